import type { IsoDate } from '../../../shared/dates.ts';
import type { ReadableDb } from '../db/database.ts';
import { handoffMeasures } from './handoffs.ts';
import { homeMeasures } from './homes.ts';
import type { Measure, MeasureRow } from './measure.ts';
import { peopleMeasures } from './people.ts';
import { rightsMeasures } from './rights.ts';
import { supportMeasures } from './support.ts';
import { visitMeasures } from './visits.ts';
import { wayMeasures } from './way.ts';

/** Every named question to the municipality; tests/requirements.md says which promise of the policies each measures. */
export const measures = {
  ...peopleMeasures,
  ...wayMeasures,
  ...homeMeasures,
  ...rightsMeasures,
  ...supportMeasures,
  ...visitMeasures,
  ...handoffMeasures,
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureName = keyof typeof measures;

/** The answer on a day, by key. */
export function measured(db: ReadableDb, name: MeasureName, today: IsoDate): readonly MeasureRow[] {
  return db.all<MeasureRow>(measures[name].rows(today)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
