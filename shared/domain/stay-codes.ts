import type { StayNotice } from './messages.ts';

/** The short names that hospitals and municipalities use for the eighteen notices, and for the three of death. */
export const stayCodes = [
  'STAA',
  'RE_STAA',
  'AN_STAA',
  'STIN',
  'RE_STIN',
  'AN_STIN',
  'STOR',
  'RE_STOR',
  'AN_STOR',
  'SLOR',
  'RE_SLOR',
  'AN_SLOR',
  'SLHJ',
  'RE_SLHJ',
  'AN_SLHJ',
  'MORS',
  'AN_MORS',
] as const;
export type StayCode = (typeof stayCodes)[number];

/** The short name of a notice; null when its activity is none that we know. */
export function stayCodeOf({
  activity,
  deceased,
  role,
}: Pick<StayNotice, 'activity' | 'deceased' | 'role'>): StayCode | null {
  if (activity === null) return null;
  if (deceased === true) return 'MORS';
  const form = activity.startsWith('cancel-') ? 'AN_' : activity.startsWith('revise-') ? 'RE_' : '';
  if (deceased === false && role === 'removal' && form === '') return 'AN_MORS';
  const stem = STEMS.find(([part]) => activity.includes(part))?.[1] ?? 'SLHJ';
  return `${form}${stem}`;
}

const STEMS = [
  ['admit-emergency', 'STAA'],
  ['admit-inpatient', 'STIN'],
  ['start-leave', 'STOR'],
  ['end-leave', 'SLOR'],
] as const;
