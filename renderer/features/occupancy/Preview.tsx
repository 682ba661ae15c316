import { FileSearch } from 'lucide-react';
import { useMemo } from 'react';
import type { ListColumn } from '../../../shared/domain/disclosure-profile.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';
import { cellText, previewColumns, type Row, rowId, sameInAll } from './preview-columns.tsx';
import type { ListContent } from './use-contents.ts';

/** Exactly what would leave: the same rows in the same order as the file. */
export function Preview({ content }: { readonly content: ListContent['content'] }) {
  const { lists } = useWords();
  if (content === null) {
    return (
      <Section title={lists.preview.title}>
        <EmptyState icon={FileSearch} title={lists.preview.choose} />
      </Section>
    );
  }
  return <Shown content={content} />;
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

function Shown({ content }: { readonly content: NonNullable<ListContent['content']> }) {
  const words = useWords();
  const { preview } = words.lists;
  const format = useFormat();
  const pages = usePages('occupancy.preview', content);
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
