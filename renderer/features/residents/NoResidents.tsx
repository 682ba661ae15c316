import { useQueries } from '@tanstack/react-query';
import { FilterX, Plus, Users } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ask } from '../../lib/api.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import {
  type FilterPart,
  noResidentFilter,
  type ResidentFilter,
  setFilterParts,
  withoutPart,
} from './resident-filter.ts';

type NoResidentsProps = { readonly filter: ResidentFilter; readonly onFilter: (filter: ResidentFilter) => void };

/** Why the list is empty: nothing is written down yet, or the filters leave nobody. */
export function NoResidents({ filter, onFilter }: NoResidentsProps) {
  return setFilterParts(filter).length === 0 ? <NobodyYet /> : <NoMatch filter={filter} onFilter={onFilter} />;
}

function NobodyYet() {
  const { residents } = useWords();
  const [, navigate] = useLocation();
  const mayWrite = useMay('residents:write');
  const action = mayWrite && (
    <Button variant="primary" icon={Plus} onPress={() => navigate('/borgere/ny')}>
      {residents.acts.create}
    </Button>
  );
  return (
    <EmptyState icon={Users} title={residents.first.title} action={action}>
      {mayWrite ? residents.first.teach : residents.first.mine}
    </EmptyState>
  );
}

/** Which filter emptied the list, and what each would give if it were loosened. */
function NoMatch({ filter, onFilter }: NoResidentsProps) {
  const { residents } = useWords();
  const { filters, noMatch } = residents;
  const parts = setFilterParts(filter);
  const useful = useGains(filter, parts.length > 1 ? parts : []).filter(({ count }) => count > 0);
  const why = useful.length > 0 ? noMatch.some : noMatch.together;
  return (
    <EmptyState
      icon={FilterX}
      title={noMatch.title}
      action={
        <div className="form-actions">
          {useful.map(({ part, count }) => (
            <Button key={part} size="small" onPress={() => onFilter(withoutPart(filter, part))}>
              {noMatch.loosen(filters[part], count)}
            </Button>
          ))}
          <Button
            size="small"
            variant={useful.length === 0 ? 'primary' : 'quiet'}
            onPress={() => onFilter(noResidentFilter)}
          >
            {filters.clearAll}
          </Button>
        </div>
      }
    >
      {parts.length === 1 ? noMatch.one(filters[parts[0] ?? 'text']) : why}
    </EmptyState>
  );
}

/** How many there are without each part. Asked only when a list came out empty: a handful of counts. */
function useGains(
  filter: ResidentFilter,
  parts: readonly FilterPart[],
): readonly { readonly part: FilterPart; readonly count: number }[] {
  const answers = useQueries({
    queries: parts.map((part) => {
      const input = {
        filter: withoutPart(filter, part),
        sort: 'name',
        descending: false,
        offset: 0,
        limit: 1,
      } as const;
      return { queryKey: ['residents.list', input], queryFn: () => ask('residents.list', input) };
    }),
  });
  return parts.map((part, index) => ({ part, count: answers[index]?.data?.total ?? 0 }));
}
