import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { RuleCode } from '../../../shared/domain/matching/rules.ts';
import type { Id, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Switch = Output<'matchingSwitches.list'>[number];

/** Of each rule the newest switch, where that is off. */
export function listSwitchedOff(db: ReadableDb): readonly Switch[] {
  return db.all<Switch>(sql`
    select w.rule, w.reason, w.on_day as "on", b.name as "by" from matching_switches w join users b on b.id = w.by_user
    where w.is_off = 1 and w.row = (select max(v.row) from matching_switches v where v.rule = w.rule)`);
}

export interface NewSwitch {
  readonly rule: RuleCode;
  readonly off: boolean;
  readonly reason: string;
}

export function insertSwitch(
  db: WritableDb,
  id: Id<'matching-switch'>,
  { rule, off, reason }: NewSwitch,
  by: UserId,
  today: IsoDate,
): void {
  db.insert('matching_switches', id, { rule, is_off: off ? 1 : 0, reason, on_day: today, by_user: by });
}
