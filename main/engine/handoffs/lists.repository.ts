import type { IsoDate } from '../../../shared/dates.ts';
import type { HandoffType } from '../../../shared/domain/handoffs.ts';
import type { TemplateStep } from '../../../shared/domain/handoffs-templates.ts';
import type { EntryId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** The municipality's newest checklist of a type; null where it has written none of its own. */
export function newestTemplate(
  db: ReadableDb,
  type: HandoffType,
): { readonly edition: number; readonly from: IsoDate; readonly by: string; readonly steps: string } | null {
  return db.get(sql`
    select t.edition, t.from_day as "from", u.name as "by", t.steps from handoff_templates t join users u on u.id = t.by_user
    where t.type = ${type} order by t.edition desc limit 1`);
}

export function insertTemplate(
  db: WritableDb,
  id: EntryId,
  {
    type,
    edition,
    steps,
  }: { readonly type: HandoffType; readonly edition: number; readonly steps: readonly TemplateStep[] },
  { on, by }: { readonly on: IsoDate; readonly by: UserId },
): void {
  db.insert('handoff_templates', id, { type, edition, from_day: on, steps: JSON.stringify(steps), by_user: by });
}

export function tariffs(
  db: ReadableDb,
): readonly { readonly from: IsoDate; readonly ore: number; readonly source: string; readonly by: string }[] {
  return db.all(sql`
    select t.from_day as "from", t.ore, t.source, u.name as "by" from handoff_tariffs t join users u on u.id = t.by_user order by t.from_day`);
}

export function insertTariff(
  db: WritableDb,
  id: EntryId,
  { from, ore, source }: { readonly from: IsoDate; readonly ore: number; readonly source: string },
  by: UserId,
): void {
  db.insert('handoff_tariffs', id, { from_day: from, ore, source, by_user: by });
}
