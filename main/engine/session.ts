import type { Role } from '../../shared/domain/users.ts';
import type { SessionId, UserId } from '../../shared/ids.ts';

export interface SessionUser {
  readonly id: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Who is signed in. `confirmedUntil` is monotonic: the password was just asked again, for one act. */
export interface Session {
  readonly id: SessionId;
  readonly user: SessionUser;
  confirmedUntil: number;
}

/** A confirmation opens the gate for one act within two minutes. */
export const CONFIRMATION_MS = 120_000;

export function isConfirmed(session: Session, monotonic: number): boolean {
  return session.confirmedUntil > monotonic;
}
