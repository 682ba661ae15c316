import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { applyTenancies, applyUnits, readCsv, stageCsv } from './staged.ts';

const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Beløb K;Sagsnote';
const row = (number: number, rent: string): string =>
  `Åkanden;Skovhusene;${number};Skovhusene ${number};2610;Skæv bolig;${rent};huskes ikke`;
const first = [header, row(1, '2.875'), row(3, '2.900')];

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

async function inspect(lines: readonly string[], kind: 'units' | 'tenancies' = 'units') {
  const staged = engine.engine.stage(await readCsv(`${lines.join('\n')}\n`));
  if (!staged.ok) throw new Error(staged.error.code);
  return engine.must('imports.inspect', { stagingId: staged.value, kind, headerLine: null });
}

/** Somebody says that the sixth column is the rent, which its title does not. */
async function importByHand(lines: readonly string[]): Promise<void> {
  const what = await stageCsv(engine, 'units', lines);
  await engine.must('imports.applyUnits', { ...what, mapping: { ...what.mapping, 6: 'rent' } });
}

async function stored(): Promise<string> {
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  const text = JSON.stringify(raw.prepare('select * from import_mappings').all());
  raw.close();
  return text;
}

describe('what was chosen for the columns of a file', () => {
  it('is remembered once the import is done, for the whole municipality, in any order of columns', async () => {
    expect((await inspect(first)).remembered).toBeNull();
    await importByHand(first);
    await engine.signInAs('caseworker');

    const turned = first.map((line) => line.split(';').toReversed().join(';'));
    const seen = await inspect(turned);
    expect(seen.suggested[1]).toBe('rent');
    expect(seen.remembered).toMatchObject({ on: TODAY, columns: [0, 1, 2, 3, 4, 5, 6, 7], gained: [], lost: [] });
  });

  it('is not remembered of a file that was refused or only looked at', async () => {
    const what = await stageCsv(engine, 'units', [header, row(1, 'mange')]);
    const wrong = { ...what, mapping: { ...what.mapping, 6: 'rent' as const } };
    await engine.must('imports.previewUnits', wrong);
    await engine.call('imports.applyUnits', wrong);

    expect((await inspect(first)).remembered).toBeNull();
  });

  it('keeps a column unused that somebody said is not used', async () => {
    const lines = first.map((line, index) => `${line};${index === 0 ? 'Bemærkning' : 'ikke til os'}`);
    const what = await stageCsv(engine, 'units', lines);
    const { 8: guessed, ...mapping } = what.mapping;
    expect(guessed).toBe('note');
    await engine.must('imports.applyUnits', { ...what, mapping });

    expect((await inspect(lines)).suggested[8]).toBeUndefined();
  });

  it('is laid over a file that has gained and lost columns since, and says which', async () => {
    await importByHand(first);
    const seen = await inspect([
      'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Boligtype;Areal;Beløb K',
      'Åkanden;Skovhusene;1;Skovhusene 1;Skæv bolig;32;2.875',
    ]);

    expect(seen.suggested).toMatchObject({ 5: 'size', 6: 'rent' });
    expect(seen.remembered).toMatchObject({
      columns: [0, 1, 2, 3, 4, 6],
      gained: ['Areal'],
      lost: [{ title: 'Postnr.', field: 'postCode' }],
    });
  });

  it('is nothing for another kind of file', async () => {
    await importByHand(first);
    expect((await inspect(first, 'tenancies')).remembered).toBeNull();
    expect((await inspect(['Afdeling;Bygning;Etager', 'a;b;c'])).remembered).toBeNull();
  });

  it('can be forgotten, by those who may import', async () => {
    await importByHand(first);
    const { remembered } = await inspect(first);
    if (!remembered) throw new Error('nothing is remembered');
    await engine.signInAs('reader');
    expect(await engine.call('imports.forgetMapping', { id: remembered.id })).toMatchObject({
      ok: false,
      error: { code: 'no-permission' },
    });
    await engine.signInAs('first');
    await engine.must('imports.forgetMapping', { id: remembered.id });

    expect((await inspect(first)).remembered).toBeNull();
    expect(await engine.call('imports.forgetMapping', { id: remembered.id })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('holds titles and fields alone: no value, no number of a person, no name', async () => {
    await applyUnits(engine, first);
    const people = 'Boligorganisation;Afdeling;Lejemålsnr.;Lejer;Indflytning';
    await applyTenancies(engine, [people, 'Åkanden;Skovhusene;1;Kanariefugl Poulsen;01.02.2026']);
    const what = await stageCsv(engine, 'units', [
      `${header};010170-1234;Kanariefugl Poulsen;55 55 12 34`,
      `${row(1, '2.875')};kanarienote;x;y`,
    ]);
    await engine.must('imports.applyUnits', { ...what, mapping: { ...what.mapping, 9: 'note' } });

    const text = await stored();
    expect(text).toContain('Lejemålsnr.');
    expect(text).not.toMatch(/kanarie|010170|5555|55 55|huskes|sagsnote/i);
  });

  it('is nothing where a row of values was taken for the titles', async () => {
    await engine.must('imports.applyUnits', {
      ...(await stageCsv(engine, 'units', first)),
      headerLine: 2,
      mapping: { 0: 'association', 1: 'estate', 2: 'tenancyNumber', 3: 'address', 4: 'postCode', 5: 'type' },
    });

    expect(await stored()).toBe('[]');
  });
});
