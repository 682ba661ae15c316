import type { Role } from '../../shared/domain/users.ts';
import type { SessionId, UserId } from '../../shared/ids.ts';
import type { Clock } from './clock.ts';

export interface SessionUser {
  readonly id: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Who is signed in. `confirmedUntil` is monotonic: the password was just asked again, for one act. */
export interface Session {
  readonly id: SessionId;
  /** As the database says it: roles that were changed count from the next call on. */
  user: SessionUser;
  readonly started: { readonly monotonic: number; readonly utc: string };
  confirmedUntil: number;
}

/**
 * However busy, nobody stays signed in longer. The engine keeps this one itself: it must hold when the shell hangs. Idle
 * time is the shell's alone, because only the system knows whether somebody reads without asking for anything.
 */
export const MAX_SESSION_MS = 10 * 3_600_000;

/** The monotonic clock may stand still while the machine sleeps, the wall clock may be turned back: the longer time counts. */
export function isOver({ started }: Session, clock: Pick<Clock, 'monotonic' | 'now'>): boolean {
  const awake = clock.monotonic() - started.monotonic;
  const byTheWall = Date.parse(clock.now()) - Date.parse(started.utc);
  return Math.max(awake, byTheWall) >= MAX_SESSION_MS;
}

/** A confirmation opens the gate for one act within two minutes. */
export const CONFIRMATION_MS = 120_000;

/** Takes the confirmation for one act; answers whether there was one. */
export function takeConfirmation(session: Session, monotonic: number): boolean {
  const confirmed = session.confirmedUntil > monotonic;
  session.confirmedUntil = 0;
  return confirmed;
}
