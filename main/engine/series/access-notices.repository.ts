import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AccessNoticeId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

interface NewNotice {
  readonly absentId: UserId;
  readonly substituteId: UserId;
  readonly residents: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly on: IsoDate;
}

export function insertNotice(db: WritableDb, id: AccessNoticeId, notice: NewNotice, by: UserId): void {
  const { absentId, substituteId, residents, from, to, on } = notice;
  const who = { absent_user: absentId, substitute_id: substituteId, by_user: by };
  db.insert('access_notices', id, { ...who, residents, from_day: from, to_day: to, given_on: on });
}

/** The oldest first: nothing goes away before somebody has looked. */
export function unseenNotices(db: ReadableDb): Output<'absences.given'>['given'] {
  return [
    ...db.all<Output<'absences.given'>['given'][number]>(sql`
      select n.id, n.version, b.name as "by", s.name as substitute, n.residents, n.from_day as "from", n.to_day as "to", n.given_on as givenOn
      from access_notices n join users b on b.id = n.by_user join users s on s.id = n.substitute_id
      where n.seen_on is null order by n.given_on, n.row limit 50`),
  ];
}

export function findNotice(db: ReadableDb, id: AccessNoticeId): { readonly seenOn: IsoDate | null } | null {
  return db.get(sql`select seen_on as seenOn from access_notices where id = ${id}`);
}

/** False when somebody else was first. */
export function setSeen(db: WritableDb, id: AccessNoticeId, by: UserId, on: IsoDate, version: number): boolean {
  return db.update('access_notices', id, { seen_on: on, seen_by: by }, version);
}
