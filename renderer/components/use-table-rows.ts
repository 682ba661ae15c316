import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';

type TableRows = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowCount: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
  /** Always drawn, because the grid names it as its active descendant. */
  readonly active: number;
  readonly onRangeChange: ((first: number, last: number) => void) | undefined;
};

/** Which rows are drawn, and the way to bring one into view. */
export function useTableRows({ scroller, rowCount, rowHeight, headerHeight, active, onRangeChange }: TableRows) {
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingStart: 0,
    scrollPaddingStart: headerHeight,
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(active) || active >= rowCount ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are kept per index; a new height makes them all stale
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);

  const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
  useEffect(() => {
    if (endIndex >= startIndex) onRangeChange?.(startIndex, endIndex);
  }, [startIndex, endIndex, onRangeChange]);
  return virtualizer;
}
