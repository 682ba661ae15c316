import { FileSearch } from 'lucide-react';
import { useMemo } from 'react';
import type { LookedRow, rowFilters } from '../../../shared/contract/import-shapes.ts';
import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import type { Id } from '../../../shared/ids.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import { useLanguage } from '../../lib/language.ts';
import { usePages } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';
import { answerOfRow, type Decisions } from './answer-state.ts';
import type { Kept } from './kept-state.ts';
import { importActs } from './kinds.ts';
import { rowId } from './row-acts.ts';
import { useRowWords } from './row-words.ts';

type Filter = (typeof rowFilters)[number];

type LookedTableProps = {
  readonly kind: ImportKind;
  readonly stagingId: Id<'staging'>;
  readonly filter: Filter;
  readonly selected: LookedRow | null;
  readonly onSelect: (row: LookedRow) => void;
  readonly decisions: Decisions;
  readonly kept: Kept;
};

/** The rows of one outcome, however many: only those in view are fetched and drawn. */
export function LookedTable({ kind, stagingId, filter, selected, onSelect, decisions, kept }: LookedTableProps) {
  const { common, imports } = useWords();
  // all kinds answer the same rows; the permissions differ
  const operation = importActs[kind].rows as 'imports.unitRows';
  const pages = usePages(operation, { stagingId, filter });
  const columns = useColumns(kind, filter, decisions, kept);
  const refusal = refusalOf(pages.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: pages.retry }} />;
  return (
    <div className="looked-rows">
      <DataTable
        label={imports.rows.filters[filter]}
        columns={columns}
        rowCount={pages.total}
        getRow={pages.getRow}
        getRowId={rowId}
        onRangeChange={pages.onRangeChange}
        selectedId={selected && rowId(selected)}
        onSelect={onSelect}
        onOpen={onSelect}
        isLoading={pages.isLoading}
        empty={<EmptyState icon={FileSearch} title={imports.rows.none} />}
      />
    </div>
  );
}

function useColumns(
  kind: ImportKind,
  filter: Filter,
  decisions: Decisions,
  kept: Kept,
): readonly TableColumn<LookedRow>[] {
  const { rows: text } = useWords().imports;
  const language = useLanguage();
  const say = useRowWords();
  return useMemo(() => {
    const line: TableColumn<LookedRow> = {
      id: 'line',
      header: text.line,
      width: 64,
      align: 'end',
      stack: 'end',
      stackLabel: true,
      render: (row) => row.line,
    };
    const title: TableColumn<LookedRow> = {
      id: 'title',
      header: text.of[kind],
      width: '2fr',
      stack: 'title',
      render: (row) => <span title={row.title}>{row.title === '' ? text.untitled[kind] : row.title}</span>,
    };
    const what: TableColumn<LookedRow> = {
      id: 'what',
      header: text.what[filter],
      width: '3fr',
      render: (row) => {
        const words =
          filter === 'alike' ? say.alike(row, answerOfRow(decisions, row)) : say.change(row, kept, language);
        return <span title={words}>{words}</span>;
      },
    };
    return filter === 'missing' ? [title, what] : [line, title, what];
  }, [kind, filter, decisions, kept, text, language, say]);
}
