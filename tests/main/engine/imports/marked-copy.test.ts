import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellXml } from '../../../../main/engine/export/xlsx-cells.ts';
import { streamXlsx } from '../../../../main/engine/export/xlsx-stream.ts';
import { readTable } from '../../../../main/reader/read.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { RawTable } from '../../../../shared/table.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { FAULTS, homesFile } from '../../../helpers/homes-file.ts';
import { applyTenancies, applyUnits, problemsOf, readCsv, stage, stageCsv } from './staged.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.close());

async function readXlsx(bytes: Uint8Array): Promise<RawTable> {
  const read = await readTable('kopi.xlsx', bytes);
  if (!read.ok) throw new Error(`the reader refused the copy: ${read.error.code}`);
  return read.value;
}

/** Looks, takes the copy and reads it as the next import would. */
async function copyOf(kind: 'units' | 'tenancies', table: RawTable) {
  const what = await stage(engine, kind, table);
  const report = await engine.must(kind === 'units' ? 'imports.previewUnits' : 'imports.previewTenancies', what);
  const made = await engine.must('imports.markedCopy', { stagingId: what.stagingId });
  return { report, made, copy: await readXlsx(made.bytes) };
}

const lastCell = (table: RawTable, line: number) => table.rows.find((row) => row.line === line)?.cells.at(-1);

describe('the copy of a faulty file', () => {
  it('has every row where it stood, and says at its end what is wrong', async () => {
    const table = await readXlsx(await homesFile(false));
    const { made, copy } = await copyOf('units', table);

    expect(made).toMatchObject({ fileName: 'kopi med fejl mærket.xlsx', faults: FAULTS.length });
    const width = 17;
    const cells = ({ rows }: RawTable) => rows.map((row) => [row.line, ...row.cells.slice(0, width)]);
    const withoutTail = (rows: (unknown[] | readonly unknown[])[]) =>
      rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
    expect(withoutTail(cells(copy))).toEqual(withoutTail(cells(table)));
    expect(lastCell(copy, 3)).toBe('Fejl i linjen');
    expect(lastCell(copy, 9)).toMatch(/^Boligtype: Er ikke en boligtype/);
    expect(lastCell(copy, 150)).toMatch(/^Klar fra: Er ikke en dato/);
    expect(lastCell(copy, 10)).not.toMatch(/Er ikke/);
  });

  it('can be imported itself: the same faults at first, then what was mended; and its own copy has one column of faults', async () => {
    const { report, copy } = await copyOf('units', await readXlsx(await homesFile(false)));
    const again = await copyOf('units', copy);
    expect(problemsOf(again.report)).toEqual(problemsOf(report));
    expect(again.made.fileName).toBe('kopi med fejl mærket.xlsx');
    expect(again.copy.rows.find(({ line }) => line === 3)?.cells).toEqual(
      copy.rows.find(({ line }) => line === 3)?.cells,
    );

    const right = await readXlsx(await homesFile(true));
    const mended = copy.rows.map((row) => {
      const titles = copy.rows.find(({ line }) => line === 3)?.cells ?? [];
      const wrong = FAULTS.filter(({ line }) => line === row.line).map(({ column }) => titles.indexOf(column));
      const good = right.rows.find(({ line }) => line === row.line)?.cells ?? [];
      return { ...row, cells: row.cells.map((cell, index) => (wrong.includes(index) ? (good[index] ?? null) : cell)) };
    });
    const what = await stage(engine, 'units', { ...copy, rows: mended });
    expect(await engine.must('imports.applyUnits', what)).toMatchObject({ created: 300, problemCount: 0 });
    const { remembered } = await engine.must('imports.inspect', {
      stagingId: what.stagingId,
      kind: 'units',
      headerLine: null,
    });
    expect(remembered).toMatchObject({ gained: [], lost: [] });
    expect(await engine.must('imports.applyUnits', await stage(engine, 'units', right))).toMatchObject({
      unchanged: 300,
    });
  });

  it('keeps texts as texts, whatever they begin with, and colours the faulty cells', async () => {
    const evil = ["=cmd|'/c calc'!A1", '+1', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")'];
    const lines = evil.map((text, index) => `Åkanden;Skovhusene;${index};Engen ${index + 1};2610;Slot;${text}`);
    const table = await readCsv(
      ['Boligorganisation;Afdeling;Lejl.nr.;Adresse;Postnr.;Boligtype;Bemærkning', ...lines].join('\n'),
    );
    const { copy, made } = await copyOf('units', table);

    expect(copy.rows.slice(1).map(({ cells }) => cells[6])).toEqual(table.rows.slice(1).map(({ cells }) => cells[6]));
    expect(copy.warnings.filter(({ code }) => code === 'formula')).toEqual([]);
    expect(made.bytes.length).toBeGreaterThan(1000);
  });

  it('does not tell what only we know of a home', async () => {
    const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype;Skærmet';
    await applyUnits(engine, [header, 'Åkanden;Skovhusene;1;Engen 1;2610;Skæv bolig;ja']);
    await engine.signInAs('housing-worker');
    const unshield = await copyOf(
      'units',
      await readCsv([header, 'Åkanden;Skovhusene;1;Engen 1;2610;Skæv bolig;nej'].join('\n')),
    );
    const other = await copyOf(
      'units',
      await readCsv([header, 'Åkanden;Skovhusene;9;Engen 1;2610;Skæv bolig;'].join('\n')),
    );

    for (const { copy } of [unshield, other]) {
      expect(lastCell(copy, 2)).toMatch(/Aftal med kommunen/);
      expect(JSON.stringify(copy.rows[1])).not.toMatch(/skærmet/i);
    }
  });

  it('does not tell that a home is let', async () => {
    const header = 'Afdeling;Lejemålsnr.;Adresse;Postnr.;Boligtype';
    await applyUnits(engine, [`Boligorganisation;${header}`, 'Åkanden;Skovhusene;1;Engen 1;2610;Skæv bolig']);
    const people = 'Afdeling;Lejemålsnr.;Lejer;Indflytning';
    await applyTenancies(engine, [people, 'Skovhusene;1;Ida Vang;01.02.2026']);
    const { copy } = await copyOf('tenancies', await readCsv([people, 'Skovhusene;1;Ole Krogh;01.05.2026'].join('\n')));

    expect(lastCell(copy, 2)).toMatch(/^Linjen: Passer ikke sammen/);
    expect(JSON.stringify(copy.rows)).not.toMatch(/Ida Vang|udlejet/);
  });

  it('is refused when nothing is wrong, when nobody looked, and to those who may not import', async () => {
    const what = await stageCsv(engine, 'units', [
      'Boligorganisation;Afdeling;Lejl.nr.;Adresse;Postnr.;Boligtype',
      'Åkanden;Skovhusene;1;Engen 1;2610;Skæv bolig',
    ]);
    const asked = { stagingId: what.stagingId };
    expect(await engine.call('imports.markedCopy', asked)).toMatchObject({
      ok: false,
      error: { code: 'staging-gone' },
    });
    await engine.must('imports.previewUnits', what);
    expect(await engine.call('imports.markedCopy', asked)).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-export' },
    });
    await engine.signInAs('reader');
    expect(await engine.call('imports.markedCopy', asked)).toMatchObject({
      ok: false,
      error: { code: 'no-permission' },
    });
  });
});

