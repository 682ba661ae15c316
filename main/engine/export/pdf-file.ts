import PDFDocument from 'pdfkit';
import type { ExportTable } from './export-table.ts';
import { fontBytes } from './pdf-fonts.ts';
import { type LaidHead, layHead } from './pdf-head.ts';
import { type LaidTable, layTable, pagesOf } from './pdf-layout.ts';
import { drawPage } from './pdf-page.ts';
import { makePen } from './pdf-pen.ts';
import { withoutRepeats } from './pdf-repeats.ts';
import { roomOf } from './pdf-style.ts';
import { makeTags, noTags } from './pdf-tags.ts';

/** Read aloud cell by cell where somebody might listen to all of it; beyond, the marks would weigh more than the list. */
const MOST_TAGGED_ROWS = 2_000;

/**
 * The list on A4: what it is on the first page, the titles of its columns on all of them. Nothing in it says more than the
 * list does, or which computer made it, and the same list gives the same bytes.
 */
export async function pdfFile(whole: ExportTable): Promise<Uint8Array> {
  const table = withoutRepeats(whole);
  const doc = openDocument(table);
  const collected = collect(doc);
  const pen = makePen(doc);
  const laid = layTable(table, pen);
  const head = layHead(table, laid.layout, pen);
  const pages = pagesFor(laid, head);
  const tags = isTagged(table) ? makeTags(doc) : noTags;
  pages.forEach((rows, index) => {
    drawPage({ doc, pen, table, laid, head, tags }, rows, index, pages.length);
  });
  tags.close();
  // pdfkit writes no XMP for 1.3: its own is broken by the first & of a name, and the document's information says the same
  Object.assign(doc, { version: 1.3 });
  doc.end();
  return collected;
}

const isTagged = ({ rows }: ExportTable) => rows.length <= MOST_TAGGED_ROWS;

function openDocument(table: ExportTable): PDFKit.PDFDocument {
  return new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'da-DK',
    tagged: isTagged(table),
    displayTitle: true,
    // else it would open one of its own
    font: Buffer.from(fontBytes(400, 'latin')) as unknown as string,
    info: { Title: table.footer, Producer: PRODUCER, Creator: PRODUCER, CreationDate: madeAt(table) },
  });
}

const PRODUCER = 'Tryg Base';

/** When the list itself says that it was made; never the clock. */
function madeAt({ about }: ExportTable): Date {
  return new Date(about.find(({ kind }) => kind === 'instant')?.value ?? 0);
}

function pagesFor({ layout, rows, headHeight }: LaidTable, head: LaidHead): readonly (readonly number[])[] {
  const { height } = roomOf(layout);
  return pagesOf(
    rows.map((row) => row.height),
    height - head.height - headHeight,
    height - headHeight,
  );
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
