import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import type { PageRow } from '../../lib/pages.ts';
import { actorText } from '../../lib/repair-words.ts';
import { AddressCell } from './unit-columns.tsx';

export type RepairRow = PageRow<'outages.list'>;

export function repairColumns(words: Words, format: Format): readonly TableColumn<RepairRow>[] {
  const { columns, noDate } = words.repairs;
  return [
    {
      id: 'address',
      header: columns.address,
      width: '1.3fr',
      render: (row) => <AddressCell unit={row} words={words} />,
    },
    {
      id: 'what',
      header: columns.what,
      width: '1.5fr',
      hideBelow: 900,
      stack: 'none',
      render: (row) => <Whole text={whatText(row, words)} />,
    },
    {
      id: 'waitsFor',
      header: columns.waitsFor,
      width: '1.8fr',
      render: (row) => <Whole text={waitsText(row, words, format)} />,
    },
    {
      id: 'awaited',
      header: columns.awaited,
      width: '1fr',
      hideBelow: 1000,
      stack: 'none',
      render: (row) => awaitedText(row, words, format),
    },
    {
      id: 'expected',
      header: columns.expected,
      width: 128,
      isTabular: true,
      stack: 'end',
      render: (row) => <ExpectedCell row={row} words={words} format={format} />,
    },
    {
      id: 'followUp',
      header: columns.followUp,
      width: 172,
      isTabular: true,
      stackLabel: true,
      render: (row) => <FollowUpCell on={row.followUpOn} isDue={row.isFollowUpDue} none={noDate} format={format} />,
    },
  ];
}

function whatText({ reason, note }: RepairRow, words: Words): string {
  return [words.codes.outageReasons[reason], note].filter((part) => part !== null).join(': ');
}

function waitsText(row: RepairRow, words: Words, format: Format): string {
  const who = actorText(row, words);
  if (who === null) return words.repairs.nobodyToAct;
  return row.actorSince === null ? who : words.repairs.since(who, format.short(row.actorSince));
}

function awaitedText({ awaited, movesInOn }: RepairRow, words: Words, format: Format): string {
  if (movesInOn !== null) return words.repairs.movesIn(format.short(movesInOn));
  return awaited === null ? '' : words.repairs[awaited];
}

type CellProps = { readonly row: RepairRow; readonly words: Words; readonly format: Format };

function ExpectedCell({ row, words, format }: CellProps) {
  if (row.daysLate !== null) return <Badge tone="bad">{words.repairs.daysLate(row.daysLate)}</Badge>;
  const expected = row.to ?? row.dueOn;
  return expected === null ? words.repairs.noDate : format.day(expected);
}

function FollowUpCell({
  on,
  isDue,
  none,
  format,
}: {
  readonly on: IsoDate | null;
  readonly isDue: boolean;
  readonly none: string;
  readonly format: Format;
}) {
  if (on === null) return none;
  return isDue ? <Badge tone="warn">{format.day(on)}</Badge> : format.day(on);
}

/** Text that may be too long for its column: the rest is said on hovering, and stands on the card. */
function Whole({ text }: { readonly text: string }) {
  return <span title={text}>{text}</span>;
}
