import type { Input, Output } from '../../../shared/contract/index.ts';
import type { UnitRow, VacancyRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { CellsOf } from '../page.ts';
import { pageOfCells } from '../page.ts';
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
  const page = pageOfCells<UnitRow, typeof UNIT_COLUMNS>(UNIT_COLUMNS, rows.map(unitCells), total);
  return { ...page, ...stockFigures(db, today) };
}

const UNIT_COLUMNS = [
  'id',
  'type',
  'shielded',
  'address',
  'estateId',
  'estate',
  'association',
  'town',
  'tenancyNumber',
  'sizeM2',
  'rooms',
  'rentOre',
  'animals',
  'accessible',
  'occupied',
  'occupants',
  'movesInOn',
  'condition',
  'outOfService',
  'outUntil',
  'availability',
  'availableFrom',
  'daysVacant',
] as const;

function unitCells(row: UnitRow): CellsOf<UnitRow, typeof UNIT_COLUMNS> {
  return [
    row.id,
    row.type,
    row.shielded,
    row.address,
    row.estateId,
    row.estate,
    row.association,
    row.town,
    row.tenancyNumber,
    row.sizeM2,
    row.rooms,
    row.rentOre,
    row.animals,
    row.accessible,
    row.occupied,
    row.occupants,
    row.movesInOn,
    row.condition,
    row.outOfService,
    row.outUntil,
    row.availability,
    row.availableFrom,
    row.daysVacant,
  ];
}

export function vacancies(
  { db }: ReadContext,
  { on, offset, limit }: Input<'units.vacancies'>,
): Output<'units.vacancies'> {
  const { rows, total, dayTotal } = listVacancies(db, on, offset, limit);
  const costs = costsSince(db, rows, on);
  const cells = rows.map((row) => vacancyCells(row, costs.get(row.id) ?? null));
  return { ...pageOfCells<VacancyRow, typeof VACANCY_COLUMNS>(VACANCY_COLUMNS, cells, total), dayTotal };
}

const VACANCY_COLUMNS = [
  'id',
  'type',
  'shielded',
  'address',
  'estateId',
  'estate',
  'association',
  'rentOre',
  'animals',
  'condition',
  'since',
  'daysVacant',
  'vacancyCostOre',
] as const;

function vacancyCells(row: UnpricedVacancy, costOre: number | null): CellsOf<VacancyRow, typeof VACANCY_COLUMNS> {
  return [
    row.id,
    row.type,
    row.shielded,
    row.address,
    row.estateId,
    row.estate,
    row.association,
    row.rentOre,
    row.animals,
    row.condition,
    row.since,
    row.daysVacant,
    costOre,
  ];
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
