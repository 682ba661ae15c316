import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Weekday } from '../../../shared/domain/series.ts';
import type { VisitKind } from '../../../shared/domain/visits.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import type { Format } from '../../lib/format.ts';
import { clockText, readClock } from './visit-words.ts';

export type Series = Output<'series.ofResident'>['series'][number];
export type PreviewDay = Output<'series.preview'>['days'][number];
/** What becomes of a day that falls on a holiday. */
export type Shift = 'move' | 'skip' | 'keep';

export interface SeriesValues {
  readonly weekdays: readonly Weekday[];
  readonly everyWeeks: number | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly time: string;
  readonly minutes: number | null;
  readonly workerId: UserId | 'nobody';
  readonly kind: VisitKind;
  readonly place: string;
  /** By day: what somebody chose for a holiday. Else it moves where it can, and is left out where it cannot. */
  readonly shifts: Readonly<Record<string, Shift>>;
}

export function seriesProblems({ weekdays, from, time }: SeriesValues, { series, visits }: Words): Problems {
  return {
    ...(weekdays.length === 0 && { 'series-days': series.dialog.daysMissing }),
    ...(from === null && { 'series-from': series.dialog.fromMissing }),
    ...(time.trim() !== '' && readClock(time) === null && { 'series-time': visits.dialog.badTime }),
  };
}

/** The question of how it will fall; null while nobody can say. */
export function previewOf(residentId: ResidentId, values: SeriesValues): Input<'series.preview'> | null {
  const { weekdays, from, until, everyWeeks, minutes, workerId, time } = values;
  if (from === null || weekdays.length === 0 || (until !== null && until < from)) return null;
  return {
    ...{ residentId, from, until, minutes, weekdays: [...weekdays], everyWeeks: everyWeeks ?? 1 },
    workerId: workerId === 'nobody' ? null : workerId,
    time: readClock(time),
  };
}

export function shiftOf({ on, proposed }: PreviewDay, { shifts }: SeriesValues): Shift {
  return shifts[on] ?? (proposed === null ? 'skip' : 'move');
}

/** Those of the days that do not stay where they fall. */
export function shiftsOf(days: readonly PreviewDay[], values: SeriesValues): Input<'series.start'>['shifts'] {
  return days
    .filter((day) => day.holiday !== null && shiftOf(day, values) !== 'keep')
    .map((day) => ({ on: day.on, to: shiftOf(day, values) === 'move' ? day.proposed : null }));
}

/** "Hver anden uge: mandag og torsdag kl. 10.00": what is repeated, in one line. */
export function rhythmText({ everyWeeks, weekdays, time }: Series, { series }: Words): string {
  const names = weekdays.map((day) => series.days[day]);
  const [last = '', ...before] = names.toReversed();
  const days = before.length === 0 ? last : `${before.toReversed().join(', ')}${series.and}${last}`;
  return [series.every(everyWeeks, days), time === null ? null : series.at(clockText(time))].filter(Boolean).join(' ');
}

export function seriesDetail(one: Series, { series, visits, codes }: Words, format: Format): string {
  const { worker, kind, minutes, place, from, until, endedOn, endCause, endReason } = one;
  const parts = [
    worker ?? visits.unassigned,
    codes.visitKinds[kind],
    minutes === null ? null : visits.minutes(minutes),
    place,
    series.from(format.date(from)),
    until === null || endedOn !== null ? null : series.until(format.date(until)),
    endedOn === null || endCause === null ? null : series.ended(codes.seriesEnds[endCause], format.date(endedOn)),
    endReason,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
