import type { MessageFinding, StayNotice } from './messages.ts';
import type { StayState, StayStateName, StayUnit } from './stays.ts';

/** One kept message of a stay, as far as the state needs it. `key` breaks a tie the same way on every machine. */
export interface FoldedNotice extends StayNotice {
  readonly id: string;
  readonly recorded: string;
  readonly key: string;
}

export interface FoldedStay {
  readonly state: StayState;
  /** Where the admission stands: as `state`, but for acute contacts after its discharge. */
  readonly admission: StayState;
  /** Does any message that still holds tell of an admission? */
  readonly isInpatient: boolean;
  /** Every instant that was ever given as the discharge, also by what was taken back or put right. */
  readonly saidOut: readonly string[];
  /** When the latest leave ended; null unless that is the last that is known. */
  readonly leaveTo: string | null;
  /** Ids of messages that a later one took back. */
  readonly annulled: readonly string[];
  /** Ids of messages that a later one put right. */
  readonly replaced: readonly string[];
  /** Ids of messages that take back something which has not arrived. */
  readonly orphans: readonly string[];
  /** The units of the stay that still hold, first to last. */
  readonly chain: readonly StayUnit[];
  /** Specialities that older letters named. */
  readonly specialities: readonly string[];
}

type Base = 'emergency' | 'in' | 'leave' | 'leave-end' | 'discharge' | 'death';

interface Live {
  readonly base: Base;
  readonly notice: FoldedNotice;
  readonly corrected: boolean;
}

interface Fold {
  readonly live: readonly Live[];
  readonly annulled: readonly string[];
  readonly replaced: readonly string[];
  readonly orphans: readonly string[];
}

/**
 * Where a stay stands, of all its messages in the order in which the hospital recorded them: a correction replaces the
 * latest of its kind, a cancellation takes it away, the last one that is left decides. The order of arrival plays no part.
 */
export function foldStay(notices: readonly FoldedNotice[]): FoldedStay {
  const ordered = [...notices].sort(byRecorded);
  const empty: Fold = { live: [], annulled: [], replaced: [], orphans: [] };
  const { live, ...marks } = ordered.reduce(step, empty);
  const state = stateOf(live, ordered, marks);
  const admitted = withoutLaterContacts(live);
  return {
    ...marks,
    state,
    admission: admitted.length === live.length ? state : stateOf(admitted, ordered, marks),
    isInpatient: live.length === 0 ? state.state === 'in' || state.state === 'leave' : live.some(isOfAdmission),
    saidOut: ordered.filter(isDischarge).map(({ end, recorded }) => end ?? recorded),
    leaveTo: endOfLeave(live.at(-1)),
    chain: live.map(({ notice }) => notice.unit),
    specialities: live.flatMap(({ notice }) => (notice.speciality === null ? [] : [notice.speciality])),
  };
}

function step(fold: Fold, notice: FoldedNotice): Fold {
  const { activity, deceased, role, id } = notice;
  if (activity === null) return fold;
  const form = activity.startsWith('cancel-') ? 'cancel' : activity.startsWith('revise-') ? 'revise' : 'new';
  // Death has no activity of its own: the patient's own mark decides, before activity and status.
  if (deceased === true) return put(fold, 'death', notice, true);
  if (deceased === false && role === 'removal' && form === 'new') return takeBack(fold, 'death', id);
  const base = baseOf(activity);
  if (form === 'cancel') return takeBack(fold, base, id);
  return put(fold, base, notice, form === 'revise');
}

function put(fold: Fold, base: Base, notice: FoldedNotice, replaces: boolean): Fold {
  const at = replaces ? lastOf(fold.live, base) : -1;
  const old = fold.live[at];
  if (old === undefined) return { ...fold, live: [...fold.live, { base, notice, corrected: false }] };
  return {
    ...fold,
    live: fold.live.with(at, { base, notice, corrected: true }),
    replaced: [...fold.replaced, old.notice.id],
  };
}

function takeBack(fold: Fold, base: Base, id: string): Fold {
  const at = lastOf(fold.live, base);
  const old = fold.live[at];
  if (old === undefined) return { ...fold, orphans: [...fold.orphans, id] };
  const before = fold.live.slice(0, at);
  const after = fold.live.slice(at + 1);
  // Without its admission, leave and discharge behind it never were either.
  const gone = isStart(base) ? leadingWhile(after, (one) => !isStart(one.base) && one.base !== 'death') : [];
  return {
    ...fold,
    live: [...before, ...after.slice(gone.length)],
    annulled: [...fold.annulled, old.notice.id, ...gone.map(({ notice }) => notice.id)],
  };
}

/** By what the notice tells of, and else by its class: never by what happened to arrive before it. */
function isOfAdmission({ base, notice }: Live): boolean {
  const activity = notice.activity ?? '';
  if (base === 'death') return notice.class === 'IMP';
  return activity.includes('inpatient') || (base === 'discharge' && notice.class === 'IMP');
}

