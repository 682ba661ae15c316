import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js';
import Papa from 'papaparse';
import PDFDocument from 'pdfkit';
import writeXlsxFile from 'write-excel-file/node';
import { occupancyDates } from '../../shared/contract/occupancy.ts';
import { defaultColumns } from '../../shared/domain/disclosure-profile.ts';

/** The same rows by the libraries alone, as their own pages show it: what the ways out are held against. */

export type Cells = readonly (readonly (string | null)[])[];

const dates: readonly string[] = occupancyDates;

/** A workbook as the library makes it. */
export async function xlsxAlone(rows: Cells): Promise<Uint8Array> {
  const cellOf = (text: string | null, index: number) => {
    if (text === null) return null;
    return dates.includes(defaultColumns[index] ?? '')
      ? { value: new Date(`${text}T00:00:00.000Z`), type: Date, format: 'dd.mm.yyyy' }
      : { value: text, type: String };
  };
  const titles = defaultColumns.map((value) => ({ value, type: String }));
  const columns = defaultColumns.map(() => ({ width: 20 }));
  return writeXlsxFile([titles, ...rows.map((cells) => cells.map(cellOf))], { columns, stickyRowsCount: 1 }).toBuffer();
}

/** Text as papaparse makes it. */
export function csvAlone(rows: Cells): unknown {
  return Buffer.from(
    Papa.unparse([[...defaultColumns], ...rows.map((cells) => [...cells])], { delimiter: ';' }),
    'utf8',
  );
}

/** The workbook, and the ZIP around it with its usual settings. */
export async function sealedAlone(rows: Cells): Promise<unknown> {
  const zip = new ZipWriter(new BlobWriter(), { password: 'k7mq-2x9t-wd4h-p8rc', encryptionStrength: 3 });
  await zip.add('liste.xlsx', new BlobReader(new Blob([new Uint8Array(await xlsxAlone(rows))])));
  return zip.close();
}

const PAGE = { room: 770, bottom: 540, line: 14.5, left: 36 } as const;

/** Cell after cell with pdfkit's own text, in the same embedded font, without tags, wrapping or measuring. */
export async function pdfAlone(rows: Cells): Promise<unknown> {
  const font = readFileSync(
    createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff'),
  );
  const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0, font: font as unknown as string });
  const done = new Promise((resolve) => doc.on('end', resolve));
  const parts: Uint8Array[] = [];
  doc.on('data', (part: Uint8Array) => parts.push(part));
  const width = PAGE.room / defaultColumns.length;
  let y: number = PAGE.left;
  doc.fontSize(8);
  for (const cells of [[...defaultColumns], ...rows]) {
    if (y > PAGE.bottom) {
      doc.addPage();
      y = PAGE.left;
    }
    cells.forEach((cell, index) => {
      doc.text(cell ?? '', PAGE.left + index * width, y, { lineBreak: false });
    });
    y += PAGE.line;
  }
  doc.end();
  await done;
  return Buffer.concat(parts);
}
