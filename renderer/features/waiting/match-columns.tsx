import type { MatchedHomeRow, MatchedPersonRow } from '../../../shared/contract/matching.ts';
import type { Language, Words } from '../../../shared/text/words.ts';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import { againstText, fitText, mustText } from './match-words.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { UrgencyBadge } from './waiting-columns.tsx';

interface Speech {
  readonly words: Words;
  readonly format: Format;
  readonly language: Language;
}

export function homeColumns(speech: Speech): readonly TableColumn<MatchedHomeRow>[] {
  const { words, format } = speech;
  const { columns, freeNow } = words.waiting.match;
  return [
    {
      id: 'address',
      header: columns.address,
      width: '1.2fr',
      minWidth: 120,
      isSortable: true,
      render: (row) => <span title={row.estate ?? undefined}>{row.address ?? words.common.shieldedAddress}</span>,
    },
    {
      id: 'type',
      header: columns.type,
      width: '1fr',
      hideBelow: 900,
      render: ({ type }) => words.units.list.types[type],
    },
    {
      id: 'rent',
      header: columns.rent,
      width: 84,
      align: 'end',
      isSortable: true,
      stackLabel: true,
      render: ({ rentOre }) => (rentOre === null ? '' : format.money(rentOre)),
    },
    {
      id: 'size',
      header: columns.size,
      width: 52,
      align: 'end',
      isSortable: true,
      stackLabel: true,
      render: ({ sizeM2 }) => (sizeM2 === null ? '' : format.number(sizeM2)),
    },
    {
      id: 'free',
      header: columns.free,
      width: 104,
      isTabular: true,
      isSortable: true,
      stackLabel: true,
      render: ({ freeFrom }) => (freeFrom === null ? freeNow : format.day(freeFrom)),
    },
    ...ruleColumns<MatchedHomeRow>(speech),
  ];
}

export function personColumns(speech: Speech): readonly TableColumn<MatchedPersonRow>[] {
  const { words, format } = speech;
  const { columns } = words.waiting.match;
  return [
    {
      id: 'name',
      header: columns.name,
      width: '1fr',
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
      stackLabel: true,
      render: ({ since }) => format.date(since),
    },
    {
      id: 'urgency',
      header: columns.urgency,
      width: 108,
      isSortable: true,
      render: ({ urgency }) => <UrgencyBadge urgency={urgency} words={words} />,
    },
    ...ruleColumns<MatchedPersonRow>(speech),
  ];
}

/** What the rules say, by sign, count and name: nothing is added up, so nothing can be sorted by it. */
function ruleColumns<Row extends MatchedHomeRow | MatchedPersonRow>(speech: Speech): readonly TableColumn<Row>[] {
  const { words, language } = speech;
  const { columns } = words.waiting.match;
  return [
    {
      id: 'must',
      header: columns.must,
      width: '1.5fr',
      minWidth: 180,
      render: (row) => (
        <span title={againstText(row, language)}>
          <VerdictBadge verdict={row.must}>{mustText(row, language)}</VerdictBadge> {againstText(row, language)}
        </span>
      ),
    },
    {
      id: 'fit',
      header: columns.fit,
      width: '0.9fr',
      hideBelow: 1000,
      stack: 'none',
      render: (row) => fitText(row, words),
    },
  ];
}
