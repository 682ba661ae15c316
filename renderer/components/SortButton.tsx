import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { SortOrder } from './table-types.ts';
import { useComponentText } from './text-context.ts';

type SortButtonProps = {
  readonly id: string;
  readonly header: string;
  /** Undefined where the list is sorted by another column. */
  readonly order: SortOrder | undefined;
  readonly isStop: boolean;
  readonly onPress: () => void;
};

/** The heading of a column that sorts. */
export function SortButton({ id, header, order, isStop, onPress }: SortButtonProps) {
  const text = useComponentText();
  const Arrow = order === 'descending' ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={classNames('sort-button', order && 'sort-button-on')}
      data-column={id}
      tabIndex={isStop ? 0 : -1}
      title={order && (order === 'ascending' ? text.sortedAscending : text.sortedDescending)}
      onClick={onPress}
    >
      <span className="heading-words">{header}</span>
      {order && <Arrow className="sort-arrow" aria-hidden />}
    </button>
  );
}
