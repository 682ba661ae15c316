import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import type { ResidentId, UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';

/** What the log tells of an act about a person does not lead to where that person lives. */

let engine: TestEngine;
let unitId: UnitId;
let id: ResidentId;

beforeAll(async () => {
  engine = await openTestEngine({ roles: ['caseworker', 'leader'] });
  const homes = homesOf(engine);
  unitId = await homes.unit(await homes.estate('Kær'), { address: { street: 'Kanariegade', houseNumber: 7 } });
  const persons = [{ name: 'Prøve Beskyttet', nameProtected: false }];
  await engine.must('tenancies.start', { unitId, kind: 'lease', persons, from: TODAY, to: null });
  id = objectsOf(await engine.must('residents.list', residentListInput({ states: [] })))[0]?.id as ResidentId;
});
afterAll(() => engine.close());

type Told = Output<'audit.act'>['changes'];

async function toldOf(operation: string): Promise<Told> {
  const filter = { text: '', from: null, to: null, operation, outcome: null, offset: 0, limit: 1 };
  const [entry] = objectsOf(await engine.must('audit.list', filter));
  return (await engine.must('audit.act', { seq: Number(entry?.seq), from: 0, limit: 50 })).changes;
}

const unitsOf = (told: Told, table: Told[number]['table']) =>
  told.filter((change) => change.table === table).map(({ unit }) => unit);

test('who came to live in a home is told without the home, which the tenancy beside has', async () => {
  const told = await toldOf('tenancies.start');
  expect(unitsOf(told, 'tenancies')).toEqual([{ id: unitId, address: 'Kanariegade 7' }]);
  expect(unitsOf(told, 'residents')).toEqual([null]);
});

test('a protection, whatever act wrote it, says nothing of the home of who is protected', async () => {
  await residentsOf(engine).protect(id, 'both');
  const told = await toldOf('residents.protect');
  expect(unitsOf(told, 'residents')).toEqual([null]);
  expect(JSON.stringify(told)).not.toMatch(/Kanariegade|Prøve Beskyttet/);
  expect(JSON.stringify(told)).not.toContain(unitId);
});

test('two records made one tell of no home, though a tenancy moves with the person', async () => {
  const kept = await residentsOf(engine).resident('Prøve Blivende');
  const { kept: one, other } = await engine.must('residents.previewMerge', { residentId: kept, otherId: id });
  const input = { residentId: kept, version: one.version, otherId: id, otherVersion: other.version, take: [] };
  await engine.must('residents.merge', input);
  const told = await toldOf('residents.merge');
  expect(told.map(({ table }) => table)).toContain('residents');
  expect(told.flatMap(({ unit }) => unit ?? [])).toEqual([]);
});
