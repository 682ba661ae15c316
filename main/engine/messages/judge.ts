import { judgePsychiatric, unitKey } from '../../../shared/domain/psychiatric.ts';
import type { FoldedStay } from '../../../shared/domain/stays-fold.ts';
import { publishedUnit } from '../data/hospital-units.ts';
import type { ReadableDb } from '../db/database.ts';
import { saidOfUnit } from './units.repository.ts';

/** Is the stay psychiatric? What somebody here said of a unit comes before every list. */
export function judge(db: ReadableDb, { chain, specialities }: FoldedStay) {
  return judgePsychiatric(chain, specialities, (unit) => {
    const said = saidOfUnit(db, unitKey(unit));
    return said ?? (unit.sor === null ? null : (publishedUnit(unit.sor)?.psychiatric ?? null));
  });
}
