import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { LAID_OUT_DAYS } from '../../../shared/domain/series.ts';
import type { WriteContext } from '../context.ts';
import { layVisit } from '../visits/for-others.service.ts';
import { pairOn } from '../visits/pair.ts';
import { daysOf } from './recurrence.ts';
import type { NewSeries, StoredSeries } from './series.repository.ts';
import { saveLaidUntil } from './series.repository.ts';

/** How far a series that begins on the day is laid out at first. */
export function firstWindow(from: IsoDate): IsoDate {
  return addDays(from, LAID_OUT_DAYS);
}

/**
 * Lays a series out from where it came to, to the day. `shifts`: days that go elsewhere, or with null are left out. Days
 * that passed while nobody opened the app are left out as well: nobody can be planned for yesterday. A day on which the worker
 * may not see the person is the primary worker's. Answers how many visits, and how many of them went to another like that.
 */
export function layOutNext(
  context: WriteContext,
  series: NewSeries & Pick<StoredSeries, 'id'>,
  to: IsoDate,
  shifts: ReadonlyMap<IsoDate, IsoDate | null>,
): { readonly visits: number; readonly others: number } {
  const { db, today } = context;
  const { id, residentId, workerId, time, minutes, kind, place } = series;
  const next = addDays(series.laidUntil, 1);
  const days = daysOf(series.rule, series.from, next < today ? today : next, to);
  const plans = days.flatMap((day) => {
    const shifted = shifts.get(day);
    return shifted === null ? [] : [shifted ?? day];
  });
  const laid = plans.map((on) => ({ on, ...pairOn(db, residentId, { workerId, secondId: null }, on) }));
  for (const day of laid) layVisit(context, { residentId, ...day, from: time, minutes, kind, place, seriesId: id });
  saveLaidUntil(db, id, to);
  return { visits: laid.length, others: laid.filter((day) => day.workerId !== workerId).length };
}
