import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { listInput } from '../../../helpers/homes.ts';
import { applyTenancies, applyUnits, problemsOf, stageCsv, tenancyRows, unitRows } from './staged.ts';

const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Areal;Skærmet';
const row = (number: string, address: string, more = 'Skæv bolig;32;nej', estate = 'Åkanden;Skovhusene'): string =>
  `${estate};${number};${address};2610;${more}`;
const ours = [header, row('1', 'Kærvej 1'), row('2', 'Kærvej 3'), row('3', 'Kanariestien 7', 'Skæv bolig;32;ja')];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
  await applyUnits(engine, ours);
});
afterEach(() => engine.close());

const total = async (): Promise<number> => (await engine.must('units.list', listInput())).total;

describe('a row that looks like a home of ours', () => {
  it('is asked about when only its number is another one, and is imported only once somebody has answered', async () => {
    const what = await stageCsv(engine, 'units', [header, row('101', 'Kærvej 1')]);
    const [asked] = await unitRows(engine, what, 'alike');
    expect(asked).toMatchObject({
      line: 2,
      outcome: 'new',
      alike: { title: 'Kærvej 1, 2610 Rødovre (1)', line: null, because: 'address' },
      decided: null,
    });
    expect(await engine.call('imports.applyUnits', what)).toMatchObject({
      ok: false,
      error: { code: 'import-undecided', params: { undecided: 1 } },
    });
    expect(await total()).toBe(3);

    const decisions = { places: [], rows: [{ line: 2, sameAs: asked?.alike?.sameAs ?? '' }], rest: null };
    expect((await unitRows(engine, { ...what, decisions }, 'changed'))[0]).toMatchObject({
      fields: [{ field: 'tenancyNumber', value: '101', was: '1' }],
      decided: 'same',
    });
    expect(await engine.must('imports.applyUnits', { ...what, decisions })).toMatchObject({ created: 0, changed: 1 });
    expect(await total()).toBe(3);
  });

  it('becomes a home of its own when somebody says so', async () => {
    const what = await stageCsv(engine, 'units', [header, row('101', 'Kærvej 1')]);
    const decisions = { places: [], rows: [{ line: 2, sameAs: null }], rest: null };

    expect(await engine.must('imports.applyUnits', { ...what, decisions })).toMatchObject({ created: 1, changed: 0 });
    expect(await total()).toBe(4);
  });

  it('is never joined by an answer that was about another home', async () => {
    const what = await stageCsv(engine, 'units', [header, row('101', 'Kærvej 1'), row('102', 'Kærvej 3')]);
    const [, second] = await unitRows(engine, what, 'alike');
    const decisions = { places: [], rows: [{ line: 2, sameAs: second?.alike?.sameAs ?? '' }], rest: null };

    expect(await engine.call('imports.applyUnits', { ...what, decisions })).toMatchObject({
      ok: false,
      error: { code: 'import-undecided', params: { undecided: 2 } },
    });
  });

  it.each([
    ['Kærvejen 1', 'spelling'],
    ['Kaervej 1', 'address'],
    ['Kærvej 1, st.', null],
  ])('%s is asked about because of its %s', async (address, because) => {
    const what = await stageCsv(engine, 'units', [header, row('101', address)]);
    expect(await unitRows(engine, what, 'alike')).toMatchObject(because === null ? [] : [{ alike: { because } }]);
  });

  it('is not asked about where the file names our home too: rooms of a house share an address', async () => {
    const what = await stageCsv(engine, 'units', [header, row('1', 'Kærvej 1'), row('101', 'Kærvej 1')]);
    const report = await engine.must('imports.applyUnits', what);

    expect(report).toMatchObject({ created: 1, unchanged: 1, alike: 0, undecided: 0 });
  });

  it('is refused when two rows are said to be the same home', async () => {
    const what = await stageCsv(engine, 'units', [header, row('101', 'Kærvej 1'), row('102', 'Kærvejen 1')]);
    const decisions = { places: [], rows: [], rest: 'same' as const };
    const report = await engine.must('imports.previewUnits', { ...what, decisions });

    expect(problemsOf(report)).toEqual([[3, 'Adresse', 'duplicate-in-file']]);
  });
});

