import type { Input } from '../../shared/contract/index.ts';
import type { ResidentId, UserId } from '../../shared/ids.ts';
import { TODAY } from './engine.ts';

/** Every week on the weekday of today, at ten, half an hour, until somebody ends it. */
export function seriesInput(
  residentId: ResidentId,
  workerId: UserId | null,
  more: Partial<Input<'series.start'>> = {},
): Input<'series.start'> {
  const rhythm = { from: TODAY, until: null, everyWeeks: 1, weekdays: ['MO' as const, 'TH' as const] };
  return {
    residentId,
    workerId,
    ...rhythm,
    time: '10:00',
    minutes: 30,
    kind: 'home',
    place: null,
    shifts: [],
    ...more,
  };
}
