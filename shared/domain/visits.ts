import type { IsoDate } from '../dates.ts';
import { addDays, daysBetween } from '../dates.ts';
import type { HolidayCode } from './holidays.ts';
import { holidayOn, isWorkday, workdayFrom } from './holidays.ts';

export const visitStates = [
  'planned',
  'done',
  'partly',
  'not-home',
  'refused',
  'cancelled-citizen',
  'cancelled-municipality',
  'moved',
] as const;
export type VisitState = (typeof visitStates)[number];

/** What a visit came to. The last two are attempts at contact, never a no-show. */
export const visitOutcomes = ['done', 'partly', 'not-home', 'refused'] as const satisfies readonly VisitState[];
export type VisitOutcome = (typeof visitOutcomes)[number];
export const cancelledStates = ['cancelled-citizen', 'cancelled-municipality'] as const satisfies readonly VisitState[];

export const visitKinds = ['home', 'out', 'phone', 'screen', 'accompany'] as const;
export type VisitKind = (typeof visitKinds)[number];

export const visitTopics = [
  'home',
  'everyday',
  'economy',
  'health',
  'treatment',
  'substances',
  'network',
  'neighbours',
  'work',
  'authorities',
  'wellbeing',
  'other',
] as const;
export type VisitTopic = (typeof visitTopics)[number];

/** What a round at a home or an estate is about. */
export const roundTopics = ['conflict', 'repair', 'noise', 'yard-day', 'talk'] as const;
export type RoundTopic = (typeof roundTopics)[number];

/** Who took part beside the worker. */
export const visitPeople = ['citizen', 'relative', 'professional'] as const;
export type VisitPerson = (typeof visitPeople)[number];

export function isAttempt(state: VisitState): boolean {
  return state === 'not-home' || state === 'refused';
}

/** One that did not take place and is kept to be seen: it counts nowhere. */
export function isOff(state: VisitState): boolean {
  return state === 'cancelled-citizen' || state === 'cancelled-municipality' || state === 'moved';
}

export type VisitProblem =
  | 'visit-in-future'
  | 'attempt-needs-next'
  | 'next-visit-in-past'
  | 'visit-says-nothing'
  | 'visit-in-past';

export interface VisitSaid {
  readonly state: VisitOutcome;
  readonly on: IsoDate;
  readonly note: string | null;
  readonly topics: readonly string[];
  readonly next: { readonly on: IsoDate } | null;
}

/** An attempt asks for the day of the next one; what took place says something. */
export function visitProblem({ state, on, note, topics, next }: VisitSaid, today: IsoDate): VisitProblem | null {
  if (on > today) return 'visit-in-future';
  if (isAttempt(state) && next === null) return 'attempt-needs-next';
  if (next !== null && next.on < today) return 'next-visit-in-past';
  return !isAttempt(state) && note === null && topics.length === 0 ? 'visit-says-nothing' : null;
}

/** A visit is planned from today on. */
export function planProblem(on: IsoDate, today: IsoDate): VisitProblem | null {
  return on < today ? 'visit-in-past' : null;
}

/** Nothing is known yet: once a week. */
const USUAL_RHYTHM = 7;
const LONGEST_RHYTHM = 28;
/** So soon is a contact tried again that did not succeed. */
const TRY_AGAIN = 2;

/** Days between visits as they mostly were: the median of what lies between the days, newest first. Null of fewer than two. */
export function rhythmOf(days: readonly IsoDate[]): number | null {
  const distinct = [...new Set(days)].toSorted().toReversed();
  const gaps = distinct
    .flatMap((day, index) => {
      const before = distinct[index + 1];
      return before === undefined ? [] : [daysBetween(before, day)];
    })
    .toSorted((a, b) => a - b);
  const median = gaps[Math.floor((gaps.length - 1) / 2)];
  return median === undefined ? null : Math.min(median, LONGEST_RHYTHM);
}

/** `planned`: it is agreed already. `rhythm`: as often as it mostly was. `usual`: nothing is known yet. `again`: soon after an attempt. */
export type ProposalReason = 'planned' | 'rhythm' | 'usual' | 'again';

export interface Proposal {
  readonly on: IsoDate;
  readonly why: ProposalReason;
  /** The days that lie between. */
  readonly rhythm: number;
  /** The holiday, or the weekend, that it was moved away from. */
  readonly movedFrom: HolidayCode | 'weekend' | null;
}

/** When to meet next. `happened`: the days of what took place or was tried, `planned`: the next that is agreed already. */
export function proposeNext(
  { happened, planned }: { readonly happened: readonly IsoDate[]; readonly planned: IsoDate | null },
  isAfterAttempt: boolean,
  today: IsoDate,
): Proposal {
  const known = rhythmOf(happened);
  const rhythm = known ?? USUAL_RHYTHM;
  const soon = Math.min(rhythm, TRY_AGAIN);
  const latest = isAfterAttempt ? workdayFrom(addDays(today, soon)) : null;
  if (planned !== null && (latest === null || planned <= latest))
    return { on: planned, why: 'planned', rhythm, movedFrom: null };
  const wanted = addDays(today, isAfterAttempt ? soon : rhythm);
  const why = isAfterAttempt ? 'again' : known === null ? 'usual' : 'rhythm';
  const movedFrom = isWorkday(wanted) ? null : (holidayOn(wanted) ?? 'weekend');
  return { on: workdayFrom(wanted), why, rhythm, movedFrom };
}

export const signReasons = ['misses', 'rhythm', 'concern', 'other'] as const;
export type SignReason = (typeof signReasons)[number];
export const signUrgencies = ['soon', 'today'] as const;
export const signOutcomes = ['followed', 'no-action'] as const;

const MISSES = 2;
/** So many visits are needed before anybody can say what their rhythm is. */
const KNOWN_RHYTHM = 4;
const LONG_GAP = 14;

/**
 * A pattern that somebody should look at, of the visits with one resident, the newest first: two attempts in a row, or a gap
 * more than twice what it mostly was.
 */
export function signOf(
  visits: readonly { readonly on: IsoDate; readonly state: VisitState; readonly concern: boolean }[],
): Exclude<SignReason, 'other'> | null {
  const [newest, before] = visits;
  if (newest === undefined) return null;
  if (visits.slice(0, MISSES).filter(({ state }) => isAttempt(state)).length === MISSES) return 'misses';
  if (newest.concern) return 'concern';
  if (before === undefined || visits.length <= KNOWN_RHYTHM) return null;
  const rhythm = rhythmOf(visits.slice(1).map(({ on }) => on)) ?? USUAL_RHYTHM;
  const gap = daysBetween(before.on, newest.on);
  return gap >= LONG_GAP && gap > 2 * rhythm ? 'rhythm' : null;
}

/** The first line that says something, as long as a list has room for. */
export function firstLine(note: string, most = 140): string {
  const line = note.trim().split('\n')[0] ?? '';
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

export type SafetyProblem = 'safety-ends-before' | 'safety-too-long';
const LONGEST_SAFETY_DAYS = 366;

/** What a visitor must know is looked at again within a year. */
export function safetyProblem(from: IsoDate, to: IsoDate): SafetyProblem | null {
  if (to < from) return 'safety-ends-before';
  return daysBetween(from, to) > LONGEST_SAFETY_DAYS ? 'safety-too-long' : null;
}
