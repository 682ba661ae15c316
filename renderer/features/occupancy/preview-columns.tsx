import { occupancyDates } from '../../../shared/contract/occupancy.ts';
import { parseIsoDate } from '../../../shared/dates.ts';
import type { ListColumn } from '../../../shared/domain/disclosure-profile.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import type { PageRow } from '../../lib/pages.ts';

export type Row = PageRow<'occupancy.preview'>;

/** A list is made by one person, of one day and one association: these columns say the same in every row. */
export const sameInAll: readonly ListColumn[] = ['listDate', 'association', 'municipalContact'];

/** The columns of the file in their order; their titles are the file's own. */
export function previewColumns(disclosed: readonly ListColumn[], format: Format): readonly TableColumn<Row>[] {
  const columns = disclosed.map((column, index) => columnOf(column, index, format));
  return columns.length > sameInAll.length
    ? columns.filter(({ id }) => !sameInAll.some((same) => same === id))
    : columns;
}

/** With more columns than the window has room for the table scrolls: a name that is cut cannot be checked. */
const SHAPES: Readonly<Record<ListColumn, Pick<TableColumn<Row>, 'width' | 'minWidth' | 'stack' | 'stackLabel'>>> = {
  change: { width: '1.4fr', minWidth: 150, stack: 'detail' },
  listDate: { width: 84 },
  association: { width: '1.4fr' },
  estate: { width: '0.9fr', minWidth: 88, stack: 'detail' },
  tenancyNumber: { width: 82, stack: 'detail' },
  address: { width: '2.2fr', minWidth: 168, stack: 'title' },
  unitType: { width: '1.3fr', minWidth: 104 },
  status: { width: '0.8fr', minWidth: 64, stack: 'end' },
  tenantName: { width: '1.3fr', minWidth: 118 },
  movedInOn: { width: 82, stackLabel: true },
  movesOutOn: { width: 82, stackLabel: true },
  assignmentKind: { width: '1.3fr', minWidth: 118 },
  municipalContact: { width: '1.3fr', minWidth: 118 },
  cameInPeriod: { width: '1.3fr', minWidth: 118, stackLabel: true },
  leftInPeriod: { width: '1.3fr', minWidth: 118, stackLabel: true },
  daysEmpty: { width: 86, stackLabel: true },
  phone: { width: 96 },
  animalPermission: { width: '1fr', minWidth: 96, stackLabel: true },
};

function columnOf(column: ListColumn, index: number, format: Format): TableColumn<Row> {
  return {
    id: column,
    header: listWords.columns[column],
    isTabular: isDate(column),
    ...SHAPES[column],
    render: (row) => {
      const text = cellText(column, row.cells[index] ?? '', format);
      return text === '' ? null : <span title={text}>{text}</span>;
    },
  };
}

/** A cell as it is read: dates travel in ISO form. */
export function cellText(column: ListColumn, text: string, format: Format): string {
  const date = isDate(column) ? parseIsoDate(text) : null;
  return date === null ? text : format.date(date);
}

function isDate(column: ListColumn): boolean {
  return occupancyDates.some((date) => date === column);
}

const ids = new WeakMap<Row, string>();
let counted = 0;

/** Rows of a list have no id and two may say the same: each row object gets a number of its own. */
export function rowId(row: Row): string {
  const known = ids.get(row);
  if (known !== undefined) return known;
  counted += 1;
  ids.set(row, String(counted));
  return String(counted);
}
