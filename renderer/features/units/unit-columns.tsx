import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { IconText } from '../../components/IconText.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import type { UnitRow } from './unit-filter.ts';
import { addressText, animalsText, availableText, conditionText, occupiedByText } from './unit-words.ts';

/** The columns of the list; ids of those that sort are the engine's own names. */
export function unitColumns(words: Words, format: Format): readonly TableColumn<UnitRow>[] {
  const { columns } = words.units;
  return [
    {
      id: 'address',
      header: columns.address,
      width: '1.62fr',
      isSortable: true,
      render: (row) => <AddressCell unit={row} words={words} />,
    },
    {
      id: 'type',
      header: columns.type,
      width: '1.26fr',
      isSortable: true,
      render: (row) => words.units.list.types[row.type],
    },
    {
      id: 'association',
      header: columns.association,
      width: '1.26fr',
      isSortable: true,
      hideBelow: 1000,
      stack: 'none',
      render: (row) => row.association ?? words.units.municipal,
    },
    {
      id: 'size',
      header: columns.size,
      width: 46,
      align: 'end',
      isSortable: true,
      hideBelow: 1240,
      stack: 'none',
      render: (row) => (row.sizeM2 === null ? '' : format.number(row.sizeM2)),
    },
    {
      id: 'rent',
      header: columns.rent,
      width: 70,
      align: 'end',
      stackLabel: true,
      isSortable: true,
      render: (row) => (row.rentOre === null ? '' : format.money(row.rentOre)),
    },
    {
      id: 'animals',
      header: columns.animals,
      width: 70,
      stack: 'none',
      render: (row) => animalsText(row.animals, words),
    },
    {
      id: 'occupiedBy',
      header: columns.occupiedBy,
      width: '1.42fr',
      isSortable: true,
      render: (row) => <Whole text={occupiedByText(row, words, format)} />,
    },
    {
      id: 'condition',
      header: columns.condition,
      width: 70,
      isSortable: true,
      stack: 'none',
      render: (row) => conditionText(row, words),
    },
    {
      id: 'availableFrom',
      header: columns.availableFrom,
      width: 116,
      isTabular: true,
      isSortable: true,
      stack: 'end',
      render: (row) => <AvailableCell unit={row} words={words} format={format} />,
    },
  ];
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
