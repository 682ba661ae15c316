/** One look at the clocks. Seconds without input as the system counts them; both clocks in milliseconds. */
export interface IdleLook {
  readonly idleSeconds: number;
  readonly monotonic: number;
  readonly wall: number;
}

/**
 * Whether the limit has passed. Between two looks lies a second; a larger gap on either clock means that the computer
 * slept, and sleep counts as idle: the monotonic clock may stand still meanwhile, and the wall clock may be set back,
 * so the larger of the two decides. A wall clock set forward locks too early, which costs a password.
 * `openSince` is when somebody signed in: that is a sign of life which the system does not count where the input did not
 * come from a keyboard or mouse of its own (remote control, an aid), and nobody is locked out the second she is in.
 */
export function isIdleTooLong(before: IdleLook, now: IdleLook, openSince: number, lockMinutes: number): boolean {
  const limit = lockMinutes * 60_000;
  const gap = Math.max(now.monotonic - before.monotonic, now.wall - before.wall);
  const idle = Math.min(now.idleSeconds * 1000, now.monotonic - openSince);
  return idle >= limit || gap >= limit;
}

/** After this long the password is asked for again, however busy the user is: a working day with its breaks. */
const SESSION_LIMIT_MS = 10 * 60 * 60_000;

export function isSessionTooLong(openSince: number, now: IdleLook): boolean {
  return now.monotonic - openSince >= SESSION_LIMIT_MS;
}
