import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFile } from '../../../../main/engine/export/make-file.ts';
import { readTable } from '../../../../main/reader/read.ts';
import { aList, listOf } from './a-list.ts';
import { zipEntries } from './zip-entries.ts';

/** 60 ways to begin a cell that a spreadsheet might run. */
const formulaTriggers = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%', '\t=', '\r='].flatMap((sign) =>
  ["cmd|'/c calc'!A1", '1+1', 'HYPERLINK("http://a";"b")', 'SUM(1;1)', '4555555555'].map((rest) => `${sign}${rest}`),
);

afterEach(() => {
  vi.useRealTimers();
});

describe('a list as a file', () => {
  it('is read back as it was by our own reader, as XLSX with real dates', async () => {
    const { bytes } = await makeFile('xlsx', aList);
    const read = await readTable('liste.xlsx', bytes);

    expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([
      ['Liste pr.', 'Lejemålsnr.', 'Lejer', 'Dage tom'],
      [{ date: '2026-11-23' }, '0012', 'Åse "Ås" Nielsen-Holm', 14],
      [{ date: '2026-11-23' }, '13', null, 1204],
      [null, '1; 2', 'Ünal\nÇelik'],
    ]);
    expect(read.ok && read.value.sheet).toBe('Belægningsliste');
  });

  it('is a CSV for Danish Excel: BOM, semicolons, CRLF, quotes doubled', async () => {
    const { bytes } = await makeFile('csv', aList);

    expect(Buffer.from(bytes).toString('utf8')).toBe(
      '\ufeffListe pr.;Lejemålsnr.;Lejer;Dage tom\r\n2026-11-23;0012;"Åse ""Ås"" Nielsen-Holm";14\r\n2026-11-23;13;;1204\r\n;"1; 2";"Ünal\nÇelik";\r\n',
    );
  });

  it('is JSON of meta and named rows', async () => {
    const { bytes } = await makeFile('json', aList);

    expect(JSON.parse(Buffer.from(bytes).toString('utf8'))).toEqual({
      meta: {
        association: 'Ås & Ø',
        on: '2026-11-23',
        madeAt: '2026-11-23T14:05:09.123Z',
        rows: 3,
        remarks: aList.remarks,
        columns: [
          { key: 'listDate', title: 'Liste pr.' },
          { key: 'tenancyNumber', title: 'Lejemålsnr.' },
          { key: 'tenantName', title: 'Lejer' },
          { key: 'emptyDays', title: 'Dage tom' },
        ],
      },
      rows: [
        { listDate: '2026-11-23', tenancyNumber: '0012', tenantName: 'Åse "Ås" Nielsen-Holm', emptyDays: 14 },
        { listDate: '2026-11-23', tenancyNumber: '13', tenantName: null, emptyDays: 1204 },
        { listDate: null, tenancyNumber: '1; 2', tenantName: 'Ünal\nÇelik', emptyDays: null },
      ],
    });
  });

  it.each(['xlsx', 'pdf', 'csv', 'json'] as const)(
    'is the same %s bytes for the same list, whenever it is made',
    async (format) => {
      const first = await makeFile(format, aList);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-02-03T04:05:06.789Z') });
      const second = await makeFile(format, aList);

      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
      expect(first.sha256).toBe(second.sha256);
      expect(first.bytes.buffer.byteLength).toBe(first.bytes.length);
    },
  );

  it('has no formula, whatever the texts begin with', async () => {
    const { bytes } = await makeFile('xlsx', listOf(formulaTriggers));
    const sheet = zipEntries(bytes).get('xl/worksheets/sheet1.xml')?.text ?? '';
    expect(sheet).not.toContain('<f');
    const read = await readTable('liste.xlsx', bytes);
    expect(read.ok && read.value.warnings).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ code: 'formula' })]),
    );

    const csv = Buffer.from((await makeFile('csv', listOf(formulaTriggers))).bytes).toString('utf8');
    for (const line of csv.split('\r\n').slice(1, -1)) expect(line.split(';').slice(2).join(';')).toMatch(/^"?'/);
  });

  it('says neither who nor which machine nor when in its parts, and is set up for print', async () => {
    const entries = zipEntries((await makeFile('xlsx', aList)).bytes);

    expect([...entries.keys()].filter((name) => name.startsWith('docProps'))).toEqual([]);
    expect([...entries.values()].every(({ time, date }) => time === 0 && date === 0x21)).toBe(true);
    const sheet = entries.get('xl/worksheets/sheet1.xml')?.text ?? '';
    for (const part of [
      'fitToPage="1"',
      'orientation="landscape"',
      'fitToHeight="0"',
      'state="frozen"',
      '&amp;P / &amp;N',
      'Ås &amp;&amp; Ø',
    ])
      expect(sheet).toContain(part);
    expect(entries.get('xl/workbook.xml')?.text).toContain("'Belægningsliste'!$1:$1");
    expect(sheet.indexOf('<sheetPr>')).toBeLessThan(sheet.indexOf('<sheetViews>'));
  });

  it('shows a long name whole, dates under their title, and Danish time where it says when it was made', async () => {
    const entries = zipEntries((await makeFile('xlsx', listOf(['Ida', 'Anne-Grethe '.repeat(12)]))).bytes);
    const sheet = entries.get('xl/worksheets/sheet1.xml')?.text ?? '';
    const heights = (sheet.match(/<row [^>]*>/g) ?? []).map((row) => / ht="(\d+)"/.exec(row)?.[1]);

    expect(heights).toEqual([undefined, undefined, '60']);
    expect(entries.get('xl/styles.xml')?.text).toMatch(/<alignment[^>]*wrapText="1"/);
    expect(entries.get('xl/worksheets/sheet2.xml')?.text).toContain('fitToPage="1"');
    const texts = [...entries.values()].map(({ text }) => text).join(' ');
    expect(texts).toContain('23.11.2026 15.05');
    expect(texts).not.toContain('14:05:09');
  });
});
