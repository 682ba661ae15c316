import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import { ask } from './api.ts';

/** Nothing is old until something is written: the engine is on this machine and nobody else writes. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
});

/** What a screen asks for: asked once, kept until something is written; the old answer stays while the next is on its way. A refusal is `error`, read by `refusalOf`. */
export function useAsk<O extends Operation>(operation: O, input: Input<O>, enabled = true): UseQueryResult<Output<O>> {
  return useQuery<Output<O>>({
    queryKey: [operation, input],
    queryFn: () => ask(operation, input),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** After a write everything shown is asked again: the lists are small and the engine is near. */
export function useRefreshAll(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
