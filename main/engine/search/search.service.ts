import type { Output } from '../../../shared/contract/index.ts';
import { searchNeedles } from '../../../shared/domain/units.ts';
import type { ReadContext } from '../context.ts';
import { findAssociations, findEstates, findUnits } from './search.repository.ts';

/** What the search box shows under each heading; who needs more narrows the text. */
const MOST_UNITS = 20;
const MOST_PLACES = 8;

/** Homes, estates and associations by what people write of them; å and aa, ø and oe, æ and ae are the same. */
export function findEverywhere({ db, today }: ReadContext, text: string): Output<'search.find'> {
  const needles = searchNeedles(text);
  if (needles.length === 0) return { units: [], estates: [], associations: [] };
  return {
    units: findUnits(db, needles, today, MOST_UNITS),
    estates: findEstates(db, needles, MOST_PLACES),
    associations: findAssociations(db, needles, MOST_PLACES),
  };
}
