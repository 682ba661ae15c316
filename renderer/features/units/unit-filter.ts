import type { Input, Output } from '../../../shared/contract/index.ts';
import { noUnitFilter } from '../../../shared/contract/units.ts';
import type { PageRow } from '../../lib/pages.ts';

export type UnitFilter = Input<'units.list'>['filter'];
export type UnitSort = Input<'units.list'>['sort'];
export type UnitRow = PageRow<'units.list'>;
export type UnitCard = Output<'units.get'>;

export const noFilter: UnitFilter = noUnitFilter;

/** The filters as a person counts them: one per chip. Condition, out-of-service and retired are one question to the user. */
export const filterParts = [
  'freeOn',
  'types',
  'associationIds',
  'estateIds',
  'animal',
  'traits',
  'shielded',
  'condition',
  'maxRentOre',
  'text',
] as const;
export type FilterPart = (typeof filterParts)[number];

export function isFilterSet(filter: UnitFilter, part: FilterPart): boolean {
  switch (part) {
    case 'text':
      return filter.text.trim() !== '';
    case 'types':
    case 'estateIds':
      return filter[part].length > 0;
    case 'associationIds':
      return filter.associationIds.length > 0 || filter.municipal === true;
    case 'traits':
      return (
        filter.accessible !== null ||
        (filter.traits ?? []).length > 0 ||
        (filter.attributes ?? []).length > 0 ||
        (filter.caretaker ?? null) !== null
      );
    case 'condition':
      return filter.conditions.length > 0 || filter.outOfService !== null || filter.retired === true;
    default:
      return filter[part] !== null;
  }
}

/** The filters that are in force, in the order of the chips. */
export function setFilterParts(filter: UnitFilter): readonly FilterPart[] {
  return filterParts.filter((part) => isFilterSet(filter, part));
}

/** The same filter without one of its parts. */
export function withoutPart(filter: UnitFilter, part: FilterPart): UnitFilter {
  if (part === 'condition') return { ...filter, conditions: noFilter.conditions, outOfService: null, retired: false };
  if (part === 'associationIds') return { ...filter, associationIds: noFilter.associationIds, municipal: false };
  if (part === 'traits') return { ...filter, accessible: null, traits: [], attributes: [], caretaker: null };
  return { ...filter, [part]: noFilter[part] };
}
