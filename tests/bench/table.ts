import type { Line, Verdict } from './lines.ts';

type Entry = { readonly line: Line; readonly verdict: Verdict };

const HEAD = ['bar', 'what', 'ours', 'floor', 'ratio', 'limit', 'ok'] as const;

/** The one table of the benchmark, as text. */
export function tableOf(entries: readonly Entry[]): string {
  const rows = [HEAD, ...entries.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [text[0], widths.map((width) => '-'.repeat(width)).join('  '), ...text.slice(1)].join('\n');
}

function cellsOf({ line, verdict: { bar, ours, floor, ratio, limit, ok } }: Entry): readonly string[] {
  const marks = { true: 'yes', false: 'NO', null: '' } as const;
  return [
    bar,
    line.what,
    figure(ours),
    figure(floor),
    figure(ratio),
    limit === null ? '' : `${limit} x`,
    marks[`${ok}`],
  ];
}

/** Three figures are all that a measurement on a shared machine is worth. */
function figure(value: number | null): string {
  if (value === null) return '';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}
