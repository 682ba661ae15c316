import type { IsoDate } from '../dates.ts';
import { addDays, isoWeekday, partsOfDate } from '../dates.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { PersonNumberProblem } from './cpr.ts';
import { parsePersonNumber } from './cpr.ts';

export const identities = ['named', 'pseudonym', 'anonymous'] as const;
export type Identity = (typeof identities)[number];
export const idKinds = ['cpr', 'replacement', 'other'] as const;
export type IdKind = (typeof idKinds)[number];
export const contactWays = ['phone', 'text-message', 'digital-post', 'letter', 'in-person', 'through-worker'] as const;
export const addressProtections = ['normal', 'special'] as const;
export const courseStates = ['contacted', 'active', 'paused', 'closed', 'moved-away', 'dead'] as const;
export type CourseState = (typeof courseStates)[number];
/** A resident whose latest state is one of these is active, everywhere. Nothing but a person ends them. */
export const openCourseStates = ['contacted', 'active', 'paused'] as const satisfies readonly CourseState[];
export const assignmentKinds = ['primary', 'coordinator', 'other'] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];
export const emergencyGrounds = ['danger', 'on-call', 'stand-in', 'other'] as const;

export const SHORTEST_EMERGENCY_REASON = 20;
export const EMERGENCY_MINUTES = 60;
/** So many openings on one day are what one person may need; a leader is told of who made more. */
const USUAL_EMERGENCIES_A_DAY = 3;
/** A leader looks at each emergency opening within so many days of work. */
const REVIEW_WORKDAYS = 5;
const ADULT = 18;
export const EXPIRY_WARNING_DAYS = 30;

export function isOpenCourse(state: CourseState): boolean {
  return openCourseStates.some((open) => open === state);
}

/** Whole years on the day; who is born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const [born, then] = [partsOfDate(birthDate), partsOfDate(day)];
  const isBefore = day.slice(5) < birthDate.slice(5);
  return then.year - born.year - (isBefore ? 1 : 0);
}

export type ResidentWarning = 'under-18' | 'protection-expires' | 'protection-expired';

/** What a person should look at; none of it refuses anything. A protection that ran out holds until somebody lifts it. */
export function warningsOf(
  facts: { readonly birthDate: IsoDate | null; readonly protectedUntil: readonly (IsoDate | null)[] },
  today: IsoDate,
): ResidentWarning[] {
  const ends = facts.protectedUntil.filter((day) => day !== null);
  const isYoung = facts.birthDate !== null && ageOn(facts.birthDate, today) < ADULT;
  const soon = ends.some((day) => day >= today && day < addDays(today, EXPIRY_WARNING_DAYS));
  return [
    ...(isYoung ? ['under-18' as const] : []),
    ...(soon ? ['protection-expires' as const] : []),
    ...(ends.some((day) => day < today) ? ['protection-expired' as const] : []),
  ];
}

export interface PersonId {
  readonly kind: IdKind;
  readonly number: string;
}

export type PersonIdProblem = PersonNumberProblem | 'born-in-future' | 'birth-date-differs' | 'anonymous-has-id';

/**
 * The number and the birth date that go together: a CPR number brings its birth date, and says by its day whether it is a
 * replacement. A number of another kind is kept as typed. Nobody who is anonymous has either.
 */
export function checkPersonId(
  facts: { readonly identity: Identity; readonly personId: PersonId | null; readonly birthDate: IsoDate | null },
  today: IsoDate,
): Result<{ readonly personId: PersonId | null; readonly birthDate: IsoDate | null }, PersonIdProblem> {
  const { identity, personId, birthDate } = facts;
  if (identity === 'anonymous' && (personId !== null || birthDate !== null)) return err('anonymous-has-id');
  if (personId === null || personId.kind === 'other')
    return birthDate !== null && birthDate > today ? err('born-in-future') : ok({ personId, birthDate });
  const parsed = parsePersonNumber(personId.number);
  if (!parsed.ok) return parsed;
  const { kind, digits, birthDate: born } = parsed.value;
  if (born > today) return err('born-in-future');
  if (birthDate !== null && birthDate !== born) return err('birth-date-differs');
  return ok({ personId: { kind, number: digits }, birthDate: born });
}

/** One state of a forløb and the days on which it held; the newest is open-ended. */
export interface CourseStretch {
  readonly state: CourseState;
  readonly from: IsoDate;
}

export type CourseProblem =
  | 'course-open'
  | 'course-not-open'
  | 'course-before'
  | 'course-in-future'
  | 'pause-needs-day'
  | 'pause-ends-before'
  | 'closing-needs-reason';

/** A resident has one forløb at a time: a new one begins when there was none, or the last is over. */
export function openCourse(
  last: CourseStretch | null,
  from: IsoDate,
  today: IsoDate,
): Result<undefined, CourseProblem> {
  if (last !== null && isOpenCourse(last.state)) return err('course-open');
  return checkDay(last, from, today);
}

/** The next state of a forløb that is open. Only a pause has a day until which it lasts, and a closing says why. */
export function changeCourse(
  last: CourseStretch,
  next: CourseStretch & { readonly pausedUntil: IsoDate | null; readonly reason: string | null },
  today: IsoDate,
): Result<undefined, CourseProblem> {
  if (!isOpenCourse(last.state)) return err('course-not-open');
  if (next.state === 'paused' && next.pausedUntil === null) return err('pause-needs-day');
  if (next.state === 'paused' && next.pausedUntil !== null && next.pausedUntil < next.from)
    return err('pause-ends-before');
  if (next.state === 'closed' && next.reason === null) return err('closing-needs-reason');
  return checkDay(last, next.from, today);
}

function checkDay(last: CourseStretch | null, from: IsoDate, today: IsoDate): Result<undefined, CourseProblem> {
  if (from > today) return err('course-in-future');
  return last !== null && from < last.from ? err('course-before') : ok();
}

/** Which of the openings of one person on one day it was: is it one more than anybody usually needs? */
export function isFrequentEmergency(nthOfDay: number): boolean {
  return nthOfDay > USUAL_EMERGENCIES_A_DAY;
}

/** Has nobody looked at what was opened on `opened` within the days of work there are for it? Monday to Friday are days of work. */
export function isReviewOverdue(opened: IsoDate, today: IsoDate): boolean {
  let workdays = 0;
  for (let day = opened; day < today && workdays <= REVIEW_WORKDAYS; ) {
    day = addDays(day, 1);
    if (isoWeekday(day) <= 5) workdays += 1;
  }
  return workdays > REVIEW_WORKDAYS;
}
