import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Page } from '../../shared/contract/define.ts';
import { MAX_PAGE_ROWS } from '../../shared/contract/define.ts';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import { ask, rowsOf } from './api.ts';
import { useAsk } from './query.ts';

/** Operations that answer a page of a longer list. */
export type PagedOperation = {
  [O in Operation]: Output<O> extends Page<infer _>
    ? Input<O> extends { offset: number; limit: number }
      ? O
      : never
    : never;
}[Operation];

export type PageRow<O extends PagedOperation> = Output<O> extends Page<infer Row> ? Row : never;
export type PageInput<O extends PagedOperation> = Omit<Input<O>, 'offset' | 'limit'>;

export interface Pages<O extends PagedOperation> {
  /** The first page with its counts; the former one while another filter is on its way. */
  readonly head: Output<O> | undefined;
  readonly total: number;
  readonly getRow: (index: number) => PageRow<O> | undefined;
  readonly onRangeChange: (first: number, last: number) => void;
  readonly isLoading: boolean;
  /** Shown rows belong to the former filter. */
  readonly isStale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** A list of any length, fetched 200 rows at a time where the table stands. */
export function usePages<O extends PagedOperation>(operation: O, input: PageInput<O>, enabled = true): Pages<O> {
  const [span, setSpan] = useState<readonly [number, number]>([0, 0]);
  const head = useAsk(operation, pageInput(input, 0), enabled);
  const later = useMemo(() => pagesBetween(span).filter((page) => page > 0), [span]);
  const rest = useQueries({
    queries: later.map((page) => ({
      queryKey: [operation, pageInput(input, page)],
      queryFn: () => ask(operation, pageInput(input, page)),
      enabled,
    })),
    combine: (results) => results.map((result) => result.data),
  });
  const first = head.data;
  const getRow = useCallback(
    (index: number) => {
      const number = Math.floor(index / MAX_PAGE_ROWS);
      const page = number === 0 ? first : rest[later.indexOf(number)];
      return page === undefined ? undefined : objectsOf<PageRow<O>>(page)[index % MAX_PAGE_ROWS];
    },
    [first, rest, later],
  );
  const onRangeChange = useCallback((from: number, to: number) => {
    const next = [Math.floor(from / MAX_PAGE_ROWS), Math.floor(to / MAX_PAGE_ROWS)] as const;
    setSpan((known) => (known[0] === next[0] && known[1] === next[1] ? known : next));
  }, []);
  return {
    head: first,
    total: first === undefined ? 0 : totalOf(first),
    getRow,
    onRangeChange,
    isLoading: head.isPending,
    isStale: head.isPlaceholderData,
    error: head.error,
    retry: () => void head.refetch(),
  };
}

function pageInput<O extends PagedOperation>(input: PageInput<O>, page: number): Input<O> {
  return { ...input, offset: page * MAX_PAGE_ROWS, limit: MAX_PAGE_ROWS } as unknown as Input<O>;
}

function pagesBetween([first, last]: readonly [number, number]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function totalOf(page: unknown): number {
  return (page as Page<unknown>).total;
}

const objects = new WeakMap<object, readonly unknown[]>();

/** Made once per page: the table asks for each row at every scroll. */
function objectsOf<Row>(page: unknown): readonly Row[] {
  const key = page as Page<Row>;
  const known = objects.get(key);
  if (known !== undefined) return known as readonly Row[];
  const made = rowsOf(key);
  objects.set(key, made);
  return made;
}
