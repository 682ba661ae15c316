import type { ExportColumn, ExportTable } from './export-table.ts';

/** `{meta, rows}`: the same values as the other formats, named by the keys of the columns. */
export function jsonFile({ columns, rows, about, remarks }: ExportTable): Uint8Array {
  const meta = {
    ...Object.fromEntries(about.map(({ key, value }) => [key, value])),
    columns: columns.map(({ key, title }) => ({ key, title })),
    remarks,
  };
  const said = (cell: string | null, { kind }: ExportColumn) =>
    cell !== null && kind === 'number' ? Number(cell) : cell;
  const named = rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column.key, said(cells[index] ?? null, column)])),
  );
  return Buffer.from(`${JSON.stringify({ meta, rows: named }, null, 1)}\n`, 'utf8');
}
