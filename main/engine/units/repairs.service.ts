import type { Input, Output } from '../../../shared/contract/index.ts';
import type { RepairRow } from '../../../shared/contract/outages.ts';
import { repairRow } from '../../../shared/contract/outages.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { isFollowUpDue, repairActors, repairLateness } from '../../../shared/domain/outages.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { pageOf } from '../page.ts';
import { warningDays } from '../settings/settings.service.ts';
import { livingRepairs } from './repairs.repository.ts';

/** Repairs that are not over, what is late and whose turn it is beside each. */
export function repairsInList(
  { db, today }: ReadContext,
  { view, actor, offset, limit }: Input<'outages.list'>,
): Output<'outages.list'> {
  const all = repairsOf(db, today);
  const late = all.filter((repair) => repair.daysLate !== null);
  const followUp = all.filter((repair) => repair.isFollowUpDue);
  const shown = { open: all, late, 'follow-up': followUp }[view];
  const rows = actor === null ? shown : shown.filter((repair) => repair.actor === actor);
  const counted = repairActors.map((one) => [one, shown.filter((repair) => repair.actor === one).length] as const);
  return {
    ...pageOf(repairRow, rows.slice(offset, offset + limit), rows.length),
    open: all.length,
    late: late.length,
    followUp: followUp.length,
    byActor: Object.fromEntries(counted) as Output<'outages.list'>['byActor'],
  };
}

/** The repairs that somebody must do something about today. */
export function pressingRepairs(db: ReadableDb, today: IsoDate): readonly RepairRow[] {
  return repairsOf(db, today).filter((repair) => repair.daysLate !== null || repair.isFollowUpDue);
}

/** The latest first, then those to be asked about, then by when they are expected, unknown last. */
function repairsOf(db: ReadableDb, today: IsoDate): readonly RepairRow[] {
  const { repair: warnAfter } = warningDays(db);
  return livingRepairs(db, today)
    .map((repair) => {
      const late = repairLateness(repair, warnAfter, today);
      return {
        ...repair,
        due: late?.due ?? null,
        daysLate: late?.daysLate ?? null,
        isFollowUpDue: isFollowUpDue(repair, today),
      };
    })
    .toSorted(
      (a, b) =>
        (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
        Number(b.isFollowUpDue) - Number(a.isFollowUpDue) ||
        (expectedOn(a) < expectedOn(b) ? -1 : expectedOn(a) > expectedOn(b) ? 1 : 0),
    );
}

function expectedOn({ to, dueOn }: RepairRow): string {
  return to ?? dueOn ?? '9';
}
