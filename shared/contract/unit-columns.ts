import { z } from 'zod';

/** Every column that the list of homes can show, in the order in which they are offered. */
export const unitColumnIds = [
  'address',
  'town',
  'type',
  'association',
  'estate',
  'tenancyNumber',
  'size',
  'rooms',
  'rent',
  'animals',
  'accessible',
  'occupiedBy',
  'condition',
  'outUntil',
  'availableFrom',
  'daysVacant',
] as const;
export type UnitColumnId = (typeof unitColumnIds)[number];

export const unitColumn = z.enum(unitColumnIds);

/** What the list can be sorted by; the names of its columns where it is one of them. */
export const unitSorts = [
  'address',
  'type',
  'rent',
  'size',
  'occupiedBy',
  'condition',
  'availableFrom',
  'association',
  'estate',
  'town',
  'tenancyNumber',
  'rooms',
  'daysVacant',
] as const;
