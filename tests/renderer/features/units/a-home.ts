import type { UnitCard, UnitRow } from '../../../../renderer/features/units/unit-filter.ts';
import type { Format } from '../../../../renderer/lib/format.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { formatDate } from '../../../../shared/domain/dates-da.ts';
import { formatMoney, formatNumber } from '../../../../shared/domain/numbers-da.ts';
import type { Id } from '../../../../shared/ids.ts';
import { words } from '../../../../shared/text/words.ts';

/** A fictive home that stands free, and the words and dates that the screens are given. */

export const danish = words.da;
export const today = isoDate('2026-11-25');

export const format: Format = {
  date: formatDate,
  short: (date) => formatDate(date).slice(0, 6),
  day: formatDate,
  time: (instant) => instant.slice(11, 16).replace(':', '.'),
  moment: (instant) => instant.slice(0, 16),
  money: formatMoney,
  number: (value) => formatNumber(value),
};

export const idOf = <Noun extends string>(number: number): Id<Noun> =>
  `01920000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id<Noun>;

const unknownTraits = {
  ownEntrance: null,
  groundFloor: null,
  lift: null,
  accessible: null,
  commonHouse: null,
  outdoorSpace: null,
  noiseTolerated: null,
  substancesTolerated: null,
  couples: null,
  children: null,
  assignmentRight: null,
};

export function aRow(patch: Partial<UnitRow> = {}): UnitRow {
  return {
    id: idOf<'unit'>(1),
    type: 'SKAEV',
    shielded: false,
    address: 'Skovhusene 7',
    estateId: idOf<'estate'>(1),
    estate: 'Skovhusene',
    association: 'Boligforeningen Åkanden',
    town: '2999 Lindeby',
    tenancyNumber: '001-004',
    sizeM2: 28,
    rooms: 1,
    rentOre: 287_500,
    animals: { dog: 'yes', cat: 'yes', other: 'no' },
    accessible: null,
    occupied: false,
    occupants: [],
    movesInOn: null,
    condition: 'good',
    outOfService: false,
    outUntil: null,
    availability: 'now',
    availableFrom: isoDate('2026-11-14'),
    daysVacant: 12,
    ...patch,
  };
}

export function aCard(patch: Partial<UnitCard> = {}): UnitCard {
  return {
    ...unknownTraits,
    id: idOf<'unit'>(1),
    version: 3,
    type: 'SKAEV',
    shielded: false,
    address: 'Skovhusene 7',
    addressParts: {
      street: 'Skovhusene',
      houseNumber: 7,
      letter: 'B',
      floor: 'st',
      door: 'tv',
      place: null,
      postCode: '4990',
      city: 'Lilleby',
    },
    estateId: idOf<'estate'>(1),
    estate: 'Skovhusene',
    association: 'Boligforeningen Åkanden',
    associationId: idOf<'association'>(1),
    municipal: false,
    tenancyNumber: '001-004',
    sizeM2: 28,
    rooms: 1.5,
    rentOre: 287_550,
    rentIncludes: null,
    socialCaretaker: 'Lone Bech',
    attributes: [],
    defaults: null,
    ownAnimals: { dog: null, cat: null, other: null, note: null },
    plannedFrom: null,
    retiredOn: null,
    note: null,
    condition: 'good',
    conditionOn: isoDate('2026-11-20'),
    conditionNote: null,
    availability: 'now',
    availableFrom: isoDate('2026-11-14'),
    daysVacant: 12,
    vacancyCostOre: null,
    houseRules: null,
    animals: { dog: null, cat: null, other: null },
    mayRevealAddress: false,
    tenancies: [],
    outages: [],
    timeline: [],
    ...patch,
  };
}

export function aTenancy(
  from: string,
  to: string | null,
  occupants: (string | null)[] | null = ['Karla Poulsen'],
): UnitCard['tenancies'][number] {
  return {
    id: idOf<'tenancy'>(Number(from.replaceAll('-', ''))),
    kind: 'lease',
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
    occupants,
    version: 1,
  };
}
