import { FileSearch } from 'lucide-react';
import { useMemo } from 'react';
import type { DisclosureColumn, ListColumn } from '../../../shared/domain/disclosure-profile.ts';
import type { Id } from '../../../shared/ids.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';
import type { OccupancyValues } from './occupancy-values.ts';
import { cellText, previewColumns, type Row, rowId, sameInAll } from './preview-columns.tsx';

/** Exactly what would leave: the same rows in the same order as the file. */
export function Preview({ values }: { readonly values: OccupancyValues }) {
  const { lists } = useWords();
  const { associationId, on, changesOnly, columns } = values;
  if (associationId === null || on === null || columns.length === 0) {
    return (
      <Section title={lists.preview.title}>
        <EmptyState icon={FileSearch} title={lists.preview.choose} />
      </Section>
    );
  }
  return (
    <Shown associationId={associationId as Id<'association'>} on={on} changesOnly={changesOnly} columns={columns} />
  );
}

/** What every row has in common, said once instead of in a column of its own. */
function SameInAll({ columns, first }: { readonly columns: readonly ListColumn[]; readonly first: Row | undefined }) {
  const { preview } = useWords().lists;
  const format = useFormat();
  const same = columns.flatMap((column, index) =>
    sameInAll.includes(column) && first
      ? [`${listWords.columns[column]} ${cellText(column, first.cells[index] ?? '', format)}`]
      : [],
  );
  return same.length === 0 ? null : preview.same(same.join(', '));
}

type ShownProps = {
  readonly associationId: Id<'association'>;
  readonly on: NonNullable<OccupancyValues['on']>;
  readonly changesOnly: boolean;
  readonly columns: readonly DisclosureColumn[];
};

function Shown({ associationId, on, changesOnly, columns }: ShownProps) {
  const words = useWords();
  const { preview } = words.lists;
  const format = useFormat();
  const pages = usePages('occupancy.preview', { associationId, on, changesOnly, columns: [...columns] });
  const disclosed = pages.head?.disclosed;
  const drawn = useMemo(() => previewColumns(disclosed ?? [], format), [disclosed, format]);
  const refusal = refusalOf(pages.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: pages.retry }} />;
  return (
    <Section title={preview.title} note={pages.head && preview.rows(pages.total)}>
      <p className="preview-why">
        {preview.why} <SameInAll columns={disclosed ?? []} first={pages.getRow(0)} />
      </p>
      <div className="preview">
        <DataTable
          key={drawn.map((column) => column.id).join()}
          label={preview.title}
          columns={drawn}
          rowCount={pages.total}
          getRow={pages.getRow}
          getRowId={rowId}
          onRangeChange={pages.onRangeChange}
          density="compact"
          isLoading={pages.isLoading}
          empty={
            <EmptyState icon={FileSearch} title={preview.empty}>
              {preview.emptyWhy}
            </EmptyState>
          }
        />
      </div>
    </Section>
  );
}
