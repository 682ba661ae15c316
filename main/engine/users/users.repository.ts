import type { Role } from '../../../shared/domain/users.ts';
import { roles as allRoles } from '../../../shared/domain/users.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface StoredUser {
  readonly id: UserId;
  readonly version: number;
  readonly name: string;
  readonly roles: Role[];
  readonly active: boolean;
  readonly since: string;
}

interface UserRow {
  readonly id: UserId;
  readonly version: number;
  readonly name: string;
  readonly roles: string;
  readonly active: number;
  readonly since: string;
}

const COLUMNS = sql`id, version, name, roles, active, since_utc as since`;

export function listUsers(db: ReadableDb): readonly StoredUser[] {
  return db.all<UserRow>(sql`select ${COLUMNS} from users order by active desc, name`).map(toUser);
}

export function findUser(db: ReadableDb, id: string): StoredUser | null {
  const row = db.get<UserRow>(sql`select ${COLUMNS} from users where id = ${id}`);
  return row && toUser(row);
}

export function insertUser(db: WritableDb, id: UserId, name: string, roles: readonly Role[], since: string): void {
  db.insert('users', id, { name, roles: JSON.stringify(roles), since_utc: since });
}

export function setRoles(db: WritableDb, id: UserId, roles: readonly Role[], version: number): boolean {
  return db.update('users', id, { roles: JSON.stringify(roles) }, version);
}

export function deactivateUser(db: WritableDb, id: UserId): boolean {
  return db.update('users', id, { active: 0 });
}

function toUser(row: UserRow): StoredUser {
  const held = JSON.parse(row.roles) as readonly string[];
  return { ...row, roles: allRoles.filter((role) => held.includes(role)), active: row.active === 1 };
}
