import type { IsoDate } from '../../../shared/dates.ts';
import type { Challenge, Framework } from '../../../shared/domain/challenges.ts';
import type { EntryId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface StoredFramework extends Framework {
  readonly id: EntryId;
  readonly by: string;
}

/** The municipality's versions, newest first. */
export function listFrameworks(db: ReadableDb): readonly StoredFramework[] {
  return db
    .all<{
      readonly id: EntryId;
      readonly from: IsoDate;
      readonly name: string;
      readonly challenges: string;
      readonly by: string;
    }>(sql`
      select f.id, f.from_day as "from", f.name, f.challenges, u.name as "by"
      from challenge_frameworks f join users u on u.id = f.by_user order by f.from_day desc`)
    .map((row) => ({ ...row, challenges: JSON.parse(row.challenges) as Challenge[] }));
}

export function insertFramework(db: WritableDb, id: EntryId, framework: Framework, by: UserId): void {
  const { from, name, challenges } = framework;
  db.insert('challenge_frameworks', id, { from_day: from, name, challenges: JSON.stringify(challenges), by_user: by });
}
