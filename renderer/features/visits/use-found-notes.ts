import { useInfiniteQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ask, refusalOf } from '../../lib/api.ts';

export type FoundNote = Output<'visits.find'>['notes'][number];

/** Notes with the words, thirty at a time; undefined until they are found. */
export function useFoundNotes(
  text: string,
  residentId: ResidentId | null,
): {
  readonly notes: readonly FoundNote[] | undefined;
  readonly hasMore: boolean;
  readonly refusal: AppError | null;
  readonly isPending: boolean;
  readonly more: () => void;
} {
  const found = useInfiniteQuery({
    queryKey: ['visits.find', 'pages', text, residentId],
    queryFn: ({ pageParam }) => ask('visits.find', { text, residentId, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ hasMore }, pages) =>
      hasMore ? pages.reduce((sum, { notes }) => sum + notes.length, 0) : undefined,
    enabled: text !== '',
  });
  return {
    notes: found.data?.pages.flatMap((page) => page.notes),
    hasMore: found.hasNextPage,
    refusal: refusalOf(found.error),
    isPending: found.isFetchingNextPage,
    more: () => void found.fetchNextPage(),
  };
}
