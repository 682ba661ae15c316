import type { Input, Output } from '../../../shared/contract/index.ts';
import { historyKinds } from '../../../shared/domain/history-kinds.ts';
import { Select } from '../../components/Select.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

export type HistoryFilter = Pick<Input<'units.history'>, 'year' | 'kind' | 'personId'>;
export const EVERYTHING: HistoryFilter = { year: null, kind: null, personId: null };

const ALL = 'all';

type HistoryFiltersProps = {
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
  readonly known: Output<'units.history'> | undefined;
};

/** Year, kind and person; who looked at the home is offered to those who may know. */
export function HistoryFilters({ filter, onChange, known }: HistoryFiltersProps) {
  const { changes } = useWords();
  const mayReadLog = useMay('audit:read');
  const text = changes.filters;
  const kinds = historyKinds.filter((kind) => kind !== 'readings' || mayReadLog);
  const years = withChosen(known?.years ?? [], filter.year);
  const change = (patch: Partial<HistoryFilter>) => onChange({ ...filter, ...patch });
  const people = known?.people ?? [];
  return (
    <Toolbar label={text.label} end={known && changes.counts(known.total)}>
      <Select
        label={text.kind}
        width="m"
        options={[{ id: ALL, label: changes.kinds.all }, ...kinds.map((id) => ({ id, label: changes.kinds[id] }))]}
        value={filter.kind ?? ALL}
        onChange={(id) =>
          change({ kind: historyKinds.find((kind) => kind === id) ?? null, personId: null, year: null })
        }
      />
      <Select
        label={text.year}
        width="s"
        options={[{ id: ALL, label: text.anyYear }, ...years.map((year) => ({ id: `${year}`, label: `${year}` }))]}
        value={filter.year === null ? ALL : `${filter.year}`}
        onChange={(id) => change({ year: id === ALL ? null : Number(id) })}
      />
      <Select
        label={text.person}
        width="m"
        options={[{ id: ALL, label: text.anyPerson }, ...people.map(({ id, name }) => ({ id, label: name }))]}
        value={filter.personId ?? ALL}
        onChange={(id) => change({ personId: people.find((person) => person.id === id)?.id ?? null })}
      />
    </Toolbar>
  );
}

function withChosen(years: readonly number[], chosen: number | null): readonly number[] {
  return chosen === null || years.includes(chosen) ? years : [chosen, ...years];
}
