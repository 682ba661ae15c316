import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { unitColumnIds } from '../../../../shared/contract/unit-columns.ts';
import type { Role } from '../../../../shared/domain/users.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, listInput, objectsOf } from '../../../helpers/homes.ts';

let engine: TestEngine;
let lived: UnitId;
let empty: UnitId;
let hostile: UnitId;
let shielded: UnitId;
let everything: readonly UnitId[];

beforeAll(async () => {
  engine = await openTestEngine({ roles: ['caseworker', 'administrator', 'social-caretaker'] });
  const make = homesOf(engine);
  const estate = await make.estate('Kærgården', await make.association('Åkanden'));
  lived = await make.unit(estate, { address: { street: 'Ågade', houseNumber: 2 }, tenancyNumber: '101' });
  empty = await make.unit(estate, {
    address: { street: 'Bag Smedjen', houseNumber: 9 },
    tenancyNumber: '102',
    rentOre: 287_550,
    rooms: 1.5,
    accessible: true,
  });
  hostile = await make.unit(estate, {
    address: { street: '=HYPERLINK("x")', houseNumber: 1 },
    tenancyNumber: '+103',
  });
  shielded = await make.unit(await make.estate('Kanariehuset'), {
    address: { street: 'Kanarievej', houseNumber: 77, postCode: '2777', city: 'Skjulby' },
    tenancyNumber: 'KANARIE-1',
    shielded: true,
  });
  await make.tenancy(lived, { from: '2026-01-01', names: ['Bo Berg', '!Kanarie Beskyttet'] });
  await make.tenancy(empty, { from: '2026-01-01', to: '2026-11-11' });
  await make.tenancy(shielded, { from: '2026-01-01', names: ['Kanarie Hemmelig'] });
  everything = [lived, empty, hostile, shielded];
});
afterAll(() => engine.close());

const copyInput = (more: Partial<Input<'units.copy'>> = {}): Input<'units.copy'> => ({
  ids: [...everything],
  columns: ['address', 'occupiedBy'],
  language: 'da',
  sort: 'address',
  descending: false,
  ...more,
});
const logged = async () =>
  objectsOf(
    await engine.must('audit.list', {
      text: '',
      from: null,
      to: null,
      operation: 'units.copy',
      outcome: null,
      offset: 0,
      limit: 200,
    }),
  );
/** Runs as a role, and is the first person again afterwards. */
async function as<T>(role: Role, work: () => Promise<T>): Promise<T> {
  await engine.signInAs(role);
  const result = await work();
  await engine.signInAs('first');
  return result;
}

describe('what is copied from the list', () => {
  test('is a heading and a line for each home, in the order of the list, for any spreadsheet', async () => {
    const input = copyInput({
      ids: [lived, empty],
      columns: ['address', 'town', 'type', 'rent', 'rooms', 'accessible', 'occupiedBy', 'availableFrom', 'daysVacant'],
    });
    expect(await engine.must('units.copy', input)).toEqual({
      text: [
        'Adresse\tPostnr. og by\tType\tKr./md.\tVærelser\tNiveaufri\tBeboet af\tLedig fra\tDage tom\r\n',
        'Bag Smedjen 9\t2999 Lindeby\tSkæv bolig\t2875,5\t1,5\tJa\t\t2026-11-12\t12\r\n',
        'Ågade 2\t2999 Lindeby\tSkæv bolig\t2875\t1\t\tBo Berg, Beskyttet\t\t\r\n',
      ].join(''),
      total: 2,
      hasNames: true,
    });
    const english = await engine.must('units.copy', { ...input, language: 'en', descending: true, columns: ['rent'] });
    expect(english).toEqual({ text: 'Kr./mth\r\n2875\r\n2875.5\r\n', total: 2, hasNames: false });
  });

  test('can have every column, and says of a home that is gone nothing', async () => {
    const gone = '018f0000-0000-7000-8000-000000000000' as UnitId;
    const { text, total } = await engine.must(
      'units.copy',
      copyInput({ ids: [lived, gone], columns: [...unitColumnIds] }),
    );
    expect([text.split('\r\n')[0]?.split('\t').length, total]).toEqual([unitColumnIds.length, 1]);
    expect(await engine.call('units.copy', copyInput({ ids: [gone] }))).toMatchObject({
      ok: false,
      error: { code: 'not-found', where: 'ids' },
    });
    expect(await engine.call('units.copy', copyInput({ ids: [] }))).toMatchObject({ error: { code: 'bad-input' } });
  });

  test('becomes no formula and keeps to its cell', async () => {
    const { text } = await engine.must(
      'units.copy',
      copyInput({ ids: [hostile], columns: ['address', 'tenancyNumber'] }),
    );
    expect(text.split('\r\n')[1]).toBe(`"'=HYPERLINK(""x"") 1"\t'+103`);
  });

  test.each(['first', 'caseworker', 'administrator', 'social-caretaker'] as const)(
    'tells the %s person nothing of a shielded home, nor of anybody protected',
    async (role) => {
      await engine.signInAs(role);
      const texts = await Promise.all(
        (['address', 'estate', 'town', 'tenancyNumber', 'occupiedBy'] as const).map((sort) =>
          engine.must('units.copy', copyInput({ columns: [...unitColumnIds], sort })),
        ),
      );
      expect(JSON.stringify(texts)).not.toMatch(/kanarie|skjulby|2777/i);
      expect(texts[0]?.text).toContain('Adressen er skærmet');
      expect(texts[0]?.hasNames).toBe(role !== 'administrator');
      await engine.signInAs('first');
    },
  );

  test('names nobody for those who may not read names', async () => {
    const { text, hasNames } = await as('administrator', () => engine.must('units.copy', copyInput({ ids: [lived] })));
    expect([text, hasNames]).toEqual(['Adresse\tBeboet af\r\nÅgade 2\tBeboet\r\n', false]);
    const shown = await as('caseworker', () => engine.must('units.copy', copyInput({ ids: [lived] })));
    expect([shown.text, shown.hasNames]).toEqual(['Adresse\tBeboet af\r\nÅgade 2\tBo Berg, Beskyttet\r\n', true]);
  });

  test('is told in the log once for each time, with how many homes it was', async () => {
    const before = (await logged()).length;
    await engine.must('units.copy', copyInput({ ids: [lived, empty] }));
    await engine.must('units.copy', copyInput({ ids: [lived, empty] }));
    const rows = await logged();
    expect(rows.slice(0, rows.length - before).map(({ outcome, rows: count }) => [outcome, count])).toEqual([
      ['done', 2],
      ['done', 2],
    ]);
  });
});

describe('the ids of the list', () => {
  test('are those of its rows, in their order, whichever part is asked for', async () => {
    const { rows } = await engine.must('units.list', listInput({}, { sort: 'rent', descending: true }));
    const all = await engine.must('units.ids', listInput({}, { sort: 'rent', descending: true }));
    expect(all).toEqual({ ids: rows.map(([id]) => id), total: 4 });
    const part = await engine.must('units.ids', listInput({}, { sort: 'rent', descending: true, offset: 1, limit: 2 }));
    expect(part.ids).toEqual(all.ids.slice(1, 3));
    expect((await engine.must('units.ids', listInput({ text: 'Kanarievej' }))).ids).toEqual([]);
  });
});
