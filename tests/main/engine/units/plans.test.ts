import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import type { Sql } from '../../../../main/engine/db/sql.ts';
import { findUnits } from '../../../../main/engine/search/search.repository.ts';
import { endingTenancies } from '../../../../main/engine/today/today.repository.ts';
import { tenanciesOf } from '../../../../main/engine/units/occupants.repository.ts';
import { changesOf } from '../../../../main/engine/units/unit-card.repository.ts';
import { countUnits, listUnits, stock, stockFigures } from '../../../../main/engine/units/unit-list.repository.ts';
import { listVacancies, vacancyFigures } from '../../../../main/engine/units/vacancies.repository.ts';
import { homesNotLet } from '../../../../main/engine/vacancies/vacancies.repository.ts';
import { noUnitFilter } from '../../../../shared/contract/units.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { listInput } from '../../../helpers/homes.ts';

let file: TestDatabase;
beforeAll(() => {
  file = openTestDatabase();
});
afterAll(() => file.close());

/** How SQLite goes about every statement that the work asks for. */
function plansOf(work: (db: ReadableDb) => unknown): readonly string[] {
  const asked: Sql[] = [];
  work({
    all: (statement) => {
      asked.push(statement);
      return file.db.all(statement);
    },
    get: (statement) => {
      asked.push(statement);
      return file.db.get(statement);
    },
  });
  return asked.map(({ text, params }) => file.plan(text, params));
}

const unitId = '018f0000-0000-7000-8000-000000000001' as UnitId;
const list = (changes: Parameters<typeof listInput>[1] = {}, filter: Parameters<typeof listInput>[0] = {}) =>
  plansOf((db) => listUnits(db, { ...listInput(filter, changes), today: TODAY, mayReadNames: true }));

test.each([false, true])(
  'the list in its own order is read from the index, not sorted (downwards: %s)',
  (descending) => {
    const [order] = list({ descending });
    expect(order).toMatch(/SCAN u USING (COVERING )?INDEX units_list/);
    expect(order).not.toMatch(/TEMP B-TREE/);
  },
);

test('a filter by text and house rules keeps that order too', () => {
  const [order] = list({}, { text: 'ågade 2', animal: 'dog', conditions: ['good'], outOfService: false });
  expect(order).toMatch(/SCAN u USING INDEX units_list/);
  expect(order).not.toMatch(/TEMP B-TREE/);
});

test('of a filter by day only those that are free on it are looked at', () => {
  const [order] = list({}, { text: 'ågade 2', freeOn: isoDate('2026-12-01'), animal: 'dog' });
  expect(order).toMatch(/SEARCH u USING INTEGER PRIMARY KEY/);
  expect(order).toMatch(/SEARCH v USING COVERING INDEX vacant_spells_days/);
});

test.each<[string, (db: ReadableDb) => unknown]>([
  ['the rows of a page', (db) => listUnits(db, { ...listInput(), today: TODAY, mayReadNames: true })],
  [
    'a page by Ledig fra',
    (db) => listUnits(db, { ...listInput({}, { sort: 'availableFrom' }), today: TODAY, mayReadNames: true }),
  ],
  [
    'a page by name',
    (db) => listUnits(db, { ...listInput({}, { sort: 'occupiedBy' }), today: TODAY, mayReadNames: true }),
  ],
  ['the count', (db) => countUnits(db, { ...noUnitFilter, freeOn: TODAY }, TODAY)],
  ['the figures', (db) => stockFigures(db, TODAY)],
  ['the figures without those that are free', (db) => stock(db, TODAY)],
  ['the figures of vacancies', (db) => vacancyFigures(db, TODAY)],
  ['vacancies', (db) => listVacancies(db, TODAY, 0, 200)],
  ['ending tenancies', (db) => endingTenancies(db, TODAY, addDays(TODAY, 60))],
  ['the tenancies of a card', (db) => tenanciesOf(db, [unitId], null)],
  ['the changes of a card', (db) => changesOf(db, unitId)],
  ['a search', (db) => findUnits(db, ['agade', ' 2 '], TODAY, 20)],
])('%s never walks through all tenancies, persons, outages, conditions, rules or log rows', (_, work) => {
  const walked =
    /SCAN (t|o|c|n|p|r|a|h|tenancies|outages|residents|unit_conditions|house_rules|change_values|audit)\b(?! VIRTUAL)/;
  for (const plan of plansOf(work)) expect(plan.replaceAll(/SCAN [pw] VIRTUAL TABLE/g, '')).not.toMatch(walked);
});

test('the homes of a year that were not let throughout are told by one look into the tenancies of each', () => {
  const [homes, tenancies] = plansOf((db) => homesNotLet(db, addDays(TODAY, -365), TODAY));
  expect(homes).toMatch(/SEARCH t USING COVERING INDEX tenancies_unit \(unit_id=\? AND from_day<\?\)/);
  expect(`${homes}${tenancies}`).not.toMatch(/SCAN (t|p)\b|TEMP B-TREE/);
});
