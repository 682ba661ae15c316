import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { Day } from './way-shapes.ts';

/** What happened on a day of the demo, judged by what was known then. */
export interface Act {
  readonly on: Day;
  readonly happens: (context: Acting) => void;
}

/** Somebody at work on that day, who can say which day another is. */
export interface Acting extends WriteContext {
  readonly day: (day: Day) => IsoDate;
}

/** Does everything in the order of its days. */
export function actAll(context: WriteContext, acts: readonly Act[]): void {
  const day = (one: Day): IsoDate => addDays(context.today, one);
  for (const { on, happens } of acts.toSorted((a, b) => a.on - b.on)) happens({ ...context, today: day(on), day });
}

/** What the services refuse is no story to tell. */
export function done<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
