import type { Input } from '../../../shared/contract/index.ts';
import { occupancyDates, occupancyNumbers } from '../../../shared/contract/occupancy.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { ListColumn } from '../../../shared/domain/disclosure-profile.ts';
import { withoutLaw } from '../../../shared/domain/disclosure-words.ts';
import { fileNameOf } from '../../../shared/domain/file-name.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import type { ExportColumn, ExportFact, ExportTable } from '../export/export-table.ts';
import type { MadeList } from './make-list.ts';

export interface ListHead {
  readonly municipality: string;
  readonly madeAt: string;
  readonly recipient: string;
  readonly isSealed: boolean;
  readonly terms: Pick<Input<'occupancy.export'>, 'purpose' | 'basis'>;
}

const dates: readonly ListColumn[] = occupancyDates;
const numbers: readonly ListColumn[] = occupancyNumbers;

/** The list as all formats have it. */
export function listTable(head: ListHead, list: MadeList): ExportTable {
  const { about } = words;
  const { disclosed, rows, kind, on, from } = list;
  const association = withoutLaw(list.association);
  const title = words.kinds[kind];
  const days = from === null ? formatDate(on) : `${formatDate(from)} – ${formatDate(on)}`;
  return {
    columns: disclosed.map((key) => ({ key, title: words.columns[key], kind: kindOf(key) })),
    rows,
    listSheet: title,
    aboutSheet: words.aboutSheet,
    about: factsOf(head, list, association),
    remarks: [
      about.deleteAfterUse,
      ...(head.isSealed ? [] : [about.notEncrypted]),
      ...(kind === 'changes' ? [about.emptyMeansSame] : []),
    ],
    footer: `${title} ${association} ${days}`,
    page: words.page,
    pageOf: words.pageOf,
    allRows: words.allRows,
    noRows: words.noRows,
  };
}

function kindOf(column: ListColumn): ExportColumn['kind'] {
  if (dates.includes(column)) return 'date';
  return numbers.includes(column) ? 'number' : 'text';
}

/** `number` sets apart two files that would have the same name. */
export function listFileName({ kind, association, from, on }: MadeList, ending: string, number = ''): string {
  return fileNameOf([words.kinds[kind], withoutLaw(association), from ?? '', on, number], ending);
}

function factsOf(
  { municipality, madeAt, recipient, terms }: ListHead,
  { rows, on, from, comparison, kind }: MadeList,
  association: string,
): readonly ExportFact[] {
  const { about, bases } = words;
  const text = (key: keyof typeof about, value: string): ExportFact => ({
    key,
    label: about[key],
    value,
    kind: 'text',
  });
  const day = (key: keyof typeof about, value: IsoDate): ExportFact => ({
    key,
    label: about[key],
    value,
    kind: 'date',
  });
  return [
    text('association', association),
    ...(from === null ? [day('on', on)] : [day('from', from), day('to', on)]),
    ...(kind === 'changes' && comparison ? [day('since', comparison.last.on)] : []),
    text('municipality', municipality),
    text('purpose', terms.purpose),
    text('recipient', recipient),
    text('basis', bases[terms.basis]),
    { key: 'madeAt', label: about.madeAt, value: madeAt, kind: 'instant' },
    { key: 'rows', label: about.rows, value: rows.length, kind: 'number' },
  ];
}
