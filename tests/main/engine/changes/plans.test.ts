import { afterAll, beforeAll, expect, test } from 'vitest';
import { actsOfSession, findAct } from '../../../../main/engine/changes/changes.repository.ts';
import {
  changesOfActs,
  headsOf,
  readingHeads,
  recordsUnder,
  residentsOf,
} from '../../../../main/engine/changes/history.repository.ts';
import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import type { Sql } from '../../../../main/engine/db/sql.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';

let file: TestDatabase;
beforeAll(() => {
  file = openTestDatabase();
});
afterAll(() => file.close());

function planOf(work: (db: ReadableDb) => unknown): string {
  const asked: Sql[] = [];
  const all = <R>(statement: Sql): readonly R[] => {
    asked.push(statement);
    return [];
  };
  work({ all, get: (statement) => all(statement) as unknown as null });
  return asked.map(({ text, params }) => file.plan(text, params)).join('\n');
}

const unitId = '018f0000-0000-7000-8000-000000000001' as UnitId;

test.each<[string, string, (db: ReadableDb) => unknown]>([
  ['what hangs on a home', 'change_values_parent', (db) => recordsUnder(db, [unitId])],
  ['who lived there', 'change_values_record', (db) => residentsOf(db, ['tenancy_persons/1'])],
  ['the acts of a home', 'change_values_record', (db) => headsOf(db, ['units/1'], ['estates/1'], 1)],
  ['the changes of acts', 'change_values_record', (db) => changesOfActs(db, [1, 2], ['units/1'])],
  ['who looked at a home', 'audit_subject', (db) => readingHeads(db, unitId, ['units.get'])],
  ['one act', 'audit_place', (db) => findAct(db, 1)],
])('%s is found by an index, not by reading the log', (_what, index, work) => {
  const plan = planOf(work);
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/SCAN (c|a|change_values)(\n|$)/);
});

test('the acts of a sign-in are looked for among the newest rows only', () => {
  expect(planOf((db) => actsOfSession(db, 's', ['units.update']))).not.toMatch(/USE TEMP B-TREE/);
});
