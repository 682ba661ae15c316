import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { listInput } from '../../../helpers/homes.ts';
import { applyUnits, problemsOf, stageCsv, unitRows } from './staged.ts';

const header =
  'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;By;Boligtype;Areal;Værelser;Husleje;Husdyr;Skærmet;Stand';
const row = (number: string, address: string, more = 'Skæv bolig;32;1;2.875;hund og kat;nej;God'): string =>
  `Åkanden;Skovhusene;${number};${address};2610;Rødovre;${more}`;
const good = [header, row('1', 'Skovhusene 1'), row('2', 'Skovhusene 3'), row('3', 'Skovhusene 5, st. tv')];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

const listed = () => engine.must('units.list', listInput());
const logged = async () =>
  (
    await engine.must('audit.list', {
      text: '',
      from: null,
      to: null,
      operation: 'imports.applyUnits',
      outcome: null,
      offset: 0,
      limit: 50,
    })
  ).rows;

describe('importing homes', () => {
  it('creates homes with their association and estate, and says so', async () => {
    const report = await applyUnits(engine, good);

    expect(report).toMatchObject({
      rows: 3,
      accepted: 3,
      created: 3,
      changed: 0,
      unchanged: 0,
      newAssociations: ['Åkanden'],
      newEstates: ['Skovhusene'],
      problemCount: 0,
      applied: true,
    });
    const list = await listed();
    const column = (name: string) => list.rows.map((cells) => cells[list.columns.indexOf(name as never)]);
    expect(column('address')).toEqual(['Skovhusene 1', 'Skovhusene 3', 'Skovhusene 5, st. tv']);
    expect(column('rentOre')).toEqual([287_500, 287_500, 287_500]);
    expect(column('condition')).toEqual(['good', 'good', 'good']);
    expect(column('animals')).toEqual(Array(3).fill({ dog: 'yes', cat: 'yes', other: null }));
  });

  it('changes nothing when the same file comes again, and logs no change', async () => {
    await applyUnits(engine, good);
    const report = await applyUnits(engine, good);

    expect(report).toMatchObject({
      rows: 3,
      created: 0,
      changed: 0,
      unchanged: 3,
      newAssociations: [],
      newEstates: [],
      applied: true,
    });
    const changes = (await logged()).map((cells) => cells.at(-1));
    expect(changes[0]).toBe(0);
    expect(changes[1]).toBeGreaterThan(3);
  });

  it('shows a changed row as an update, and leaves what an empty cell does not say', async () => {
    await applyUnits(engine, good);
    const what = await stageCsv(engine, 'units', [
      header,
      row('1', 'Skovhusene 1', 'Skæv bolig;;1;3.000;;nej;Slidt'),
      row('2', 'Skovhusene 3'),
    ]);

    expect(await unitRows(engine, what, 'changed')).toEqual([
      {
        line: 2,
        outcome: 'changed',
        title: 'Skovhusene 1, 2610 Rødovre',
        estate: 'Skovhusene · Åkanden',
        fields: [
          { field: 'rent', value: '300000', was: '287500' },
          { field: 'condition', value: 'worn', was: 'good' },
        ],
        faults: [],
        alike: null,
        decided: null,
      },
    ]);
    expect(await engine.must('imports.applyUnits', what)).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
  });

  it('finds seven faults, imports nothing, then takes the mended file', async () => {
    const faulty = [
      header,
      row('1', 'Skovhusene 1', 'Skæv bolig;32;1;to tusind;hund;nej;God'),
      row('2', 'Skovhusene', 'Skæv bolig;32;1;2.875;hund;nej;God'),
      row('3', 'Skovhusene 5', 'Slot;32;1;2.875;hund;nej;God'),
      row('4', 'Skovhusene 7', 'Skæv bolig;32;1;2.875;hund;måske;God'),
      row('5', 'Skovhusene 9', 'Skæv bolig;99999;1;2.875;hund;nej;God'),
      row('1', 'Skovhusene 11'),
      row('7', 'Skovhusene 13', 'Skæv bolig;32;1;2.875;hund;nej;Sur'),
      row('8', 'Skovhusene 15'),
    ];
    const what = await stageCsv(engine, 'units', faulty);
    const report = await engine.must('imports.previewUnits', what);

    expect(problemsOf(report)).toEqual([
      [2, 'Husleje', 'not-money'],
      [3, 'Adresse', 'not-an-address'],
      [4, 'Boligtype', 'unknown-type'],
      [5, 'Skærmet', 'not-yes-no'],
      [6, 'Areal', 'out-of-range'],
      [7, 'Lejemålsnr.', 'duplicate-in-file'],
      [8, 'Stand', 'unknown-condition'],
    ]);
    expect(report).toMatchObject({ rows: 8, accepted: 1, problemCount: 7, applied: false });
    const refused = await engine.call('imports.applyUnits', what);
    expect(refused).toMatchObject({ ok: false, error: { code: 'import-has-problems' } });
    expect((await listed()).total).toBe(0);
    expect(await engine.must('associations.list', {})).toEqual([]);

    const mended = [
      header,
      ...Array.from({ length: 8 }, (_, index) => row(String(index + 1), `Skovhusene ${index * 2 + 1}`)),
    ];
    expect(await applyUnits(engine, mended)).toMatchObject({ created: 8, problemCount: 0, applied: true });
    expect(await applyUnits(engine, mended)).toMatchObject({ created: 0, changed: 0, unchanged: 8 });
  });

  it('reports every fault of a row at once', async () => {
    const what = await stageCsv(engine, 'units', [header, 'Åkanden;Skovhusene;1;;;;;mange;1;gratis;;måske;']);

    expect(problemsOf(await engine.must('imports.previewUnits', what))).toEqual([
      [2, 'Areal', 'not-a-number'],
      [2, 'Husleje', 'not-money'],
      [2, 'Skærmet', 'not-yes-no'],
      [2, 'Adresse', 'required'],
      [2, 'Boligtype', 'required'],
    ]);
  });

  it('passes over title lines, totals and printed page heads, and says which', async () => {
    const report = await applyUnits(engine, [
      'Boliger i Rødovre;',
      '',
      header,
      row('1', 'Skovhusene 1'),
      header,
      row('2', 'Skovhusene 3'),
      'I alt;2;;;;;;;;;;;',
    ]);

    expect(report).toMatchObject({ rows: 2, created: 2, skippedLines: [1, 5, 7] });
  });

  it('knows a home without number by its address, and an estate by its number', async () => {
    const byAddress = [
      'Boligorganisation;CVR;Afd. nr.;Afdeling;Adresse;Type',
      'Åkanden;99000011;001;Skovhusene;Skovhusene 1, 2610 Rødovre;SKAEV',
      'Åkanden;99000011;001;Skovhusene;Skovhusene 3, 2610 Rødovre;SKAEV',
    ];
    await applyUnits(engine, byAddress);
    const renamed = byAddress.map((line) =>
      line.replaceAll('Åkanden', 'Boligforeningen Åkanden').replaceAll(';Skovhusene;', ';Skovhuse;'),
    );

    expect(await applyUnits(engine, renamed)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
      newAssociations: [],
      newEstates: [],
    });
  });

  it('keeps a number that belongs to another association or estate apart', async () => {
    const head = 'Boligorganisation;CVR;Afd. nr.;Afdeling;Lejl.nr.;Adresse;Type';
    const what = await stageCsv(engine, 'units', [
      head,
      'Åkanden;99000011;001;Skovhusene;1;Skovhusene 1, 2610 Rødovre;SKAEV',
      'Åkanden;99000022;001;Skovhusene;2;Skovhusene 3, 2610 Rødovre;SKAEV',
      'Åkanden;99000011;002;Skovhusene;3;Skovhusene 5, 2610 Rødovre;SKAEV',
      'Åkanden;;;;4;Skovhusene 7, 2610 Rødovre;SKAEV',
    ]);

    expect(problemsOf(await engine.must('imports.previewUnits', what))).toEqual([
      [3, 'CVR', 'belongs-elsewhere'],
      [4, 'Afd. nr.', 'belongs-elsewhere'],
      [5, 'Afdeling', 'required'],
    ]);
  });

  it('puts a municipal building under no association', async () => {
    await applyUnits(engine, [
      'Boligorganisation;Kommunal bygning;Afdeling;Lejl.nr.;Adresse;Type',
      ';ja;Kommunens Hus;1;Klokkestræde 2, 2610 Rødovre;§ 107',
      'Lindeby Kommune;;Kommunens Hus;2;Klokkestræde 4, 2610 Rødovre;§ 107',
    ]);

    expect(await engine.must('estates.list', {})).toMatchObject([
      { name: 'Kommunens Hus', associationId: null, units: 2 },
    ]);
    expect(await engine.must('associations.list', {})).toEqual([]);
  });

  it('takes the address from parts, and the town from the post code', async () => {
    await applyUnits(engine, [
      'Boligorg.;Afdeling;Nr;Vejnavn;Husnr.;Bogstav;Etage;Dør;Postnr;Boligtype',
      'Åkanden;Ågården;12;Ågade;20;a;3;t.v.;2610;Almen familiebolig',
    ]);

    const found = await engine.must('search.find', { text: 'ågade' });
    expect(found.units).toMatchObject([{ address: 'Ågade 20A, 3. tv' }]);
  });

  it('asks for the town of a post code that it does not know, and says which', async () => {
    const lines = (town: string) => [
      'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;By;Boligtype',
      `Åkanden;Skovhusene;1;Skovhusene 1;9999;${town};Skæv bolig`,
    ];
    const report = await engine.must('imports.previewUnits', await stageCsv(engine, 'units', lines('')));
    expect(report.problems).toEqual([
      { row: 2, column: 'Postnr.', value: '9999', code: 'unknown-post-code', params: {} },
    ]);
    expect(await applyUnits(engine, lines('Nyby'))).toMatchObject({ created: 1, problemCount: 0 });

    const unread = lines('Nyby').map((line) => line.replace('9999', '26x'));
    const faulty = await engine.must('imports.previewUnits', await stageCsv(engine, 'units', unread));
    expect(problemsOf(faulty)).toEqual([[2, 'Postnr.', 'not-a-post-code']]);
  });

  it('does not take names in with homes, nor a column twice', async () => {
    const what = await stageCsv(engine, 'units', [`${header};Lejer`, `${row('1', 'Skovhusene 1')};Karla Poulsen`]);
    expect(Object.values(what.mapping)).not.toContain('tenantName');

    expect(
      await engine.call('imports.applyUnits', { ...what, mapping: { ...what.mapping, 13: 'tenantName' } }),
    ).toMatchObject({ ok: false, error: { code: 'bad-input', where: 'mapping.13' } });
    expect(
      await engine.call('imports.applyUnits', { ...what, mapping: { ...what.mapping, 13: 'type' } }),
    ).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await engine.call('imports.applyUnits', { ...what, mapping: { 0: 'association' } })).toMatchObject({
      ok: false,
      error: { code: 'mapping-incomplete', where: 'estate' },
    });
  });

  it('lets nobody unshield a home who may not see its address', async () => {
    const shielded = 'Skæv bolig;32;1;2.875;hund;ja;God';
    await applyUnits(engine, [header, row('1', 'Skovhusene 1', shielded)]);
    await engine.signInAs('housing-worker');
    const what = await stageCsv(engine, 'units', [header, row('1', 'Skovhusene 2')]);
    const report = await engine.must('imports.previewUnits', what);
    expect(problemsOf(report)).toEqual([[2, 'Skærmet', 'may-not-unshield']]);

    const moved = await stageCsv(engine, 'units', [header, row('1', 'Skovhusene 2', shielded)]);
    expect(await unitRows(engine, moved, 'changed')).toMatchObject([
      { title: 'Skovhusene 2', estate: null, fields: [{ field: 'houseNumber', value: '2', was: null }] },
    ]);
  });

  it('tells nothing of the place of a shielded home to a file that knows only its number', async () => {
    await applyUnits(engine, [header, row('1', 'Kanarievej 7', 'Skæv bolig;32;1;2.875;hund;ja;God')]);
    await engine.signInAs('housing-worker');
    const short = 'Boligorganisation;Afdeling;Lejemålsnr.;Husleje';
    const byNumber = await stageCsv(engine, 'units', [short, 'Åkanden;Skovhusene;1;2.900']);
    expect(await unitRows(engine, byNumber, 'changed')).toMatchObject([
      { line: 2, title: '1', estate: null, fields: [{ field: 'rent', value: '290000', was: '287500' }] },
    ]);

    const byStreet = await stageCsv(engine, 'units', [`${short};Vej;Nr`, 'Åkanden;Skovhusene;1;2.900;Kanarievej;7']);
    expect((await unitRows(engine, byStreet, 'changed')).map(({ title }) => title)).toEqual(['Kanarievej 7']);
  });

  it('is refused for those who may not import, and for a file that is gone', async () => {
    const what = await stageCsv(engine, 'units', good);
    await engine.signInAs('reader');
    expect(await engine.call('imports.previewUnits', what)).toMatchObject({
      ok: false,
      error: { code: 'no-permission' },
    });
    await engine.signInAs('caseworker');
    expect(await engine.call('imports.previewUnits', what)).toMatchObject({
      ok: false,
      error: { code: 'staging-gone' },
    });
  });
});
