import type { Input } from '../../../shared/contract/index.ts';
import { isIsoDate } from '../../../shared/dates.ts';
import { operationName } from '../../../shared/text/operations.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { useLanguage } from '../../lib/language.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

export type LogFilter = Omit<Input<'audit.list'>, 'offset' | 'limit'>;
export const EMPTY_FILTER: LogFilter = { text: '', from: null, to: null, operation: null, outcome: null };

const ALL = 'all';

interface Props {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
  readonly operations: readonly string[];
  readonly total: number;
}

export function LogFilters({ filter, onChange, operations, total }: Props) {
  const { settings } = useWords();
  const { log: words } = settings;
  const language = useLanguage();
  const today = useToday();
  const change = (patch: Partial<LogFilter>) => onChange({ ...filter, ...patch });
  const day = (date: string | null) => (date !== null && isIsoDate(date) ? date : null);
  return (
    <div className="settings-acts">
      <SearchField
        label={words.search}
        placeholder={words.search}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <DatePicker
        label={words.from}
        value={filter.from}
        onChange={(date) => change({ from: day(date) })}
        today={today}
      />
      <DatePicker label={words.to} value={filter.to} onChange={(date) => change({ to: day(date) })} today={today} />
      <Select
        label={words.operationFilter}
        options={[
          { id: ALL, label: words.operationAll },
          ...operations.map((operation) => ({ id: operation, label: operationName(operation, language) })),
        ]}
        value={filter.operation ?? ALL}
        onChange={(operation) => change({ operation: operation === ALL ? null : operation })}
      />
      <Select
        label={words.outcomeFilter}
        options={[
          { id: ALL, label: words.outcomeAll },
          { id: 'done', label: words.outcomeDone },
          { id: 'refused', label: words.outcomeRefused },
        ]}
        value={filter.outcome ?? ALL}
        onChange={(outcome) => change({ outcome: outcome === 'done' || outcome === 'refused' ? outcome : null })}
        width="s"
      />
      <p className="card-note settings-acts-end numeric">{words.count(total)}</p>
    </div>
  );
}
