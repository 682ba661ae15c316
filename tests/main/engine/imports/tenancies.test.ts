import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { applyTenancies, applyUnits, problemsOf, stageCsv } from './staged.ts';

const homes = [
  'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype',
  ...[1, 3, 5, 7].map(
    (house, index) =>
      `Åkanden;Skovhusene;${index + 1};Skovhusene ${house};2610;${index === 3 ? 'Udslusningsbolig' : 'Skæv bolig'}`,
  ),
];
const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Medlejer;Indflytning;Fraflytning;Beskyttet navn';
const row = (number: string, name: string, from: string, to = '', second = '', hidden = ''): string =>
  `Åkanden;Skovhusene;${number};${name};${second};${from};${to};${hidden}`;
const good = [
  header,
  row('1', 'Karla Poulsen', '01.02.2026'),
  row('2', 'Ünal Çelik', '1/3-2025', '31.12.2026', 'Zainab Al-Amin'),
  row('3', 'Ledig', ''),
  row('4', 'Søren Vang', '2026-05-01', '', '', 'ja'),
];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
  await applyUnits(engine, homes);
});
afterEach(() => engine.close());

const cardOf = async (text: string) => {
  const found = await engine.must('search.find', { text });
  const [unit] = found.units;
  if (!unit) throw new Error(`no home ${text}`);
  return engine.must('units.get', { id: unit.id });
};

describe('importing tenancies', () => {
  it('lets the homes, keeps protected names, and counts empty rows as unchanged', async () => {
    const report = await applyTenancies(engine, good);

    expect(report).toMatchObject({
      rows: 4,
      accepted: 4,
      created: 3,
      changed: 0,
      unchanged: 1,
      problemCount: 0,
      applied: true,
    });
    expect((await cardOf('skovhusene 3')).tenancies).toMatchObject([
      { kind: 'lease', from: '2025-03-01', to: '2026-12-31', occupants: ['Ünal Çelik', 'Zainab Al-Amin'] },
    ]);
    expect((await cardOf('skovhusene 7')).tenancies).toMatchObject([
      { kind: 'temporary', from: '2026-05-01', to: null, occupants: [null] },
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    await applyTenancies(engine, good);

    expect(await applyTenancies(engine, good)).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
  });

  it('ends one tenancy and begins the next from one file, in any order', async () => {
    await applyTenancies(engine, good);
    const report = await applyTenancies(engine, [
      header,
      row('1', 'Bjørn Østergaard', '01.12.2026'),
      row('1', 'Karla Poulsen', '01.02.2026', '30.11.2026'),
    ]);

    expect(report).toMatchObject({ created: 1, changed: 1 });
    expect((await cardOf('skovhusene 1')).tenancies).toMatchObject([
      { from: '2026-12-01', to: null },
      { from: '2026-02-01', to: '2026-11-30' },
    ]);
  });

  it('protects a name that the file protects, and never takes protection away', async () => {
    await applyTenancies(engine, good);
    expect(
      await applyTenancies(engine, [
        header,
        row('1', 'Karla Poulsen', '01.02.2026', '', '', 'ja'),
        row('4', 'Søren Vang', '2026-05-01', '', '', 'nej'),
      ]),
    ).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await cardOf('skovhusene 1')).tenancies[0]?.occupants).toEqual([null]);
    expect((await cardOf('skovhusene 7')).tenancies[0]?.occupants).toEqual([null]);
  });

  it('names every fault with line and column, and imports nothing', async () => {
    await applyTenancies(engine, good.slice(0, 2));
    const what = await stageCsv(engine, 'tenancies', [
      header,
      row('1', 'Bjørn Østergaard', '01.06.2026'),
      row('2', 'Ida Vang', '01.06.2026', '31.05.2026'),
      row('9', 'Ole Krogh', '01.06.2026'),
      row('2', 'Ole Krogh', 'i går'),
      row('3', 'Ole Krogh 010190-1234', '01.06.2026'),
      row('3', 'Åse Dahl', '01.06.2026'),
      row('3', 'Lis Juhl', '15.06.2026'),
      row('3', 'Åse Dahl', '01.06.2026'),
      row('4', '', '01.06.2026'),
      'Bakkehuset;Skovhusene;1;Ole Krogh;;01.06.2026;;',
      'Åkanden;Kærgården;1;Ole Krogh;;01.06.2026;;',
    ]);
    const report = await engine.must('imports.previewTenancies', what);

    expect(problemsOf(report)).toEqual([
      [2, 'Indflytning', 'tenancy-overlaps'],
      [3, 'Fraflytning', 'ends-before-start'],
      [4, 'Lejemålsnr.', 'unknown-unit'],
      [5, 'Indflytning', 'not-a-date'],
      [6, 'Lejer', 'not-a-name'],
      [8, 'Indflytning', 'overlaps-in-file'],
      [9, 'Lejer', 'duplicate-in-file'],
      [10, 'Lejer', 'required'],
      [11, 'Boligorganisation', 'unknown-association'],
      [12, 'Afdeling', 'unknown-estate'],
    ]);
    expect(JSON.stringify(report)).not.toContain('010190');
    await engine.confirmPassword();
    expect(await engine.call('imports.applyTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'import-has-problems', params: { problems: 10 } },
    });
    expect((await cardOf('skovhusene 3')).tenancies).toEqual([]);
  });

  it('finds a home by its address alone, with or without the town', async () => {
    const report = await applyTenancies(engine, [
      'Adresse;Navn;Fra',
      'Skovhusene 1, 2610 Rødovre;Karla Poulsen;01.02.2026',
      'Skovhusene 3;Ünal Çelik;01.02.2026',
    ]);

    expect(report).toMatchObject({ created: 2, problemCount: 0 });
  });

  it('asks for the password again, and for those who may', async () => {
    const what = await stageCsv(engine, 'tenancies', good);
    expect(await engine.call('imports.applyTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'reauth-required' },
    });
    await engine.signInAs('housing-worker');
    expect(await engine.call('imports.previewTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'no-permission' },
    });
    expect(await engine.call('imports.applyTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'no-permission' },
    });
  });
});

describe('before the recovery key is confirmed', () => {
  it('writes no person down', async () => {
    const early = await openTestEngine({ confirmed: false });
    await applyUnits(early, homes);
    const what = await stageCsv(early, 'tenancies', good);
    await early.confirmPassword();

    expect(await early.call('imports.applyTenancies', what)).toMatchObject({
      ok: false,
      error: { code: 'recovery-not-confirmed' },
    });
    await early.close();
  });
});