describe('the workbook that is written row by row', () => {
  it('keeps every kind of cell, signs that XML cannot hold aside', async () => {
    const day = { date: isoDate('2026-02-28') };
    const cells = [
      '<a> & "b" _x0041_ \u0001\ud800æøå',
      1.5,
      true,
      false,
      day,
      { ...day, time: '13:30:00' },
      null,
      'slut',
    ];
    const row = cells.map((cell, index) => cellXml(cell, index, 1, 'plain')).join('');
    const looked: number[] = [];
    const many = Array.from(
      { length: 1200 },
      (_, index) => `<row r="${index + 2}">${cellXml(index, 26, index + 2, 'fault')}</row>`,
    );
    const rows = [`<row r="1">${row}</row>`, ...many];
    const bytes = await streamXlsx(
      [{ name: 'A & B', widths: [10], frozen: 1, rows }],
      async (done) => void looked.push(done),
    );
    const read = await readXlsx(bytes);

    expect(read.sheet).toBe('A & B');
    expect(read.rows[0]?.cells.slice(1)).toEqual([1.5, true, false, day, { ...day, time: '13:30:00' }, null, 'slut']);
    expect(read.rows[0]?.cells[0]).toMatch(/^<a> & "b" .*æøå$/);
    expect(read.rows.at(-1)).toMatchObject({ line: 1201 });
    expect(read.rows.at(-1)?.cells[26]).toBe(1199);
    expect(looked).toEqual([500, 1000]);
  });

  it('ends with what ended it', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `<row r="${index + 1}"/>`);
    const stop = async () => {
      throw new Error('cancelled');
    };
    await expect(streamXlsx([{ name: 'A', widths: [], frozen: 0, rows }], stop)).rejects.toThrow('cancelled');
  });
});
