import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import { animalsText, conditionText, occupiedText, ownerText } from '../../../shared/text/unit-cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { IconText } from '../../components/IconText.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import type { UnitRow } from './unit-filter.ts';
import { addressText, availableText } from './unit-words.ts';

type UnitColumn = Omit<TableColumn<UnitRow>, 'id' | 'header'>;

/** Every column that the list can have, by the engine's own names. What is not shown at first says its heading in a two-line row. */
export function unitColumns(words: Words, format: Format): Readonly<Record<UnitColumnId, UnitColumn>> {
  return { ...placeColumns(words), ...homeColumns(words, format), ...livedColumns(words, format) };
}

/** Where it is and whose. */
function placeColumns(words: Words) {
  return {
    address: {
      width: '1.62fr',
      minWidth: 110,
      isSortable: true,
      render: (row) => <AddressCell unit={row} words={words} />,
    },
    town: { width: 128, isSortable: true, stackLabel: true, render: (row) => <Whole text={row.town ?? ''} /> },
    association: {
      width: '1.26fr',
      minWidth: 118,
      isSortable: true,
      stack: 'none',
      render: (row) => <Whole text={ownerText(row, words)} />,
    },
    estate: {
      width: '1.26fr',
      minWidth: 96,
      isSortable: true,
      stackLabel: true,
      render: (row) => <Whole text={row.estate ?? ''} />,
    },
    tenancyNumber: { width: 96, isSortable: true, stackLabel: true, render: (row) => row.tenancyNumber },
  } as const satisfies Partial<Record<UnitColumnId, UnitColumn>>;
}

/** What it is like and what it costs. */
function homeColumns(words: Words, format: Format) {
  const yesNo = (known: boolean | null) => (known === null ? '' : words.common[known ? 'yes' : 'no'].toLowerCase());
  return {
    type: {
      width: '1.26fr',
      minWidth: 84,
      isSortable: true,
      render: (row) => words.units.list.types[row.type],
    },
    size: {
      width: 46,
      align: 'end',
      isSortable: true,
      stackLabel: true,
      render: (row) => (row.sizeM2 === null ? '' : format.number(row.sizeM2)),
    },
    rooms: {
      width: 70,
      align: 'end',
      isSortable: true,
      stackLabel: true,
      render: (row) => (row.rooms === null ? '' : format.number(row.rooms)),
    },
    rent: {
      width: 70,
      align: 'end',
      stackLabel: true,
      isSortable: true,
      render: (row) => (row.rentOre === null ? '' : format.money(row.rentOre)),
    },
    animals: { width: 70, stack: 'none', render: (row) => animalsText(row.animals, words) },
    accessible: { width: 70, stackLabel: true, render: (row) => yesNo(row.accessible) },
  } as const satisfies Partial<Record<UnitColumnId, UnitColumn>>;
}

/** *Beboet af*, *Stand*, *Ledig fra*. */
function livedColumns(words: Words, format: Format) {
  return {
    occupiedBy: {
      width: '1.42fr',
      minWidth: 84,
      isSortable: true,
      render: (row) => <Whole text={occupiedText(row, words, format.short)} />,
    },
    condition: { width: 76, isSortable: true, stack: 'none', render: (row) => conditionText(row, words) },
    outUntil: {
      width: 116,
      isTabular: true,
      stackLabel: true,
      render: (row) => (row.outUntil === null ? '' : format.day(row.outUntil)),
    },
    availableFrom: {
      width: 116,
      isTabular: true,
      isSortable: true,
      stack: 'end',
      render: (row) => <AvailableCell unit={row} words={words} format={format} />,
    },
    daysVacant: {
      width: 76,
      align: 'end',
      isSortable: true,
      stackLabel: true,
      render: (row) => (row.availability === 'now' && row.daysVacant !== null ? format.number(row.daysVacant) : ''),
    },
  } as const satisfies Partial<Record<UnitColumnId, UnitColumn>>;
}

type AddressCellProps = {
  readonly unit: { readonly address: string | null; readonly shielded: boolean };
  readonly words: Words;
};

/** The address, or a lock and that it is not shown. */
export function AddressCell({ unit, words }: AddressCellProps): ReactNode {
  if (!unit.shielded) return addressText(unit, words);
  return <IconText icon={Lock}>{addressText(unit, words)}</IconText>;
}

function AvailableCell({
  unit,
  words,
  format,
}: {
  readonly unit: UnitRow;
  readonly words: Words;
  readonly format: Format;
}): ReactNode {
  const text = availableText(unit, words, format);
  return unit.availability === 'now' ? <Badge tone="ok">{text}</Badge> : text;
}

/** Text that may be too long for its column: the rest is said on hovering, and stands on the card. */
function Whole({ text }: { readonly text: string }): ReactNode {
  return text === '' ? null : <span title={text}>{text}</span>;
}