describe('a row that looks like a shielded home of ours', () => {
  const file = [header, row('77', 'Kanariestien 7', 'Skæv bolig;40;')];

  it('is asked about without our address by somebody who may see it', async () => {
    await engine.signInAs('caseworker');
    const rows = await unitRows(engine, await stageCsv(engine, 'units', file), 'alike');

    expect(rows).toMatchObject([{ alike: { title: null, because: 'address' } }]);
  });

  it('is left to others by somebody who may not, without a word of why', async () => {
    await engine.signInAs('housing-worker');
    const what = await stageCsv(engine, 'units', file);
    const report = await engine.must('imports.previewUnits', what);

    expect(report).toMatchObject({ alike: 0, undecided: 0, created: 0 });
    expect(problemsOf(report)).toEqual([[2, 'Adresse', 'needs-other-role']]);
    expect(await engine.call('imports.applyUnits', what)).toMatchObject({ ok: false });
    const near = await stageCsv(engine, 'units', [header, row('77', 'Kanariesti 7')]);
    expect(await engine.must('imports.previewUnits', near)).toMatchObject({ alike: 0, problemCount: 0, created: 1 });
  });
});

describe('rows of one file that look like each other', () => {
  it('are asked about when they say the same of one address, and the second is left out when it is the same', async () => {
    const what = await stageCsv(engine, 'units', [header, row('7', 'Engen 1'), row('8', 'Engen 1')]);
    expect(await unitRows(engine, what, 'alike')).toMatchObject([
      { line: 3, alike: { sameAs: 'line:2', line: 2, because: 'address' } },
    ]);
    const decisions = { places: [], rows: [{ line: 3, sameAs: 'line:2' }], rest: null };

    expect(await engine.must('imports.applyUnits', { ...what, decisions })).toMatchObject({ created: 1, leftOut: 1 });
  });

  it('are not asked about when there are three of them, or when they differ: those are rooms', async () => {
    const three = [row('7', 'Engen 1'), row('8', 'Engen 1'), row('9', 'Engen 1')];
    const two = [row('5', 'Engen 3', 'Skæv bolig;20;nej'), row('6', 'Engen 3', 'Skæv bolig;24;nej')];
    const places = [row('15', 'Engen 5', '§ 110;12;nej'), row('16', 'Engen 5', '§ 110;12;nej')];

    expect(await applyUnits(engine, [header, ...three, ...two, ...places])).toMatchObject({ created: 7, undecided: 0 });
  });
});

describe('a place that is named almost as one of ours', () => {
  it('is asked about once, and its rows follow the answer', async () => {
    const lines = [header, ...['1', '2'].map((n) => row(n, `Kærvej ${n}`, ';;', 'Boligforeningen Aakanden;Skovhuse'))];
    const what = await stageCsv(engine, 'units', lines);
    const report = await engine.must('imports.previewUnits', what);
    expect(report.nearPlaces).toMatchObject([
      { kind: 'association', name: 'Boligforeningen Aakanden', within: null, ours: 'Åkanden', decided: null },
    ]);
    const [near] = report.nearPlaces;
    const first = { kind: 'association' as const, name: near?.name ?? '', within: null, sameAs: near?.sameAs ?? null };
    const again = await engine.must('imports.previewUnits', {
      ...what,
      decisions: { places: [first], rows: [], rest: null },
    });
    expect(again.nearPlaces).toMatchObject([
      { kind: 'association', decided: 'same' },
      { kind: 'estate', name: 'Skovhuse', ours: 'Skovhusene', decided: null },
    ]);
    const all = { places: [], rows: [], rest: 'same' as const };

    expect(await engine.must('imports.previewUnits', { ...what, decisions: all })).toMatchObject({
      newAssociations: [],
      newEstates: [],
      undecided: 0,
      problemCount: 0,
    });
  });

  it('is not asked about when the file names ours too, or when its number is another', async () => {
    await applyUnits(engine, [
      'Boligorganisation;CVR;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype',
      'Bakkehuset;99000011;Engen;1;Engen 1;2610;Skæv bolig',
    ]);
    const other = await stageCsv(engine, 'units', [
      'Boligorganisation;CVR;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype',
      'Bakkehusene;99000022;Engen;1;Engvej 1;2610;Skæv bolig',
    ]);
    expect((await engine.must('imports.previewUnits', other)).nearPlaces).toEqual([]);
    const both = [header, row('1', 'Kærvej 1'), row('9', 'Mosen 1', 'Skæv bolig;1;', 'Åkanden;Skovhuset')];
    const named = await stageCsv(engine, 'units', both);
    expect((await engine.must('imports.previewUnits', named)).nearPlaces).toEqual([]);
  });
});

