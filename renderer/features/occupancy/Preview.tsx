import { FileSearch } from 'lucide-react';
import { useMemo } from 'react';
import { occupancyDates } from '../../../shared/contract/occupancy.ts';
import { parseIsoDate } from '../../../shared/dates.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { type PageRow, usePages } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';
import type { OccupancyValues } from './occupancy-values.ts';

type Row = PageRow<'occupancy.preview'>;

/** Exactly what would leave: the same rows in the same order as the file. */
export function Preview({ values }: { readonly values: OccupancyValues }) {
  const { lists } = useWords();
  const { associationId, on, columns } = values;
  if (associationId === null || on === null || columns.length === 0) {
    return (
      <Section title={lists.preview.title}>
        <EmptyState icon={FileSearch} title={lists.preview.choose} />
      </Section>
    );
  }
  return <Shown associationId={associationId as Id<'association'>} on={on} columns={columns} />;
}

type ShownProps = {
  readonly associationId: Id<'association'>;
  readonly on: NonNullable<OccupancyValues['on']>;
  readonly columns: readonly DisclosureColumn[];
};

function Shown({ associationId, on, columns }: ShownProps) {
  const words = useWords();
  const { preview } = words.lists;
  const format = useFormat();
  const pages = usePages('occupancy.preview', { associationId, on, columns: [...columns] });
  const disclosed = pages.head?.disclosed;
  const drawn = useMemo(
    () => (disclosed ?? []).map((column, index) => columnOf(column, index, words, format)),
    [disclosed, words, format],
  );
  const refusal = refusalOf(pages.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: pages.retry }} />;
  return (
    <Section title={preview.title} note={pages.head && preview.rows(pages.total)}>
      <p className="preview-why">{preview.why}</p>
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

const WIDTHS: Readonly<Record<DisclosureColumn, TableColumn<Row>['width']>> = {
  listDate: 74,
  association: '1.4fr',
  estate: '1fr',
  tenancyNumber: '0.8fr',
  address: '1.7fr',
  unitType: '1.4fr',
  status: '1fr',
  tenantName: '1.4fr',
  movedInOn: 74,
  movesOutOn: 74,
  assignmentKind: '1.2fr',
  municipalContact: '1.2fr',
  phone: '0.9fr',
  animalPermission: '1fr',
};

function columnOf(column: DisclosureColumn, index: number, words: Words, format: Format): TableColumn<Row> {
  const isDate = occupancyDates.some((date) => date === column);
  return {
    id: column,
    header: words.lists.columns[column],
    width: WIDTHS[column],
    render: (row) => {
      const text = row.cells[index] ?? '';
      const date = isDate ? parseIsoDate(text) : null;
      const shown = date === null ? text : format.date(date);
      return <span title={shown}>{shown}</span>;
    },
  };
}

/** Rows of a list have no id: what they say is what they are, and their place tells equal ones apart. */
function rowId(row: Row): string {
  return row.cells.join('\t');
}
