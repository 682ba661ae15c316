import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { listInput } from '../../../helpers/homes.ts';
import { applyTenancies, applyUnits, stageCsv, tenancyRows, unitRows } from './staged.ts';

const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Husleje;Skærmet';
const row = (number: number, rent: number, more = 'nej', estate = 'Skovhusene'): string =>
  `Åkanden;${estate};${number};Skovhusene ${number};2610;Skæv bolig;${rent};${more}`;
const HOMES = 230;
const numbers = Array.from({ length: HOMES }, (_, index) => index + 1);
const file = (rent: number) => [header, ...numbers.map((number) => row(number, rent))];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

const rents = async (): Promise<readonly unknown[]> => {
  const { columns, rows } = await engine.must('units.list', listInput());
  return rows.map((cells) => cells[columns.indexOf('rentOre')]);
};

describe('the rows of a file that somebody looks through', () => {
  it('are all there, page by page, old beside new', async () => {
    await applyUnits(engine, file(2000));
    const what = await stageCsv(engine, 'units', file(2100));
    const report = await engine.must('imports.previewUnits', what);
    expect(report).toMatchObject({ changed: HOMES, changes: [{ fields: ['rent'], rows: HOMES }] });

    const page = { stagingId: what.stagingId, filter: 'changed' as const, offset: 200, limit: 200 };
    const { rows, total, columns } = await engine.must('imports.unitRows', page);
    expect([rows.length, total]).toEqual([30, HOMES]);
    expect(rows.at(-1)?.[columns.indexOf('fields')]).toEqual([{ field: 'rent', value: '210000', was: '200000' }]);
  });

  it('are told by what becomes of them, with the faults of the faulty', async () => {
    await applyUnits(engine, [header, row(1, 2000), row(3, 2000)]);
    const what = await stageCsv(engine, 'units', [
      header,
      row(1, 2000),
      row(3, 2500),
      row(5, 2000),
      `${row(7, 1)}måske`,
    ]);

    const lines = async (filter: 'new' | 'changed' | 'unchanged' | 'problem') =>
      (await unitRows(engine, what, filter)).map(({ line }) => line);
    expect(await lines('unchanged')).toEqual([2]);
    expect(await lines('changed')).toEqual([3]);
    expect(await lines('new')).toEqual([4]);
    expect(await unitRows(engine, what, 'problem')).toMatchObject([
      { line: 5, title: 'Skovhusene 7', faults: [{ column: 'Skærmet', code: 'not-yes-no' }] },
    ]);
  });

  it('are gone with the file, and are nothing before somebody looked', async () => {
    const what = await stageCsv(engine, 'units', file(2000));
    const page = { stagingId: what.stagingId, filter: 'new' as const, offset: 0, limit: 10 };
    expect(await engine.call('imports.unitRows', page)).toMatchObject({ ok: false, error: { code: 'staging-gone' } });
    await engine.must('imports.previewUnits', what);
    expect(await engine.call('imports.unitRows', page)).toMatchObject({ ok: true });
    expect(await engine.call('imports.tenancyRows', page)).toMatchObject({ ok: false });
    await engine.signInAs('caseworker');
    expect(await engine.call('imports.unitRows', page)).toMatchObject({ ok: false, error: { code: 'staging-gone' } });
  });

  it('let others in between, and end when the app is locked', async () => {
    const what = await stageCsv(engine, 'units', file(2000));
    const order: string[] = [];
    const looking = engine.call('imports.previewUnits', what).then(() => order.push('looked'));
    const asking = engine.call('settings.get', {}).then(() => order.push('asked'));
    await Promise.all([looking, asking]);
    expect(order.length).toBe(2);

    const many = [header, ...Array.from({ length: 3000 }, (_, index) => row(index + 1, 2000))];
    const long = await stageCsv(
      engine,
      'units',
      many.map((line) => line.replace(/Skovhusene (\d+);/, 'Sti$1 1;')),
    );
    const done: string[] = [];
    const slow = engine.call('imports.previewUnits', long).then(() => done.push('looked'));
    const quick = engine.call('settings.get', {}).then(() => done.push('asked'));
    await Promise.all([slow, quick]);
    expect(done).toEqual(['asked', 'looked']);

    const locked = engine.call('imports.previewUnits', long);
    await engine.must('session.lock', { reason: 'asked' });
    expect(await locked).toMatchObject({ ok: false, error: { code: 'locked' } });
  });
});

