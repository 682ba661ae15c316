import type { IsoDate } from '../dates.ts';
import { addDays } from '../dates.ts';
import type { HandoffDays, HomeTonight, StepStatus } from './handoffs.ts';
import { isWithoutHome } from './handoffs.ts';
import type { HolidayCode } from './holidays.ts';
import { holidayOn, isWorkday } from './holidays.ts';

/** A date for a network meeting is found so soon after the call: Region Hovedstaden's samarbejdsaftale. */
export const MEETING_WORKDAYS = 5;
/** A step that nobody took falls back to who handed it over. */
export const ACCEPT_WORKDAYS = 2;
/** Our own target: the first week is the one with the greatest risk. */
export const FIRST_CONTACT_DAYS = 7;
export const FOLLOW_UP_DAYS = 30;
/** A visit so many days after discharge is the one of day 30. */
export const DAY_30_FROM = 28;

export interface CountedDay {
  readonly on: IsoDate;
  /** Null for a day that counts. */
  readonly why: HolidayCode | 'weekend' | null;
}

/** The days up to the so-many-th working day after `from`, which itself never counts; the last one is the deadline. */
export function countWorkdays(from: IsoDate, workdays: number): readonly CountedDay[] {
  const days: CountedDay[] = [];
  let left = workdays;
  for (let on = addDays(from, 1); left > 0; on = addDays(on, 1)) {
    const counts = isWorkday(on);
    days.push({ on, why: counts ? null : (holidayOn(on) ?? 'weekend') });
    if (counts) left -= 1;
  }
  return days;
}

export function addWorkdays(from: IsoDate, workdays: number): IsoDate {
  return countWorkdays(from, workdays).at(-1)?.on ?? from;
}

/** What a step's deadline is counted from. */
export const dueEvents = ['opened', 'admitted', 'warned', 'meeting', 'ready', 'discharged'] as const;
export type DueEvent = (typeof dueEvents)[number];
export interface DueRule {
  readonly event: DueEvent;
  /** Negative before the event. */
  readonly days: number;
  /** Counted in working days; only forward. */
  readonly isWorkdays: boolean;
}

/** When the step is due; before the discharge it is reckoned from the expected one. Null while nobody can know. */
export function dueBy(rule: DueRule, days: DueDays): IsoDate | null {
  const event = dayOf(rule.event, days);
  if (event === null) return null;
  return rule.isWorkdays && rule.days > 0 ? addWorkdays(event, rule.days) : addDays(event, rule.days);
}

type DueDays = HandoffDays & { readonly expectedOn: IsoDate | null };

function dayOf(event: DueEvent, days: DueDays): IsoDate | null {
  switch (event) {
    case 'opened':
      return days.openedOn;
    case 'admitted':
      return days.admittedOn ?? days.openedOn;
    case 'warned':
      return days.warnedOn;
    case 'meeting':
      return days.meetingOn;
    case 'ready':
      return days.readyOn;
    case 'discharged':
      return days.dischargedOn ?? days.expectedOn;
  }
}

/** `waiting`: asked, and there is time. `fallen`: nobody said yes in time, so it is the giver's again. */
export type TransferState = 'waiting' | 'accepted' | 'fallen';

export function transferState(
  { handedOn, acceptedOn }: { readonly handedOn: IsoDate; readonly acceptedOn: IsoDate | null },
  today: IsoDate,
): TransferState {
  if (acceptedOn !== null) return 'accepted';
  return today > acceptBy(handedOn) ? 'fallen' : 'waiting';
}

export function acceptBy(handedOn: IsoDate): IsoDate {
  return addWorkdays(handedOn, ACCEPT_WORKDAYS);
}

export type DeadlineKind =
  | 'home-tonight'
  | 'home-next'
  | 'meeting-date'
  | 'meeting'
  | 'accept'
  | 'step'
  | 'first-night'
  | 'first-contact'
  | 'day-30';

/** `Who` names the one who answers for it, in whatever way the caller knows people. */
export interface Deadline<Who> {
  readonly kind: DeadlineKind;
  readonly on: IsoDate;
  readonly owner: Who | null;
  /** The step that it is about; null for the others. */
  readonly step: string | null;
}

export interface StepState<Who> {
  readonly id: string;
  readonly status: StepStatus;
  readonly dueOn: IsoDate | null;
  readonly owner: Who | null;
  /** A transfer nobody has answered: until when, and whose answer it waits for. */
  readonly acceptBy: IsoDate | null;
}

export interface HandoffState<Who> {
  readonly days: HandoffDays;
  readonly isPaused: boolean;
  readonly isOnLeave: boolean;
  readonly home: HomeTonight;
  readonly homeOwner: Who | null;
  readonly homeNextOn: IsoDate | null;
  readonly owner: Who;
  readonly meeting: {
    readonly calledOn: IsoDate;
    readonly foundOn: IsoDate | null;
    readonly meetsOn: IsoDate | null;
    readonly heldOn: IsoDate | null;
  } | null;
  readonly steps: readonly StepState<Who>[];
}

