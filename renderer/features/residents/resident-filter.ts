import type { Input, Output } from '../../../shared/contract/index.ts';
import type { PageRow } from '../../lib/pages.ts';

export type ResidentFilter = Input<'residents.list'>['filter'];
export type ResidentSort = Input<'residents.list'>['sort'];
export type ResidentRow = PageRow<'residents.list'>;
export type ResidentCard = Output<'residents.get'>;

export const noResidentFilter: ResidentFilter = {
  text: '',
  active: null,
  states: [],
  mine: false,
  team: null,
  withoutHome: null,
};

/** The filters as a person counts them: one per chip. */
export const filterParts = ['active', 'mine', 'withoutHome', 'states', 'text'] as const;
export type FilterPart = (typeof filterParts)[number];

/** The filters that are in force, in the order of the chips. */
export function setFilterParts(filter: ResidentFilter): readonly FilterPart[] {
  return filterParts.filter((part) => isSet(filter, part));
}

/** The same filter without one of its parts. */
export function withoutPart(filter: ResidentFilter, part: FilterPart): ResidentFilter {
  return { ...filter, [part]: noResidentFilter[part] };
}

function isSet(filter: ResidentFilter, part: FilterPart): boolean {
  switch (part) {
    case 'text':
      return filter.text.trim() !== '';
    case 'states':
      return filter.states.length > 0;
    default:
      return filter[part] === true;
  }
}
