import { ScrollText } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { roles as allRoles } from '../../../shared/domain/users.ts';
import { operationName } from '../../../shared/text/operations.ts';
import { outcomeSentence } from '../../../shared/text/outcomes.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import type { PageRow } from '../../lib/pages.ts';
import { usePages } from '../../lib/pages.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useMay } from '../../lib/session.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { ChainState } from './ChainState.tsx';
import { LogActDialog } from './LogActDialog.tsx';
import type { LogFilter } from './LogFilters.tsx';
import { EMPTY_FILTER, LogFilters } from './LogFilters.tsx';

type Line = PageRow<'audit.list'>;

const SETTLE_MS = 300;

/** Who did what, and when; with the state of the chain beside it. */
export function LogPart() {
  const { settings } = useWords();
  const { log: words } = settings;
  const sentence = useSentence();
  const maySeeAll = useMay('audit:read');
  const [filter, setFilter] = useState<LogFilter>(EMPTY_FILTER);
  const settled = useSettled(filter, SETTLE_MS);
  const pages = usePages('audit.list', settled);
  const columns = useColumns();
  const [opened, setOpened] = useState<Line | null>(null);
  const problem = refusalOf(pages.error);
  const head: Output<'audit.list'> | undefined = pages.head;
  return (
    <div className="settings-stack">
      <p className="settings-lead">
        {words.lead} {maySeeAll ? '' : words.systemOnly}
      </p>
      <ChainState />
      <LogFilters filter={filter} onChange={setFilter} operations={head?.operations ?? []} total={pages.total} />
      {problem ? <ErrorNotice what={sentence(problem)} /> : null}
      <div className="log-table">
        <DataTable<Line>
          label={settings.parts.log}
          columns={columns}
          rowCount={pages.total}
          getRow={pages.getRow}
          getRowId={(line) => String(line.seq)}
          onRangeChange={pages.onRangeChange}
          density="compact"
          onOpen={setOpened}
          isLoading={pages.isLoading}
          empty={<EmptyState icon={ScrollText} title={words.none} />}
        />
      </div>
      {opened && <LogActDialog line={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}

function useColumns(): readonly TableColumn<Line>[] {
  const { settings, codes } = useWords();
  const language = useLanguage();
  const { moment } = useFormat();
  const { log: words } = settings;
  return useMemo(() => {
    const roleWords = (role: string | null) =>
      allRoles
        .filter((known) => role?.split('+').includes(known))
        .map((known) => codes.roles[known])
        .join(', ');
    return [
      { id: 'at', header: words.at, width: 150, isTabular: true, render: (line) => moment(line.at) },
      {
        id: 'actor',
        header: words.actor,
        width: '2fr',
        stack: 'detail',
        render: (line) => (line.actor === null ? words.nobody : `${line.actor} (${roleWords(line.role)})`),
      },
      {
        id: 'operation',
        header: words.operation,
        width: '2fr',
        stack: 'detail',
        render: (line) => operationName(line.operation, language),
      },
      {
        id: 'outcome',
        header: words.outcome,
        width: '2fr',
        stack: 'end',
        render: (line) => outcomeSentence(line.outcome, language),
      },
      {
        id: 'rows',
        header: words.rows,
        width: 80,
        align: 'end',
        hideBelow: 800,
        stack: 'none',
        render: (line) => line.rows ?? '',
      },
      {
        id: 'changes',
        header: words.changes,
        width: 90,
        align: 'end',
        hideBelow: 800,
        stack: 'none',
        render: (line) => (line.changes === 0 ? '' : line.changes),
      },
    ];
  }, [words, codes, language, moment]);
}
