import type { IsoDate } from '../../../shared/dates.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Tone } from '../../components/tone.ts';
import type { Format } from '../../lib/format.ts';
import type { PageRow } from '../../lib/pages.ts';

type WaitingRow = PageRow<'waiting.list'>;
type CellProps = { readonly row: WaitingRow; readonly words: Words; readonly format: Format };

const TONES: Readonly<Record<Urgency, Tone>> = { normal: 'mute', high: 'warn', acute: 'bad' };

/** Every fact that the list tells of a place; each can be sorted by where the engine can. */
export function waitingColumns(words: Words, format: Format): readonly TableColumn<WaitingRow>[] {
  return [...timeColumns(words, format), ...placeColumns(words, format)];
}

function timeColumns(words: Words, format: Format): readonly TableColumn<WaitingRow>[] {
  const { columns } = words.waiting;
  return [
    {
      id: 'name',
      header: columns.name,
      width: '1.4fr',
      minWidth: 120,
      isSortable: true,
      render: ({ name }) => name ?? words.common.protected,
    },
    {
      id: 'since',
      header: columns.since,
      width: 148,
      isTabular: true,
      isSortable: true,
      // the days at the end of the line say as much, and leave room for what must be looked at
      stack: 'none',
      render: ({ since }) => format.date(since),
    },
    {
      id: 'waited',
      header: columns.waited,
      width: 156,
      isTabular: true,
      stack: 'end',
      render: (row) => <WaitedCell row={row} words={words} />,
    },
    {
      id: 'ready',
      header: columns.ready,
      width: 140,
      hideBelow: 1060,
      isTabular: true,
      isSortable: true,
      stack: 'none',
      render: ({ transferSince }) => (transferSince === null ? '' : format.date(transferSince)),
    },
  ];
}

function placeColumns(words: Words, format: Format): readonly TableColumn<WaitingRow>[] {
  const { columns } = words.waiting;
  return [
    {
      id: 'urgency',
      header: columns.urgency,
      width: 108,
      isSortable: true,
      render: ({ urgency }) => <UrgencyBadge urgency={urgency} words={words} />,
    },
    {
      id: 'state',
      header: columns.state,
      width: '1fr',
      minWidth: 96,
      render: (row) => stateText(row, words, format),
    },
    {
      id: 'review',
      header: columns.review,
      width: 112,
      isTabular: true,
      isSortable: true,
      stackLabel: true,
      render: (row) => <DueCell on={row.reviewOn} isDue={row.due.includes('review')} words={words} format={format} />,
    },
    {
      id: 'contact',
      header: columns.contact,
      width: 124,
      hideBelow: 900,
      isTabular: true,
      isSortable: true,
      stackLabel: true,
      render: (row) => <ContactCell row={row} words={words} format={format} />,
    },
    {
      id: 'needs',
      header: columns.needs,
      width: 124,
      hideBelow: 1060,
      stack: 'none',
      render: ({ musts, wishes }) => words.waiting.needCounts(musts, wishes),
    },
  ];
}

/** A person's judgement; who judged, and why, stands on the card. */
export function UrgencyBadge({ urgency, words }: { readonly urgency: Urgency; readonly words: Words }) {
  return <Badge tone={TONES[urgency]}>{words.codes.urgencies[urgency]}</Badge>;
}

/** "Venter", "Pause til 01.12.2026". */
export function stateText(
  { state, pausedUntil }: Pick<WaitingRow, 'state' | 'pausedUntil'>,
  words: Words,
  format: Format,
): string {
  if (state === 'paused' && pausedUntil !== null) return words.waiting.pausedUntil(format.date(pausedUntil));
  return words.codes.entryStates[state];
}

function WaitedCell({ row, words }: Pick<CellProps, 'row' | 'words'>) {
  const { late, daysOf } = words.waiting;
  if (row.isLate) return <Badge tone="bad">{late(row.daysWaited, row.promisedDays)}</Badge>;
  return daysOf(row.daysWaited, row.promisedDays);
}

function ContactCell({ row, words, format }: CellProps) {
  const { nextContactOn, due } = row;
  const isDue = due.includes('contact') || due.includes('no-next-date');
  return <DueCell on={nextContactOn} isDue={isDue} words={words} format={format} />;
}

type DueCellProps = Pick<CellProps, 'words' | 'format'> & { readonly on: IsoDate | null; readonly isDue: boolean };

function DueCell({ on, isDue, words, format }: DueCellProps) {
  const text = on === null ? words.waiting.noDate : format.day(on);
  return isDue ? <Badge tone="warn">{text}</Badge> : text;
}
