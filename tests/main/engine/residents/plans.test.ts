import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadContext } from '../../../../main/engine/context.ts';
import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import type { Sql } from '../../../../main/engine/db/sql.ts';
import { alikesOf } from '../../../../main/engine/residents/alikes.ts';
import { listResidents } from '../../../../main/engine/residents/resident-list.repository.ts';
import { findResident } from '../../../../main/engine/residents/residents.repository.ts';
import { accessTo } from '../../../../main/engine/residents/scope.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { residentListInput } from '../../../helpers/residents.ts';

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

const id = '018f0000-0000-7000-8000-000000000001';
const asker = (role: Role): ReadContext =>
  ({
    session: { user: { id, name: 'Prøve', roles: [role] } },
    today: TODAY,
    now: `${TODAY}T08:00:00.000Z`,
  }) as unknown as ReadContext;
const STRANGER = { idNumber: '6101700004', name: 'Åse', birthDate: TODAY, except: null };
const list = (role: Role, ...wanted: Parameters<typeof residentListInput>) =>
  plansOf((db) => listResidents(db, asker(role), residentListInput(...wanted)));

test.each([false, true])(
  'a page by name is read in the order of its index, not sorted (downwards: %s)',
  (descending) => {
    for (const filter of [{}, { active: true }, { text: 'åse', states: ['active' as const] }, { withoutHome: true }]) {
      const [order] = list('caseworker', filter, { descending });
      expect(order).toMatch(/SCAN r USING (COVERING )?INDEX residents_list/);
      expect(order).not.toMatch(/TEMP B-TREE/);
    }
  },
);

test('who sees some residents is led to them by their ids, past nobody else', () => {
  for (const role of ['support-worker', 'reader'] as const) {
    for (const sort of ['name', 'age', 'nextDate'] as const) {
      const [order] = list(role, {}, { sort });
      expect(order).toMatch(/SEARCH r USING INDEX sqlite_autoindex_residents_1 \(id=\?\)/);
      expect(order).toMatch(/SEARCH s USING COVERING INDEX assignments_user/);
      expect(order).toMatch(/SEARCH g USING (COVERING )?INDEX break_glass_user/);
      expect(order).not.toMatch(/SCAN r\b/);
    }
  }
});

test.each<[string, (db: ReadableDb, role: Role) => unknown]>([
  ['the rows of a page', (db, role) => listResidents(db, asker(role), residentListInput())],
  ['a card', (db, role) => findResident(db, asker(role), id as ResidentId)],
  ['who may see', (db, role) => accessTo(db, asker(role), id as ResidentId)],
  ['a look-alike', (db, role) => alikesOf({ ...asker(role), db }, STRANGER)],
])('%s never walks through all residents, courses, assignments, openings or tenancies', (_, work) => {
  const walked =
    /SCAN (r(?! USING COVERING INDEX residents_list)|c|a|s|g|t|p|residents|courses|assignments|break_glass|tenancies|tenancy_persons)\b/;
  for (const role of ['caseworker', 'support-worker'] as const)
    for (const plan of plansOf((db) => work(db, role))) expect(plan).not.toMatch(walked);
});

test('for who sees some residents no index of all numbers or names is asked: a stranger takes as long as nobody', () => {
  const [plan = ''] = plansOf((db) => alikesOf({ ...asker('support-worker'), db }, STRANGER));
  expect(plan).not.toMatch(/residents_number|residents_fold|residents_list/);
  const [open = ''] = plansOf((db) => alikesOf({ ...asker('caseworker'), db }, STRANGER));
  expect(open).toMatch(/residents_number/);
});
