import type { ExportFact, ExportTable } from './export-table.ts';
import { factText } from './fact-text.ts';
import type { Pen, TextStyle } from './pdf-pen.ts';
import { type Layout, LEADING, MARGIN, RISE, roomOf, text } from './pdf-style.ts';
import { wrapText } from './pdf-wrap.ts';

/** One line of the head at its place on the first page. */
interface HeadLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly style: TextStyle;
}

/** What belongs together for somebody who has the page read aloud. */
export interface HeadPart {
  readonly kind: 'H1' | 'P';
  readonly lines: readonly HeadLine[];
}

export interface LaidHead {
  readonly parts: readonly HeadPart[];
  /** The tinted field behind the remarks. */
  readonly band: { readonly top: number; readonly height: number };
  readonly height: number;
}

const FACTS_BESIDE: Readonly<Record<Layout, number>> = { portrait: 3, landscape: 4 };
const SPACE = { facts: 16, rows: 7, band: 8, table: 12, columns: 14 } as const;

/** What the list is, for whom, of which day, and what is asked of the receiver. */
export function layHead(table: ExportTable, layout: Layout, pen: Pen): LaidHead {
  const { width } = roomOf(layout);
  const subject = table.about.find(({ key }) => key === 'association');
  const down = stack(MARGIN.top);
  const block = (kind: HeadPart['kind'], said: string, style: TextStyle, x: number, room: number): HeadPart => ({
    kind,
    lines: wrapText(said, room, (part) => pen.width(part, style)).map((line) => ({
      text: line,
      x,
      baseline: down.line(style),
      style,
    })),
  });
  const parts = [block('H1', table.listSheet, text.title, MARGIN.side, width)];
  if (subject) parts.push(block('P', String(subject.value), text.subject, MARGIN.side, width));
  down.skip(SPACE.facts);
  const beside = FACTS_BESIDE[layout];
  const column = (width - SPACE.columns * (beside - 1)) / beside;
  const facts = table.about.filter((fact) => fact !== subject);
  for (let from = 0; from < facts.length; from += beside) {
    const ends = facts.slice(from, from + beside).map((fact, index) => {
      const x = MARGIN.side + index * (column + SPACE.columns);
      const own = factPart(fact, x, column, down.at(), pen);
      parts.push(own.part);
      return own.end;
    });
    down.to(Math.max(...ends) + SPACE.rows);
  }
  const top = down.at();
  down.skip(SPACE.band);
  parts.push(
    ...table.remarks.map((said) => block('P', said, text.remark, MARGIN.side + SPACE.band, width - 2 * SPACE.band)),
  );
  down.skip(SPACE.band);
  const band = { top, height: down.at() - top };
  return { parts, band, height: down.at() + SPACE.table - MARGIN.top };
}

function factPart(fact: ExportFact, x: number, room: number, top: number, pen: Pen) {
  const down = stack(top);
  const label = { text: fact.label, x, baseline: down.line(text.label), style: text.label };
  const lines = wrapText(factText(fact), room, (part) => pen.width(part, text.value)).map((line) => ({
    text: line,
    x,
    baseline: down.line(text.value),
    style: text.value,
  }));
  const part: HeadPart = { kind: 'P', lines: [label, ...lines] };
  return { part, end: down.at() };
}

/** A place on the page that wanders down. */
function stack(from: number) {
  let y = from;
  return {
    at: () => y,
    to: (place: number) => {
      y = place;
    },
    skip: (space: number) => {
      y += space;
    },
    line: ({ size }: TextStyle) => {
      const baseline = y + size * RISE;
      y += size * LEADING;
      return baseline;
    },
  };
}
