import type { Input, Output } from '../../../shared/contract/index.ts';
import type { VacancyRow } from '../../../shared/contract/units.ts';
import { unitRow, vacancyRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { pageOf } from '../page.ts';
import { costsSince } from '../vacancies/vacancies.service.ts';
import { attributesInUse } from './attributes.repository.ts';
import type { Stock } from './unit-list.repository.ts';
import { countUnits, listUnits, stock, stockFigures } from './unit-list.repository.ts';
import type { UnpricedVacancy } from './vacancies.repository.ts';
import { listVacancies, unpromisedVacancies } from './vacancies.repository.ts';

export function unitsInList({ db, today, session }: ReadContext, input: Input<'units.list'>): Output<'units.list'> {
  const mayReadNames = mayDo(session.user.roles, 'names:read');
  const rows = listUnits(db, { ...input, today, mayReadNames });
  const { offset, limit } = input;
  // a page that is not full is the last one
  const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
  const total = isLast ? offset + rows.length : countUnits(db, input.filter, today);
  return { ...pageOf(unitRow, rows, total), ...stockFigures(db, today) };
}

export function vacancies(
  { db }: ReadContext,
  { on, offset, limit }: Input<'units.vacancies'>,
): Output<'units.vacancies'> {
  const { rows, total, dayTotal } = listVacancies(db, on, offset, limit);
  const costs = costsSince(db, rows, on);
  const priced = rows.map((row): VacancyRow => ({ ...row, vacancyCostOre: costs.get(row.id) ?? null }));
  return { ...pageOf(vacancyRow, priced, total), dayTotal };
}

/** Names and values that are in use, for those who write or filter. */
export function attributesUsed({ db }: ReadContext): Output<'attributes.inUse'> {
  return attributesInUse(db);
}

/** Units that stand empty and that nobody has been promised, the longest first; `total` counts those with a promise too. */
export function longestVacant(
  db: ReadableDb,
  on: IsoDate,
  most: number,
): { readonly rows: readonly UnpricedVacancy[]; readonly unpromised: number; readonly total: number } {
  return unpromisedVacancies(db, on, most);
}

/** Units and estates, whatever the filter. */
export function stockOf(db: ReadableDb, on: IsoDate): Stock {
  return stock(db, on);
}