describe('what somebody keeps as it is', () => {
  it('is a field of every row, a field of one row, or a whole row', async () => {
    await applyUnits(engine, [header, row(1, 2000), row(3, 2000), row(5, 2000), row(7, 2000)]);
    const changed = (number: number) => row(number, 2500).replace('Skæv bolig', 'Startbolig');
    const what = await stageCsv(engine, 'units', [header, ...[1, 3, 5, 7, 9].map(changed)]);
    await engine.must('imports.previewUnits', what);

    const report = await engine.must('imports.applyUnits', {
      ...what,
      kept: {
        fields: ['type'],
        rows: [
          { line: 3, fields: ['rent'] },
          { line: 4, fields: null },
          { line: 6, fields: null },
        ],
      },
    });
    expect(report).toMatchObject({ created: 0, changed: 2, unchanged: 1, leftOut: 2 });
    expect(await rents()).toEqual([250_000, 200_000, 200_000, 250_000]);
  });

  it('is nothing that a refused import could have used', async () => {
    await applyUnits(engine, [header, row(1, 2000)]);
    const what = await stageCsv(engine, 'units', [header, row(1, 2500)]);
    const kept = { fields: [], rows: [{ line: 2, fields: ['sample'] }] };
    expect(await engine.engine.handle({ operation: 'imports.applyUnits', input: { ...what, kept } })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });

  it('keeps the end of a tenancy', async () => {
    await applyUnits(engine, [header, row(1, 2000)]);
    const people = 'Afdeling;Lejemålsnr.;Lejer;Indflytning;Fraflytning';
    await applyTenancies(engine, [people, 'Skovhusene;1;Karla Poulsen;01.02.2026;']);
    const what = await stageCsv(engine, 'tenancies', [people, 'Skovhusene;1;Karla Poulsen;01.02.2026;31.12.2026']);
    await engine.confirmPassword();

    expect(await engine.must('imports.applyTenancies', { ...what, kept: { fields: ['to'], rows: [] } })).toMatchObject({
      changed: 0,
      unchanged: 1,
    });
  });
});

describe('what is with us and not in the file', () => {
  it('is told by estate, with the estates that the file does not name, and nothing is taken away', async () => {
    await applyUnits(engine, [
      header,
      row(1, 2000),
      row(3, 2000),
      row(5, 2000, 'ja'),
      row(7, 2000, 'nej', 'Kærgården'),
      row(9, 2000, 'nej', 'Kærgården').replace('Åkanden', 'Bakkehuset'),
    ]);
    const what = await stageCsv(engine, 'units', [header, row(1, 2000)]);
    const report = await engine.must('imports.applyUnits', what);
    expect(report).toMatchObject({ missing: [], unchanged: 1 });

    const again = await stageCsv(engine, 'units', [header, row(1, 2000)]);
    expect(await engine.must('imports.previewUnits', again)).toMatchObject({
      missing: [
        { association: 'Åkanden', estate: 'Skovhusene', count: 1, isWhole: false },
        { association: 'Åkanden', estate: 'Kærgården', count: 1, isWhole: true },
      ],
      missingCount: 2,
    });
    expect(await unitRows(engine, again, 'missing')).toMatchObject([
      { line: null, outcome: 'missing', title: 'Skovhusene 3, 2610 Rødovre' },
      { title: 'Skovhusene 7, 2610 Rødovre', estate: 'Kærgården · Åkanden' },
    ]);
    expect((await engine.must('units.list', listInput())).total).toBe(5);
  });

  it('names no protected person, and nobody in a shielded home', async () => {
    await applyUnits(engine, [header, row(1, 2000), row(3, 2000), row(5, 2000, 'ja')]);
    const people = 'Afdeling;Lejemålsnr.;Lejer;Indflytning;Beskyttet navn';
    await applyTenancies(engine, [
      people,
      'Skovhusene;1;Ida Vang;01.02.2026;',
      'Skovhusene;3;Kanarie Poulsen;01.02.2026;ja',
      'Skovhusene;5;Kanarie Krogh;01.02.2026;',
    ]);
    const what = await stageCsv(engine, 'tenancies', [people, 'Skovhusene;1;Ida Vang;01.02.2026;']);
    const rows = await tenancyRows(engine, what, 'missing');

    expect(rows).toMatchObject([
      {
        title: 'Skovhusene 3, 2610 Rødovre',
        fields: [
          { field: 'protectedName', value: 'yes' },
          { field: 'from', value: '2026-02-01' },
        ],
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Kanarie');
  });
});
