import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResidentId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput, residentsOf } from '../../../helpers/residents.ts';
import { peopleOf, workbookOf } from './people-files.ts';
import { problemsOf, readCsv, stageCsv } from './staged.ts';

const HEADER = 'Navn;CPR-nr.;Fødselsdato;Telefon;Kontaktform;Sagsbehandler;Forløb;Forløb fra;Tolk;Adressebeskyttet';
const FILE = [
  HEADER,
  'Åse Æblø;610170-1234;;55 55 10 01;SMS;;Aktiv;01.02.2026;nej;',
  'Østergaard, Bjørn;8203851111;22.03.1985;55 55 10 02;Telefon;;Henvendt;;ja;',
  'Ünal Prøve;;"2. maj 1990";;;;;;;ja',
];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

const pickFile = ({ stagingId, kind }: Awaited<ReturnType<typeof stageCsv>>) => ({ stagingId, kind });

async function everybody() {
  return objectsOf(await engine.must('residents.list', residentListInput({})));
}
const cardOf = async (name: string) => {
  const found = (await everybody()).find((row) => row.name === name);
  return engine.must('residents.get', { id: found?.id as ResidentId });
};

describe('importing residents', () => {
  it('writes down whom a CSV tells of, with number, forløb and protection, and nothing when it comes again', async () => {
    const people = peopleOf(engine);
    const what = await stageCsv(engine, 'residents', FILE);
    const { firstRows } = await engine.must('imports.inspect', { ...pickFile(what), headerLine: null });
    expect(firstRows[1]?.cells.slice(0, 2)).toEqual(['Åse Æblø', '••••••-••••']);
    const seen = await people.rows(what, 'new');
    expect(seen.map(({ title }) => title)).toEqual(['Åse Æblø', 'Østergaard, Bjørn', 'Ünal Prøve']);
    expect(seen[0]?.fields).toContainEqual({ field: 'personNumber', value: '610170-••••', was: null });
    expect(JSON.stringify(seen)).not.toContain('1234');

    expect(await people.apply(what)).toMatchObject({ rows: 3, created: 3, changed: 0, problemCount: 0, applied: true });
    expect(await cardOf('Åse Æblø')).toMatchObject({
      idKind: 'replacement',
      idMasked: '610170-••••',
      birthDate: '1970-01-01',
      contactWay: 'text-message',
      courses: [{ state: 'active', from: '2026-02-01' }],
    });
    expect(await cardOf('Bjørn Østergaard')).toMatchObject({ interpreter: true, courses: [{ state: 'contacted' }] });
    expect(await cardOf('Ünal Prøve')).toMatchObject({
      birthDate: '1990-05-02',
      addressProtection: { kind: 'normal', from: '2026-11-23' },
    });
    expect(await people.apply(await stageCsv(engine, 'residents', FILE.slice(0, 3)))).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  it('reads a workbook with dates of Excel, and a number that lost its first zero', async () => {
    const people = peopleOf(engine);
    const table = await workbookOf([
      ['Udtræk af borgere', null, null],
      ['Fornavn', 'Efternavn', 'CPR'],
      ['Gudrún', 'Ærø', 6101701234],
      ['Søren', 'Nul', 101010],
      ['Ida', 'Nul', 101804321],
    ]);
    const what = await people.staged('residents', table);
    expect(problemsOf(await people.look(what))).toEqual([[4, 'CPR', 'not-a-person-number']]);

    const right = await workbookOf([
      ['Navn', 'CPR', 'Født', 'Forløb siden'],
      ['Gudrún Ærø', 6101701234, null, new Date(Date.UTC(2026, 8, 3))],
      ['Ida Nul', 101804321, new Date(Date.UTC(1980, 9, 10)), null],
    ]);
    expect(problemsOf(await people.look(await people.staged('residents', right)))).toEqual([
      [3, 'Født', 'birth-date-differs'],
    ]);
    const mended = await workbookOf([
      ['Navn', 'CPR', 'Født', 'Forløb siden'],
      ['Gudrún Ærø', 6101701234, null, new Date(Date.UTC(2026, 8, 3))],
      ['Ida Nul', 6110801234, new Date(Date.UTC(1980, 9, 1)), null],
    ]);
    await people.apply(await people.staged('residents', mended));
    expect((await cardOf('Gudrún Ærø')).courses).toMatchObject([{ from: '2026-09-03' }]);
    expect((await cardOf('Ida Nul')).birthDate).toBe('1980-10-01');
  });

  it('changes whom the number names, asks of whom the name and birth date are like, and joins nobody unasked', async () => {
    const people = peopleOf(engine);
    const { resident } = residentsOf(engine);
    const known = await resident('Åse Æblø', { personId: { kind: 'replacement', number: '610170-1234' } });
    const twin = await resident('Bo Prøve', { birthDate: '1980-05-02' as never });
    const lines = [
      'Navn;CPR;Fødselsdato;Telefon',
      'Åse Æblø;6101701234;;55 55 77 77',
      'Bo Prøve;;02.05.1980;55 55 88 88',
    ];
    const what = await stageCsv(engine, 'residents', lines);
    expect(await people.look(what)).toMatchObject({ changed: 1, created: 1, alike: 1, undecided: 1 });
    const [alike] = await people.rows(what, 'alike');
    expect(alike?.alike).toMatchObject({ sameAs: twin, title: 'Bo Prøve', because: 'person-birth' });
    await engine.confirmPassword();
    expect(await engine.call('imports.applyResidents', what)).toMatchObject({ error: { code: 'import-undecided' } });

    const same = { ...what, decisions: { places: [], rows: [{ line: 3, sameAs: twin }], rest: null } };
    expect(await people.look(same)).toMatchObject({ changed: 2, created: 0, undecided: 0 });
    expect((await people.rows(same, 'changed'))[0]?.fields).toEqual([
      { field: 'phone', value: '55 55 77 77', was: null },
    ]);
    await people.apply({ ...same, kept: { fields: [], rows: [{ line: 2, fields: ['phone'] }] } });
    expect((await engine.must('residents.get', { id: known })).phone).toBeNull();
    expect((await engine.must('residents.get', { id: twin })).phone).toBe('55 55 88 88');
    const other = { ...what, decisions: { places: [], rows: [], rest: 'new' as const } };
    expect(await people.look(other)).toMatchObject({ created: 1 });
  });

  it('names every fault with line and column, and imports nothing of the file', async () => {
    const people = peopleOf(engine);
    const what = await stageCsv(engine, 'residents', [
      HEADER,
      'Åse Æblø;610170-1234;;;;;;;;',
      'Åse Æblø igen;6101701234;;;;;;;;',
      'Bo Prøve;320170-1234;;;;;;;;',
      'Ib Prøve;61017O-1234;;;;;;;;',
      'Ea Prøve;;31.02.1990;;;;;;;',
      'Finn Prøve;;01.01.2030;;;;;;;',
      ';;01.01.1990;;;;;;;',
      'Kaj Prøve;;;;Røgsignal;;;;;',
      'Lis Prøve;;;;;Ingen Hos Os;;;;',
      'Per Prøve;;;;;;Afsluttet;;;',
      'Rie Prøve;;;;;;Aktiv;24.12.2026;;',
      '=HYPERLINK("x");;;;;;;;;',
      `"Robert'); DROP TABLE residents;--";;;;;;;;;`,
    ]);
    expect(problemsOf(await people.look(what))).toEqual([
      [3, 'Navn', 'duplicate-in-file'],
      [4, 'CPR-nr.', 'not-a-person-number'],
      [5, 'CPR-nr.', 'not-a-person-number'],
      [6, 'Fødselsdato', 'not-a-date'],
      [7, 'Fødselsdato', 'in-future'],
      [8, 'Navn', 'required'],
      [9, 'Kontaktform', 'unknown-way'],
      [10, 'Sagsbehandler', 'unknown-worker'],
      [11, 'Forløb', 'unknown-course'],
      [12, 'Forløb fra', 'in-future'],
      [13, 'Navn', 'not-a-name'],
      [14, 'Navn', 'not-a-name'],
    ]);
    await engine.confirmPassword();
    expect(await engine.call('imports.applyResidents', what)).toMatchObject({ error: { code: 'import-has-problems' } });
    expect(await everybody()).toEqual([]);
    const copy = await engine.must('imports.markedCopy', { stagingId: what.stagingId });
    expect(copy).toMatchObject({ fileName: 'fil med fejl mærket.xlsx', faults: 12 });
  });

  it('warns of who is under 18, by their lines, and refuses nothing', async () => {
    const people = peopleOf(engine);
    const what = await stageCsv(engine, 'residents', [
      'Navn;Fødselsdato;CPR',
      'Åse Æblø;24.11.2008;',
      'Bo Prøve;23.11.2008;',
      'Ea Prøve;;640212-4123',
    ]);
    expect(await people.look(what)).toMatchObject({ created: 3, problemCount: 0, underAge: [2, 4] });
    expect(await people.apply(what)).toMatchObject({ created: 3, applied: true });
  });

  it('is taken back whole, remembers its columns, and lets in those alone who may', async () => {
    const people = peopleOf(engine);
    await people.apply(
      await stageCsv(engine, 'residents', ['Hvem;CPR;Fødselsdato', 'Åse Æblø;6101701234;']).then((what) => ({
        ...what,
        mapping: { ...what.mapping, 0: 'personName' as const },
      })),
    );
    const again = await stageCsv(engine, 'residents', ['Hvem;CPR;Fødselsdato', 'Bo Prøve;;']);
    expect(again.mapping[0]).toBe('personName');
    const { undo } = await engine.must('changes.last', {});
    await engine.confirmPassword();
    await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
    expect(await everybody()).toEqual([]);
    for (const role of ['housing-worker', 'support-worker', 'reader', 'administrator'] as const) {
      await engine.signInAs(role);
      const staged = engine.engine.stage(await readCsv('Navn;CPR\nÅse Æblø;6101701234\n'));
      const stagingId = staged.ok ? staged.value : ('' as never);
      const what = { stagingId, kind: 'residents', headerLine: 1, mapping: { 0: 'personName' } } as const;
      expect(await engine.call('imports.previewResidents', what)).toMatchObject({ error: { code: 'no-permission' } });
    }
  });
});
