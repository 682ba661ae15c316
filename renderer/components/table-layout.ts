import type { TableColumn } from './table-types.ts';

/** The CSS grid columns that header and rows share; a share never grows with its content. */
export function columnTemplate<T>(columns: readonly TableColumn<T>[]): string {
  return columns
    .map(({ width, minWidth }) =>
      typeof width === 'number' ? `${width}px` : `minmax(${minWidth === undefined ? '0' : `${minWidth}px`}, ${width})`,
    )
    .join(' ');
}

/** Gap between two columns, and the space at both ends of a row, as the style sheet has them. */
const GAP = 10;
const ENDS = 36;

/** The least width in pixels in which all columns can be read; a narrower table is scrolled sideways. */
export function leastWidth<T>(columns: readonly TableColumn<T>[]): number {
  const widths = columns.map(({ width, minWidth = 0 }) => (typeof width === 'number' ? width : minWidth));
  return widths.reduce((sum, width) => sum + width, ENDS) + GAP * Math.max(0, columns.length - 1);
}
