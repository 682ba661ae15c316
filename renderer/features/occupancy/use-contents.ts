import { useQueries } from '@tanstack/react-query';
import { MAX_PAGE_ROWS } from '../../../shared/contract/define.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../lib/api.ts';
import { contentOf, type OccupancyValues } from './occupancy-values.ts';

type Content = NonNullable<ReturnType<typeof contentOf>>;
export type Comparison = NonNullable<Output<'occupancy.preview'>['comparison']>;

/** What one association would get, as far as the form says it and the engine has answered. */
export interface ListContent {
  readonly content: Content | null;
  readonly name: string | null;
  readonly total: number | null;
  readonly comparison: Comparison | null;
  /** Tenants whom it would name and may not, for want of a consent. */
  readonly unnamed: number;
}

/** The first page of each list: the one that is shown shares it with its table. */
export function useContents(values: OccupancyValues): readonly ListContent[] {
  const contents = values.lists.map(({ associationId }) => contentOf(values, associationId));
  const asked = contents.flatMap((content) => (content === null ? [] : [firstPage(content)]));
  const answers = useQueries({
    queries: asked.map((input) => ({
      queryKey: ['occupancy.preview', input],
      queryFn: () => ask('occupancy.preview', input),
    })),
    combine: (results) => results.map(({ data }) => data),
  });
  let answered = 0;
  return contents.map((content): ListContent => {
    const head = content === null ? undefined : answers[answered++];
    return {
      content,
      name: head?.associationName ?? null,
      total: head?.total ?? null,
      comparison: head?.comparison ?? null,
      unnamed: head?.unnamed ?? 0,
    };
  });
}

function firstPage(content: Content) {
  return { ...content, offset: 0, limit: MAX_PAGE_ROWS };
}

/** What the sender has seen of a list: another list, or another finding in it, must be seen anew. */
export type Seen = Readonly<Record<string, string | null>>;

export function seenKey({ content }: ListContent): string {
  return JSON.stringify(content);
}

/** How many findings of a list are still to be looked at. */
export function unseen(list: ListContent, seen: Seen): number {
  if (list.comparison === null || list.comparison.fingerprint === null) return 0;
  return seen[seenKey(list)] === list.comparison.fingerprint ? 0 : list.comparison.showing;
}
