import type { IsoDate } from '../dates.ts';
import { addDays, partsOfDate } from '../dates.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { ResidentField } from './resident-fields.ts';

/** What the citizen says, and what is agreed. The newest of a kind counts; those before stay to be read. */
export const textKinds = [
  'good-life',
  'wishes',
  'no-gos',
  'resources',
  'shared-goal',
  'we-can',
  'we-cannot',
  'instead',
  'citizen-does',
  'we-do',
] as const;
export type TextKind = (typeof textKinds)[number];
/** Whose words or answer it is. */
export const speakers = ['citizen', 'worker', 'together'] as const;
export const observers = ['citizen', 'worker'] as const;

export const petKinds = ['dog', 'cat', 'bird', 'small-caged', 'fish', 'other'] as const;
export const petSizes = ['small', 'medium', 'large'] as const;
/** Fører- and servicehunde: no house rule keeps them out. */
export const assistanceKinds = ['guide-dog', 'service-dog'] as const;
export const householdKinds = ['child', 'child-part-time', 'partner', 'other'] as const;
export type HouseholdKind = (typeof householdKinds)[number];
/** The first four are named by the policy of the municipality. */
export const participantRoles = [
  'job-centre',
  'family-department',
  'psychiatry',
  'probation',
  'substance-treatment',
  'general-practitioner',
  'hospital',
  'shelter',
  'housing-association',
  'social-caretaker',
  'guardian',
  'lay-representative',
  'relative',
  'volunteer',
  'other',
] as const;

export const observationKinds = ['challenge', 'vulnerable', 'exposure', 'life'] as const;
export type ObservationKind = (typeof observationKinds)[number];
/** Degree of exposure, in three questions. */
export const exposureQuestions = ['professional-contact', 'uses-offers', 'has-network'] as const;
export const exposureAnswers = ['yes', 'partly', 'no'] as const;
export const lifeFields = ['home', 'work', 'network', 'health', 'quality-of-life'] as const;
export const lifeAnswers = ['good', 'on-the-way', 'hard', 'no-answer'] as const;

/** What ends by a last day; the rest is followed by something newer. */
export const endingEntries = ['animal', 'household', 'participant', 'challenge', 'situation'] as const;
export type EndingEntry = (typeof endingEntries)[number];

/** The groups that are written down here; the rest has acts of its own. */
export const notedFields = [
  'animals',
  'household',
  'wishes',
  'participants',
  'guidance',
  'tasks',
  'words',
  'rights',
  'situations',
  'life',
  'challenges',
  'exposure',
] as const satisfies readonly ResidentField[];

/** Wishes and no-gos are what others must take care of; the rest of the words is for those who work with the citizen. */
export function fieldOfText(kind: TextKind): ResidentField {
  return kind === 'wishes' || kind === 'no-gos' ? 'wishes' : 'words';
}

export function fieldOfObservation(kind: ObservationKind): ResidentField {
  switch (kind) {
    case 'challenge':
      return 'challenges';
    case 'vulnerable':
    case 'exposure':
      return 'exposure';
    case 'life':
      return 'life';
  }
}

export function fieldOfEntry(entry: EndingEntry): ResidentField {
  switch (entry) {
    case 'animal':
      return 'animals';
    case 'household':
      return 'household';
    case 'participant':
      return 'participants';
    case 'challenge':
      return 'challenges';
    case 'situation':
      return 'situations';
  }
}

export type DayProblem = 'noted-in-future' | 'entry-ends-before';

/** What is written down has happened: it begins today or before, and ends no earlier than the day before it began. */
export function checkDays(from: IsoDate, to: IsoDate | null, today: IsoDate): Result<void, DayProblem> {
  if (from > today) return err('noted-in-future');
  return to !== null && to < from ? err('entry-ends-before') : ok();
}

/** The last day of what began on `from`; the day before it says that it never held. */
export function checkEnd(from: IsoDate, to: IsoDate): Result<void, DayProblem> {
  return to < addDays(from, -1) ? err('entry-ends-before') : ok();
}

const ADULT = 18;

export type MemberProblem = 'child-needs-birth-year' | 'child-is-adult' | 'born-in-future';

/** A child is told by first name and year; one that turned 18 in a year before this is no child. */
export function checkMember(
  { kind, birthYear }: { readonly kind: HouseholdKind; readonly birthYear: number | null },
  today: IsoDate,
): Result<void, MemberProblem> {
  const { year } = partsOfDate(today);
  const isChild = kind === 'child' || kind === 'child-part-time';
  if (birthYear === null) return isChild ? err('child-needs-birth-year') : ok();
  if (birthYear > year) return err('born-in-future');
  return isChild && year - birthYear > ADULT ? err('child-is-adult') : ok();
}

/** A number of ten digits with or without a dash: what belongs to a person alone, and never in a free text about another. */
export function holdsPersonNumber(text: string): boolean {
  return /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/.test(text);
}
