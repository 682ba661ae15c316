import type { Input } from '../../../shared/contract/index.ts';
import { occupancyDates } from '../../../shared/contract/occupancy.ts';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { withoutLaw } from '../../../shared/domain/disclosure-words.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import type { ExportFact, ExportTable } from '../export/export-table.ts';

export interface ListHead {
  readonly association: string;
  readonly municipality: string;
  readonly madeAt: string;
  readonly input: Input<'occupancy.export'>;
}

const dates: readonly DisclosureColumn[] = occupancyDates;

/** The list as all formats have it. */
export function listTable(
  head: ListHead,
  columns: readonly DisclosureColumn[],
  rows: ExportTable['rows'],
): ExportTable {
  const { about } = words;
  const association = withoutLaw(head.association);
  return {
    columns: columns.map((key) => ({ key, title: words.columns[key], kind: dates.includes(key) ? 'date' : 'text' })),
    rows,
    listSheet: words.listSheet,
    aboutSheet: words.aboutSheet,
    about: factsOf(head, association, rows.length),
    remarks: [about.deleteAfterUse, about.notEncrypted],
    footer: `${words.listSheet} ${association} ${formatDate(head.input.on)}`,
    page: words.page,
  };
}

function factsOf({ municipality, madeAt, input }: ListHead, association: string, rows: number): readonly ExportFact[] {
  const { about, bases } = words;
  const text = (key: keyof typeof about, value: string): ExportFact => ({
    key,
    label: about[key],
    value,
    kind: 'text',
  });
  return [
    text('association', association),
    { key: 'on', label: about.on, value: input.on, kind: 'date' },
    text('municipality', municipality),
    text('purpose', input.purpose),
    text('recipient', input.recipient),
    text('basis', bases[input.basis]),
    text('madeAt', madeAt),
    { key: 'rows', label: about.rows, value: rows, kind: 'number' },
  ];
}
