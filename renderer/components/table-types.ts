import type { ReactNode } from 'react';
import type { TableSelection } from './table-selection.ts';

export type SortOrder = 'ascending' | 'descending';

export type TableSort = { readonly columnId: string; readonly order: SortOrder };

export type TableColumn<T> = {
  readonly id: string;
  readonly header: string;
  /** Pixels, or a share of what is left ('2fr'). */
  readonly width: number | `${number}fr`;
  /** A share is never narrower than so many pixels; the table is scrolled sideways instead. */
  readonly minWidth?: number | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly render: (row: T) => ReactNode;
  /** Figures of one width, so that they stand in line: always on for align 'end', wanted for dates. */
  readonly isTabular?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
  /** Left out while the table is narrower than this many pixels. */
  readonly hideBelow?: number | undefined;
  /**
   * Its place in the two-line row of a narrow table: 'title' (first line, one column), 'end' (right of the title),
   * 'detail' (second line, the default), 'none'.
   */
  readonly stack?: 'title' | 'end' | 'detail' | 'none' | undefined;
  /** Says the header before the value in the two-line row, where the value alone would not tell what it is. */
  readonly stackLabel?: boolean | undefined;
};

export type DataTableProps<T> = {
  /** Read out ("Boliger"). */
  readonly label: string;
  readonly columns: readonly TableColumn<T>[];
  readonly rowCount: number;
  /** The row, or undefined while it is on its way. */
  readonly getRow: (index: number) => T | undefined;
  readonly getRowId: (row: T) => string;
  /** Which rows are in view or near it (inclusive), for loading them in time. */
  readonly onRangeChange?: ((first: number, last: number) => void) | undefined;
  readonly sort?: TableSort | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  /** A column got another width (null: its share again); `shown` are the columns in view, in order. */
  readonly onResize?: ((columnId: string, width: number | null, shown: readonly string[]) => void) | undefined;
  /** The row whose card is shown beside the table. */
  readonly selectedId?: string | null | undefined;
  /** Several rows chosen for one act; Space then chooses instead of showing the card. */
  readonly selection?: TableSelection | undefined;
  /** A click, and Space where no rows can be chosen. */
  readonly onSelect?: ((row: T) => void) | undefined;
  /** Enter or a double click; a click too when there is no onSelect. */
  readonly onOpen?: ((row: T) => void) | undefined;
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** An EmptyState, when there are no rows. */
  readonly empty?: ReactNode | undefined;
  readonly isLoading?: boolean | undefined;
};

export const STACK_BELOW = 700;
export const ROW_HEIGHT = { comfortable: 36, compact: 24, stacked: 52 } as const;
