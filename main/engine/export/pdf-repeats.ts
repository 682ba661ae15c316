import type { ExportFact, ExportTable } from './export-table.ts';

/**
 * The list as paper has room for it: a column that says the same in every row says it once, in the head, unless it stands
 * there already. A list of one row keeps what only its row says.
 */
export function withoutRepeats(table: ExportTable): ExportTable {
  const { columns, rows, about, allRows } = table;
  const said = new Set(about.map(({ value }) => String(value)));
  const common = columns.map((_, index) => commonOf(rows, index));
  const isTold = (value: string | null) => value !== null && (said.has(value) || rows.length > 1);
  const left = columns.map((_, index) => index).filter((index) => !isTold(common[index] ?? null));
  if (left.length === 0) return table;
  const facts = columns.flatMap(({ key, title, kind }, index): readonly ExportFact[] => {
    const value = common[index] ?? null;
    return value !== null && isTold(value) && !said.has(value)
      ? [{ key, label: `${title} (${allRows})`, value, kind }]
      : [];
  });
  return {
    ...table,
    columns: columns.filter((_, index) => left.includes(index)),
    rows: rows.map((row) => left.map((index) => row[index] ?? null)),
    about: [...about, ...facts],
  };
}

function commonOf(rows: ExportTable['rows'], index: number): string | null {
  const first = rows[0]?.[index] ?? null;
  return first === null || first === '' || rows.some((row) => row[index] !== first) ? null : first;
}
