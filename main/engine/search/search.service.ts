import type { Output } from '../../../shared/contract/index.ts';
import { searchNeedles } from '../../../shared/domain/units.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import { residentsFound } from '../residents/residents-list.service.ts';
import { findAssociations, findEstates, findUnits } from './search.repository.ts';

/** What the search box shows under each heading; who needs more narrows the text. */
const MOST_UNITS = 20;
const MOST_PLACES = 8;
const MOST_RESIDENTS = 12;

/** Homes, estates, associations and residents by what people write of them; å and aa, ø and oe, æ and ae are the same. */
export function findEverywhere(context: ReadContext, text: string): Output<'search.find'> {
  const { db, today, session } = context;
  const needles = searchNeedles(text);
  if (needles.length === 0) return { units: [], estates: [], associations: [], residents: [] };
  return {
    units: findUnits(db, needles, today, MOST_UNITS),
    estates: findEstates(db, needles, MOST_PLACES),
    associations: findAssociations(db, needles, MOST_PLACES),
    residents: mayDo(session.user.roles, 'residents:read') ? residentsFound(context, text, MOST_RESIDENTS) : [],
  };
}
