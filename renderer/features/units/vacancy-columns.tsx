import { animalsText, ownerText } from '../../../shared/text/unit-cells.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import type { TableColumn } from '../../components/table-types.ts';
import type { Format } from '../../lib/format.ts';
import type { PageRow } from '../../lib/pages.ts';
import { AddressCell } from './unit-columns.tsx';

export type VacancyRow = PageRow<'units.vacancies'>;

/** From this many days on the number is drawn as a warning: two months without a tenant. */
const LONG = 60;

export function vacancyColumns(words: Words, format: Format): readonly TableColumn<VacancyRow>[] {
  const { columns, vacancies } = words.units;
  return [
    {
      id: 'address',
      header: columns.address,
      width: '1.6fr',
      render: (row) => <AddressCell unit={row} words={words} />,
    },
    { id: 'type', header: columns.type, width: '1.3fr', render: (row) => words.units.list.types[row.type] },
    {
      id: 'association',
      header: columns.association,
      width: '1.5fr',
      hideBelow: 860,
      stack: 'none',
      render: (row) => ownerText(row, words),
    },
    {
      id: 'rent',
      header: columns.rent,
      width: 88,
      align: 'end',
      stackLabel: true,
      render: (row) => (row.rentOre === null ? '' : format.money(row.rentOre)),
    },
    {
      id: 'animals',
      header: columns.animals,
      width: '0.9fr',
      stack: 'none',
      render: (row) => animalsText(row.animals, words),
    },
    {
      id: 'condition',
      header: columns.condition,
      width: 84,
      stack: 'none',
      render: (row) => (row.condition === null ? '' : words.codes.conditions[row.condition]),
    },
    {
      id: 'since',
      header: vacancies.since,
      width: 92,
      isTabular: true,
      stackLabel: true,
      render: (row) => (row.since === null ? vacancies.unknown : format.day(row.since)),
    },
    {
      id: 'days',
      header: vacancies.days,
      width: 84,
      align: 'end',
      stack: 'end',
      render: (row) => <DaysCell days={row.daysVacant} words={words} />,
    },
    {
      id: 'cost',
      header: vacancies.cost,
      width: 124,
      align: 'end',
      stackLabel: true,
      render: (row) => (row.vacancyCostOre === null ? '' : format.money(row.vacancyCostOre)),
    },
  ];
}

function DaysCell({ days, words }: { readonly days: number | null; readonly words: Words }) {
  if (days === null) return null;
  const text = words.units.vacancies.dayCount(days);
  return days >= LONG ? <Badge tone="warn">{text}</Badge> : text;
}
