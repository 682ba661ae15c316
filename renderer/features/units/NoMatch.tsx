import { useQueries } from '@tanstack/react-query';
import { FilterX } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ask } from '../../lib/api.ts';
import { useWords } from '../../lib/words.ts';
import { type FilterPart, noFilter, setFilterParts, type UnitFilter, withoutPart } from './unit-filter.ts';

type NoMatchProps = { readonly filter: UnitFilter; readonly onFilter: (filter: UnitFilter) => void };

/** Which filter emptied the list, and what each would give if it were loosened. */
export function NoMatch({ filter, onFilter }: NoMatchProps) {
  const { units } = useWords();
  const parts = setFilterParts(filter);
  const gains = useGains(filter, parts.length > 1 ? parts : []);
  const useful = gains.filter((gain) => gain.count > 0);
  return (
    <EmptyState
      icon={FilterX}
      title={units.noMatch.title}
      action={
        <div className="form-actions">
          {useful.map(({ part, count }) => (
            <Button key={part} size="small" onPress={() => onFilter(withoutPart(filter, part))}>
              {units.noMatch.loosen(units.filters[part], count)}
            </Button>
          ))}
          <Button size="small" variant={useful.length === 0 ? 'primary' : 'quiet'} onPress={() => onFilter(noFilter)}>
            {units.filters.clearAll}
          </Button>
        </div>
      }
    >
      {parts.length === 1 ? units.noMatch.one(units.filters[parts[0] ?? 'text']) : null}
      {parts.length > 1 && useful.length > 0 ? units.noMatch.some : null}
      {parts.length > 1 && useful.length === 0 ? units.noMatch.together : null}
    </EmptyState>
  );
}

/** How many homes there are without each part. Asked only when a list came out empty: a handful of counts. */
function useGains(
  filter: UnitFilter,
  parts: readonly FilterPart[],
): readonly { readonly part: FilterPart; readonly count: number }[] {
  const answers = useQueries({
    queries: parts.map((part) => {
      const input = {
        filter: withoutPart(filter, part),
        sort: 'address',
        descending: false,
        offset: 0,
        limit: 1,
      } as const;
      return { queryKey: ['units.list', input], queryFn: () => ask('units.list', input) };
    }),
  });
  return parts.map((part, index) => ({ part, count: answers[index]?.data?.total ?? 0 }));
}
