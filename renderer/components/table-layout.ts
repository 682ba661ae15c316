import type { TableColumn } from './table-types.ts';

/** The CSS grid columns that header and rows share; a share never grows with its content. */
export function columnTemplate<T>(columns: readonly TableColumn<T>[]): string {
  return columns.map(({ width }) => (typeof width === 'number' ? `${width}px` : `minmax(0, ${width})`)).join(' ');
}
