import { useInfiniteQuery } from '@tanstack/react-query';
import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { ask, refusalOf } from '../../lib/api.ts';
import type { Listed } from './visit-words.ts';

/** A list of visits, fifty at a time: the next are asked for when somebody wants to see them. */
export function useVisitList(asked: Omit<Input<'visits.list'>, 'offset'>): {
  readonly visits: readonly Listed[] | undefined;
  readonly total: number;
  readonly refusal: AppError | null;
  readonly isPending: boolean;
  readonly more: () => void;
} {
  const list = useInfiniteQuery({
    queryKey: ['visits.list', 'pages', asked],
    queryFn: ({ pageParam }) => ask('visits.list', { ...asked, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { visits }) => sum + visits.length, 0);
      return shown < total ? shown : undefined;
    },
  });
  return {
    visits: list.data?.pages.flatMap((page) => page.visits),
    total: list.data?.pages.at(-1)?.total ?? 0,
    refusal: refusalOf(list.error),
    isPending: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  };
}
