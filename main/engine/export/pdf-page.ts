import type { ExportTable } from './export-table.ts';
import type { LaidHead } from './pdf-head.ts';
import type { LaidColumn, LaidTable } from './pdf-layout.ts';
import type { Pen, TextStyle } from './pdf-pen.ts';
import { ACCENT, ACCENT_SOFT, CELL, LEADING, LINE, MARGIN, RISE, roomOf, text, WARN_SOFT } from './pdf-style.ts';
import { noTags, type Tags } from './pdf-tags.ts';

/** What is being drawn, and with what. */
export interface Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly table: ExportTable;
  readonly laid: LaidTable;
  readonly head: LaidHead;
  readonly tags: Tags;
}

/** One page: its part of the rows under the titles of the columns, and at its foot which list this is. */
export function drawPage(paper: Paper, rows: readonly number[], index: number, count: number): void {
  const { doc, pen, laid, head, tags } = paper;
  doc.addPage({ size: 'A4', layout: laid.layout, margin: 0 });
  const isFirst = index === 0;
  const top = MARGIN.top + (isFirst ? head.height : 0);
  tags.artifact(() => {
    if (isFirst) drawBand(paper);
    drawGround(paper, top, rows);
  });
  if (isFirst) drawHead(paper);
  drawTitles(paper, top, isFirst);
  const body = () => drawRows(paper, top + laid.headHeight, rows);
  // a mark stands before each cell of a list that is read aloud
  if (tags === noTags) pen.together(body);
  else body();
  tags.artifact(() => drawFoot(paper, index + 1, count));
}

function drawHead({ pen, head, tags }: Paper): void {
  for (const { kind, lines } of head.parts)
    tags.part(kind, () => {
      for (const line of lines) pen.write(line.text, line.x, line.baseline, line.style);
    });
}

function drawBand({ doc, laid, head, table }: Paper): void {
  if (table.remarks.length === 0) return;
  const { top, height } = head.band;
  doc.rect(MARGIN.side, top, roomOf(laid.layout).width, height).fill(WARN_SOFT);
}

/** Behind the titles a field, under each row a line. */
function drawGround({ doc, laid }: Paper, top: number, rows: readonly number[]): void {
  const { width } = roomOf(laid.layout);
  doc.rect(MARGIN.side, top, width, laid.headHeight).fill(ACCENT_SOFT);
  let y = top + laid.headHeight;
  doc
    .moveTo(MARGIN.side, y)
    .lineTo(MARGIN.side + width, y)
    .lineWidth(1)
    .stroke(ACCENT);
  for (const row of rows) {
    y += laid.rows[row]?.height ?? 0;
    doc.moveTo(MARGIN.side, y).lineTo(MARGIN.side + width, y);
  }
  if (rows.length > 0) doc.lineWidth(0.5).stroke(LINE);
}

/** Read aloud once, printed on every page. */
function drawTitles(paper: Paper, top: number, isFirst: boolean): void {
  const { laid, tags } = paper;
  const draw = (cell: (drawn: () => void) => void) => {
    for (const column of laid.columns) {
      const height = column.title.length * text.head.size * LEADING + 2 * CELL.pad;
      cell(() => drawCell(paper, column, column.title, top + laid.headHeight - height, text.head));
    }
  };
  if (isFirst) tags.row('TH', draw);
  else tags.artifact(() => draw((drawn) => drawn()));
}

function drawRows(paper: Paper, top: number, rows: readonly number[]): void {
  const { laid, tags, table, pen } = paper;
  let y = top;
  for (const index of rows) {
    const row = laid.rows[index];
    if (!row) continue;
    tags.row('TD', (cell) => {
      laid.columns.forEach((column, at) => {
        cell(() => drawCell(paper, column, row.cells[at] ?? [], y, text.cell));
      });
    });
    y += row.height;
  }
  if (table.rows.length > 0) return;
  const baseline = top + CELL.pad * 2 + text.value.size * RISE;
  tags.part('P', () => pen.write(table.noRows, MARGIN.side + CELL.gap / 2, baseline, text.value));
}

function drawCell(
  { pen }: Paper,
  { x, width, isRight }: LaidColumn,
  lines: readonly string[],
  top: number,
  style: TextStyle,
): void {
  lines.forEach((line, index) => {
    const indent = isRight ? width - pen.width(line, style) : 0;
    const baseline = top + CELL.pad + style.size * (RISE + LEADING * index);
    pen.write(line, MARGIN.side + x + indent, baseline, style);
  });
}

/** Which list a page belongs to, that it is to be deleted, and which page of how many. */
function drawFoot({ doc, pen, laid, table }: Paper, page: number, count: number): void {
  const { width, height } = roomOf(laid.layout);
  const top = MARGIN.top + height + 12;
  doc
    .moveTo(MARGIN.side, top)
    .lineTo(MARGIN.side + width, top)
    .lineWidth(0.5)
    .stroke(LINE);
  const baseline = top + 6 + text.small.size * RISE;
  const number = `${table.page} ${page} ${table.pageOf} ${count}`;
  const numberWidth = pen.width(number, text.small);
  const said = [table.footer, ...table.remarks.slice(0, 1)].join(' · ');
  pen.write(shortened(said, width - numberWidth - 24, pen), MARGIN.side, baseline, text.small);
  pen.write(number, MARGIN.side + width - numberWidth, baseline, text.small);
}

/** The foot of a page has one line; what it says stands in full on the first. */
function shortened(said: string, room: number, pen: Pen): string {
  if (pen.width(said, text.small) <= room) return said;
  const signs = [...said];
  while (signs.length > 0 && pen.width(`${signs.join('')}…`, text.small) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
