import type { IsoDate } from '../../../shared/dates.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { UnitCard, UnitRow } from './unit-filter.ts';

/** "Skovhusene 7", or that the address is not shown. */
export function addressText(unit: { readonly address: string | null }, words: Words): string {
  return unit.address ?? words.common.shieldedAddress;
}

/** *Ledig fra* in a few words. */
export function availableText(
  unit: {
    readonly availability: UnitRow['availability'];
    readonly availableFrom: IsoDate | null;
    readonly daysVacant: number | null;
  },
  words: Words,
  format: Format,
): string {
  switch (unit.availability) {
    case 'now':
      return unit.daysVacant === null ? words.units.list.freeNow : words.units.list.freeDays(unit.daysVacant);
    case 'from':
      return unit.availableFrom === null ? '' : format.day(unit.availableFrom);
    case 'none':
      return '';
    default:
      return assertNever(unit.availability);
  }
}

/** "Skæv bolig · 28 m² · 1 værelse · 2.875 kr./md.": what is known, nothing for what is not. */
export function sizeText(
  unit: Pick<UnitCard, 'type' | 'sizeM2' | 'rooms' | 'rentOre'>,
  words: Words,
  format: Format,
): string {
  const { card } = words.units;
  const parts = [
    words.codes.unitTypes[unit.type],
    unit.sizeM2 === null ? null : card.size(format.number(unit.sizeM2)),
    unit.rooms === null ? null : card.rooms(unit.rooms, format.number(unit.rooms)),
    unit.rentOre === null ? null : card.rent(format.money(unit.rentOre)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
