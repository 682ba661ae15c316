import type { TableSort } from './table-types.ts';

/** The sorting after a press on a header: a new column ascends, the same column turns round. */
export function toggleSort(sort: TableSort | undefined, columnId: string): TableSort {
  const isSame = sort?.columnId === columnId;
  return { columnId, order: isSame && sort.order === 'ascending' ? 'descending' : 'ascending' };
}
