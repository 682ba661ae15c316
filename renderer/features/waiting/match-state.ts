import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { TableSort } from '../../components/table-types.ts';

/** Which of them to see, and for which day of moving in. */
export interface MatchWish {
  readonly possible: boolean;
  readonly moveIn: IsoDate | null;
}

/** Everybody is shown first: a rule that says no is told, not hidden. */
export const NO_WISH: MatchWish = { possible: false, moveIn: null };

type HomeSort = Input<'match.forPerson'>['sort'];
const HOME_SORTS: readonly HomeSort[] = ['address', 'rent', 'size', 'free'];

export function homeSortOf({ columnId }: TableSort): HomeSort {
  return HOME_SORTS.find((known) => known === columnId) ?? 'address';
}

export function homeSortText(sort: TableSort, { waiting }: Words): string {
  const by = homeSortOf(sort);
  const { columns, orders } = waiting.match;
  return waiting.sortedBy(columns[by], orders[by][sort.order === 'descending' ? 'down' : 'up']);
}