function isDischarge({ activity, deceased }: FoldedNotice): boolean {
  return activity !== null && deceased !== true && baseOf(activity) === 'discharge' && !activity.startsWith('cancel-');
}

/** Without the acute contacts that began after the citizen was discharged from an admission. */
function withoutLaterContacts(live: readonly Live[]): readonly Live[] {
  const kept: Live[] = [];
  let isApart = false;
  for (const one of live) {
    const isOut = kept.at(-1)?.base === 'discharge' && kept.some(isOfAdmission);
    if (one.base === 'emergency') isApart = isOut;
    else if (one.base !== 'discharge' || isOfAdmission(one)) isApart = false;
    if (!isApart) kept.push(one);
  }
  return kept;
}

function endOfLeave(last: Live | undefined): string | null {
  return last?.base === 'leave-end' ? (last.notice.leaveEnd ?? last.notice.recorded) : null;
}

type Marks = Pick<Fold, 'annulled' | 'orphans'>;

function stateOf(live: readonly Live[], all: readonly FoldedNotice[], marks: Marks): StayState {
  const last = live.at(-1);
  const named = (last?.notice ?? all.at(-1))?.unit ?? { sor: null, name: '', hospital: null };
  const corrected = live.some((one) => one.corrected);
  if (last === undefined) return withoutMessage(all, marks, named);
  const { notice, base } = last;
  const died = base === 'death';
  return {
    state: STATES[base],
    from: live.findLast((one) => one.notice.start !== null)?.notice.start ?? null,
    leaveFrom: base === 'leave' ? (notice.leaveStart ?? notice.recorded) : null,
    // a message that does not say when still says that it happened: it had happened when it was written
    to: died || base === 'discharge' ? (notice.end ?? notice.recorded) : null,
    unit: named,
    corrected,
  };
}

/** Nothing is left: taken back, or what is known so far only takes back something that has not arrived. */
function withoutMessage(all: readonly FoldedNotice[], { annulled, orphans }: Marks, unit: StayUnit): StayState {
  const last = all.at(-1);
  const none = { leaveFrom: null, to: null, unit, corrected: false };
  const tookBackStart = all.some(({ id, activity }) => annulled.includes(id) && activity?.includes('admit') === true);
  const isOpen = last?.status === 'in-progress' || last?.status === 'onleave';
  const counted = all.filter(({ activity }) => activity !== null).length;
  if (last === undefined || tookBackStart || (!isOpen && orphans.length < counted))
    return { state: 'annulled', from: last?.start ?? null, ...none };
  if (isOpen) {
    const state = last.status === 'onleave' ? 'leave' : last.class === 'EMER' ? 'emergency' : 'in';
    return { ...none, state, from: last.start, leaveFrom: state === 'leave' ? last.leaveStart : null };
  }
  return { state: 'unknown-start', from: last.start, ...none };
}

const STATES: Readonly<Record<Base, StayStateName>> = {
  emergency: 'emergency',
  in: 'in',
  leave: 'leave',
  'leave-end': 'in',
  discharge: 'discharged',
  death: 'dead',
};

function baseOf(activity: string): Base {
  if (activity.includes('admit-emergency')) return 'emergency';
  if (activity.includes('admit-inpatient')) return 'in';
  if (activity.includes('start-leave')) return 'leave';
  return activity.includes('end-leave') ? 'leave-end' : 'discharge';
}

function isStart(base: Base): boolean {
  return base === 'in' || base === 'emergency';
}

function lastOf(live: readonly Live[], base: Base): number {
  return live.findLastIndex((one) => one.base === base);
}

function leadingWhile<T>(list: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const end = list.findIndex((one) => !holds(one));
  return end === -1 ? list : list.slice(0, end);
}

/** Instants in UTC compare as text. Of two recorded at once the new one comes before what puts it right or takes it back. */
function byRecorded(a: FoldedNotice, b: FoldedNotice): number {
  return compare(a.recorded, b.recorded) || rank(a) - rank(b) || compare(a.key, b.key);
}

function rank({ activity, code, role, deceased }: FoldedNotice): number {
  const name = activity ?? code;
  if (name.startsWith('cancel-') || (deceased === false && role === 'removal')) return 2;
  return name.startsWith('revise-') ? 1 : 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What a person must look at before a notice changes anything: `now` is an instant in UTC. */
export function noticeFindings(
  { activity, start, end, leaveStart }: StayNotice,
  now: string,
): readonly MessageFinding[] {
  const latest = new Date(Date.parse(now) + 24 * 3_600_000).toISOString();
  const ahead = [start, end, leaveStart].some((instant) => instant !== null && instant > latest);
  return [
    ...(activity === null ? (['activity-unknown'] as const) : []),
    ...(ahead ? (['time-ahead'] as const) : []),
    ...(activity?.startsWith('cancel-') === false && activity.includes('discharge') && end === null
      ? (['end-missing'] as const)
      : []),
    ...(start !== null && end !== null && end < start ? (['end-before-start'] as const) : []),
  ];
}