/**
 * Everything that is due of a hand-off, the earliest first, and a bed for tonight before all else. A hand-off that is over,
 * paused or on leave is due nothing.
 */
export function deadlinesOf<Who>(state: HandoffState<Who>): readonly Deadline<Who>[] {
  if (state.days.closedOn !== null || state.isPaused || state.isOnLeave) return [];
  const rest = [...ofTheMeeting(state), ...ofTheSteps(state), ...ofTheFirstDays(state)];
  const home = ofTheHome(state);
  const tonight = home.filter(({ kind }) => kind === 'home-tonight');
  const dated = [...rest, ...home.filter(({ kind }) => kind !== 'home-tonight')];
  return [...tonight, ...dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))];
}

function ofTheHome<Who>({ days, home, homeOwner, homeNextOn, owner }: HandoffState<Who>): readonly Deadline<Who>[] {
  const who = homeOwner ?? owner;
  if (homeNextOn !== null && (home === 'unknown' || home === 'none' || home === 'temporary'))
    return [{ kind: 'home-next', on: homeNextOn, owner: who, step: null }];
  if (!isWithoutHome(home, days) || days.dischargedOn === null) return [];
  return [{ kind: 'home-tonight', on: days.dischargedOn, owner: who, step: null }];
}

function ofTheMeeting<Who>({ meeting, owner }: HandoffState<Who>): readonly Deadline<Who>[] {
  if (meeting === null || meeting.heldOn !== null) return [];
  if (meeting.foundOn === null)
    return [{ kind: 'meeting-date', on: addWorkdays(meeting.calledOn, MEETING_WORKDAYS), owner, step: null }];
  return meeting.meetsOn === null ? [] : [{ kind: 'meeting', on: meeting.meetsOn, owner, step: null }];
}

function ofTheSteps<Who>({ steps }: HandoffState<Who>): readonly Deadline<Who>[] {
  return steps.flatMap(({ id, status, dueOn, owner, acceptBy: by }): Deadline<Who>[] => {
    if (status === 'done' || status === 'not-relevant') return [];
    const accept: Deadline<Who>[] = by === null ? [] : [{ kind: 'accept', on: by, owner, step: id }];
    return dueOn === null ? accept : [...accept, { kind: 'step', on: dueOn, owner, step: id }];
  });
}

function ofTheFirstDays<Who>({ days, owner }: HandoffState<Who>): readonly Deadline<Who>[] {
  const { dischargedOn, firstNightOn, firstContactOn, day30On } = days;
  if (dischargedOn === null) return [];
  const due: Deadline<Who>[] = [];
  if (firstNightOn === null && firstContactOn === null)
    due.push({ kind: 'first-night', on: addDays(dischargedOn, 1), owner, step: null });
  if (firstContactOn === null)
    due.push({ kind: 'first-contact', on: addDays(dischargedOn, FIRST_CONTACT_DAYS), owner, step: null });
  if (day30On === null) due.push({ kind: 'day-30', on: addDays(dischargedOn, FOLLOW_UP_DAYS), owner, step: null });
  return due;
}

/** The follow-ups that are planned as real visits. */
export const followUps = ['first-contact', 'day-7', 'day-30'] as const;
export type FollowUp = (typeof followUps)[number];

const FOLLOW_UP_AFTER: Readonly<Record<FollowUp, number>> = { 'first-contact': 2, 'day-7': 7, 'day-30': 30 };

/** The day to propose: the working day before it where the day itself is none, so that it is never later than promised. */
export function followUpDay(what: FollowUp, dischargedOn: IsoDate, today: IsoDate): IsoDate {
  let on = addDays(dischargedOn, FOLLOW_UP_AFTER[what]);
  while (!isWorkday(on) && on > dischargedOn) on = addDays(on, -1);
  if (on > dischargedOn && on >= today) return on;
  let first = today > dischargedOn ? today : addDays(dischargedOn, 1);
  while (!isWorkday(first)) first = addDays(first, 1);
  return first;
}

/**
 * Has the first contact been missed? A visit that failed, one that was left behind, or seven days without any: each raises
 * at once. `attempts`: failed since discharge with nothing planned to come.
 */
export function isContactMissed(
  days: Pick<HandoffDays, 'dischargedOn' | 'firstContactOn' | 'closedOn'>,
  visits: { readonly failed: number; readonly leftBehind: number },
  today: IsoDate,
): boolean {
  const { dischargedOn, firstContactOn, closedOn } = days;
  if (dischargedOn === null || firstContactOn !== null || closedOn !== null) return false;
  return visits.failed > 0 || visits.leftBehind > 0 || today > addDays(dischargedOn, FIRST_CONTACT_DAYS);
}