describe('a tenant whose name is spelled almost as ours', () => {
  const people = 'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Indflytning;Fraflytning;Beskyttet navn';
  const tenant = (number: string, name: string, from: string, more = ';'): string =>
    `Åkanden;Skovhusene;${number};${name};${from};${more}`;

  it('is asked about, and answered as the same keeps our person', async () => {
    await applyTenancies(engine, [people, tenant('1', 'Karla Poulsen', '01.02.2026')]);
    const what = await stageCsv(engine, 'tenancies', [
      people,
      tenant('1', 'Karla Povlsen', '01.02.2026', '31.12.2026;'),
    ]);
    expect(await tenancyRows(engine, what, 'alike')).toMatchObject([
      { line: 2, alike: { title: 'Karla Poulsen', because: 'name' }, decided: null, faults: [] },
    ]);
    const decisions = { places: [], rows: [], rest: 'same' as const };

    expect(await tenancyRows(engine, { ...what, decisions }, 'changed')).toMatchObject([
      {
        fields: [
          { field: 'tenantName', value: 'Karla Povlsen', was: 'Karla Poulsen' },
          { field: 'to', value: '2026-12-31', was: null },
        ],
      },
    ]);
    await engine.confirmPassword();
    expect(await engine.call('imports.applyTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'import-undecided' },
    });
    await engine.confirmPassword();
    expect(await engine.must('imports.applyTenancies', { ...what, decisions })).toMatchObject({
      changed: 1,
      created: 0,
    });
  });

  it('is a clash of days when it is said to be somebody else', async () => {
    await applyTenancies(engine, [people, tenant('1', 'Karla Poulsen', '01.02.2026')]);
    const what = await stageCsv(engine, 'tenancies', [people, tenant('1', 'Karla Povlsen', '01.02.2026')]);
    const report = await engine.must('imports.previewTenancies', {
      ...what,
      decisions: { places: [], rows: [], rest: 'new' },
    });

    expect(problemsOf(report)).toEqual([[2, 'Indflytning', 'tenancy-overlaps']]);
  });

  it('is never said of a protected person, nor of who lives in a shielded home', async () => {
    await applyTenancies(engine, [
      people,
      tenant('1', 'Kanarie Poulsen', '01.02.2026', ';ja'),
      tenant('3', 'Kanarie Vang', '01.02.2026'),
    ]);
    const what = await stageCsv(engine, 'tenancies', [
      people,
      tenant('1', 'Kanarie Povlsen', '01.02.2026'),
      tenant('3', 'Kanarie Wang', '01.02.2026'),
    ]);
    const report = await engine.must('imports.previewTenancies', what);

    expect(report.alike).toBe(0);
    expect(problemsOf(report).map(([, , code]) => code)).toEqual(['tenancy-overlaps', 'tenancy-overlaps']);
    expect(JSON.stringify(await tenancyRows(engine, what, 'problem'))).not.toMatch(/Kanarie Poulsen|Kanarie Vang/);
  });
});
