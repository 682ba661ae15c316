import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { VisitKind, VisitOutcome, VisitPerson, VisitTopic } from '../../../shared/domain/visits.ts';
import { isAttempt, visitProblem } from '../../../shared/domain/visits.ts';
import type { GoalId, ResidentId, UserId, VisitId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { TypedTask } from '../../components/typed-tasks.ts';
import { taskProblems, wholeTasks } from '../../components/typed-tasks.ts';
import type { Problems } from '../../lib/drafted-act.ts';
import { clockText, readClock } from './visit-words.ts';

export type Beside = Output<'visits.beside'>;

/** The visit that is being logged: one that is planned, or one that nobody had planned. */
export interface LogOf {
  readonly residentId: ResidentId;
  readonly visitId: VisitId | null;
  readonly name: string | null;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly minutes: number | null;
  readonly kind: VisitKind;
  readonly place: string | null;
  /** The draft that is gone on with, where another window has one of the same visit. */
  readonly draft?: string;
}

/** What somebody types. The next day is as it is proposed until it is changed. */
export interface LogValues {
  readonly state: VisitOutcome;
  readonly topics: readonly VisitTopic[];
  readonly goals: readonly GoalId[];
  readonly note: string;
  readonly isNextOwn: boolean;
  readonly nextOn: IsoDate | null;
  readonly nextFrom: string;
  readonly kind: VisitKind;
  readonly on: IsoDate | null;
  readonly from: string;
  readonly minutes: number | null;
  readonly travelMinutes: number | null;
  readonly place: string;
  readonly people: readonly VisitPerson[];
  readonly isAcute: boolean;
  readonly concern: boolean;
  readonly promises: readonly TypedTask[];
}

const USUAL_MINUTES = 30;

export function emptyLog({ on, from, minutes, kind, place, visitId }: LogOf, today: IsoDate): LogValues {
  return {
    ...{ state: 'done', topics: [], goals: [], note: '', isNextOwn: false, nextOn: null, nextFrom: '' },
    ...{ kind, place: place ?? '', from: from === null ? '' : clockText(from) },
    on: on > today ? today : on,
    minutes: minutes ?? USUAL_MINUTES,
    travelMinutes: null,
    people: ['citizen'],
    isAcute: visitId === null,
    concern: false,
    promises: [],
  };
}

/** Whoever writes it down keeps it, until the next visit. */
export function usualPromise({ owners, next }: Beside, me: UserId | null): Omit<TypedTask, 'text'> {
  return {
    ownerId: owners.find(({ id }) => id === me)?.id ?? owners[0]?.id ?? null,
    due: next.afterVisit.on,
  };
}

export function proposalFor({ state }: LogValues, { next }: Beside) {
  return isAttempt(state) ? next.afterAttempt : next.afterVisit;
}

/** The next visit as it stands on the screen: proposed, or as somebody wrote it. */
export function nextOf(values: LogValues, beside: Beside): { readonly on: IsoDate | null; readonly from: string } {
  if (values.isNextOwn) return { on: values.nextOn, from: values.nextFrom };
  const { on, from } = proposalFor(values, beside);
  return { on, from: from === null ? '' : clockText(from) };
}

export function logProblems(values: LogValues, beside: Beside, { visits, codes: _ }: Words, today: IsoDate): Problems {
  const text = visits.dialog;
  const next = nextOf(values, beside);
  const said = { state: values.state, topics: values.topics, note: values.note.trim() === '' ? null : values.note };
  const problem = visitProblem(
    { ...said, on: values.on ?? today, next: next.on === null ? null : { on: next.on } },
    today,
  );
  return {
    ...(problem === 'visit-says-nothing' && { 'visit-note': text.saysNothing }),
    ...(problem === 'attempt-needs-next' && { 'visit-next': text.nextMissing }),
    ...(problem === 'next-visit-in-past' && { 'visit-next': text.nextPast }),
    ...(isNoClock(next.from) && { 'visit-next-time': text.badTime }),
    ...((values.on === null || problem === 'visit-in-future') && { 'visit-on': text.onMissing }),
    ...(isNoClock(values.from) && { 'visit-from': text.badTime }),
    ...taskProblems('visit-promise', values.promises, text.promiseIncomplete),
  };
}

function isNoClock(text: string): boolean {
  return text.trim() !== '' && readClock(text) === null;
}

/** The goals that had been set by the day of the visit: what is offered is what is accepted. */
export function goalsOn(
  { on }: Pick<LogValues, 'on'>,
  { goals }: Pick<Beside, 'goals'>,
  today: IsoDate,
): Beside['goals'] {
  return goals.filter(({ from }) => from <= (on ?? today));
}

export function logInput(of: LogOf, values: LogValues, beside: Beside, today: IsoDate): Input<'visits.log'> {
  const { state, kind, minutes, travelMinutes, isAcute, concern, promises } = values;
  const isTried = isAttempt(state);
  const next = nextOf(values, beside);
  return {
    ...{ residentId: of.residentId, visitId: of.visitId, state, kind, isAcute, concern, travelMinutes },
    on: values.on ?? today,
    from: readClock(values.from),
    minutes: isTried ? null : minutes,
    place: values.place.trim() === '' ? null : values.place,
    topics: isTried ? [] : [...values.topics],
    // one that was closed while the note lay as a draft, or set after the day, is no goal that was worked on
    goals: isTried ? [] : goalsOn(values, beside, today).flatMap(({ id }) => (values.goals.includes(id) ? [id] : [])),
    people: isTried ? [] : [...values.people],
    note: values.note.trim() === '' ? null : values.note,
    next: next.on === null ? null : { on: next.on, from: readClock(next.from) },
    promises: wholeTasks(promises),
  };
}
