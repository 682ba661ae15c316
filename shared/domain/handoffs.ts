import type { IsoDate } from '../dates.ts';
import { daysBetween } from '../dates.ts';

/** What somebody leaves: a psychiatric hospital, a prison, or a § 110 shelter. */
export const handoffTypes = ['psychiatric', 'release', 'shelter'] as const;
export type HandoffType = (typeof handoffTypes)[number];

/** The way out, in its order. A phase is reached by what happened, never set by hand. */
export const handoffPhases = [
  'admitted',
  'warned',
  'meeting',
  'ready',
  'discharged',
  'first-night',
  'first-contact',
  'day-30',
  'closed',
] as const;
export type HandoffPhase = (typeof handoffPhases)[number];

/** Where the citizen sleeps tonight: the first question. */
export const homesTonight = ['unknown', 'none', 'kept', 'new', 'temporary'] as const;
export type HomeTonight = (typeof homesTonight)[number];

/** What the hand-off itself rests on: consent, § 13 a, § 13 b or another. */
export const handoffGrounds = ['consent', 'agreement-13a', 'plan-13b', 'other'] as const;
export type HandoffGrounds = (typeof handoffGrounds)[number];

/** What one passing on of information rests on. */
export const disclosureBases = ['consent', 'necessity-13c', 'section-28', 'other'] as const;
export type DisclosureBasis = (typeof disclosureBases)[number];

export const stepStatuses = ['missing', 'agreed', 'done', 'not-relevant'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** Who takes part in a hand-off beside the citizen: the one who keeps a step, or is told. */
export const handoffParties = [
  'doctor-in-charge',
  'ward-contact',
  'hospital-social-worker',
  'district-psychiatry',
  'general-practitioner',
  'caseworker',
  'housing-worker',
  'support-worker',
  'social-caretaker',
  'discharge-coordinator',
  'job-centre',
  'substance-treatment',
  'home-nursing',
  'probation',
  'shelter',
  'housing-association',
  'relative',
  'guardian',
  'lay-representative',
  'other',
] as const;
export type HandoffParty = (typeof handoffParties)[number];

/** How somebody outside said yes to a step. */
export const acceptChannels = ['phone', 'meeting', 'letter', 'digital'] as const;
export type AcceptChannel = (typeof acceptChannels)[number];
export const meetingCallers = ['hospital', 'municipality', 'citizen', 'relative'] as const;
export const relativesAnswers = ['unasked', 'wanted', 'unwanted'] as const;
export const pauseReasons = ['readmitted', 'other'] as const;
export const closeReasons = ['finished', 'moved-away', 'other', 'dead', 'annulled'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What is known of a hand-off, by civil day. */
export interface HandoffDays {
  readonly openedOn: IsoDate;
  readonly admittedOn: IsoDate | null;
  readonly warnedOn: IsoDate | null;
  /** The day on which the network meeting was called. */
  readonly meetingOn: IsoDate | null;
  readonly readyOn: IsoDate | null;
  readonly dischargedOn: IsoDate | null;
  readonly firstNightOn: IsoDate | null;
  readonly firstContactOn: IsoDate | null;
  readonly day30On: IsoDate | null;
  readonly closedOn: IsoDate | null;
}

/** A phase with its days: `to` is the day on which the next began, null while it is the present one. */
export interface PhaseSpan {
  readonly phase: HandoffPhase;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly days: number;
}

/** The phase that has been reached. What comes after discharge counts only with one: an annulled discharge takes it along. */
export function phaseOf(days: HandoffDays): HandoffPhase {
  return reached(days).at(-1)?.phase ?? 'admitted';
}

/** Days in each phase that was passed through; a phase that was skipped is not there. Their sum is the whole time. */
export function phaseSpans(days: HandoffDays, today: IsoDate): readonly PhaseSpan[] {
  const steps = reached(days);
  return steps.map(({ phase, from }, index) => {
    const to = steps[index + 1]?.from ?? null;
    const isOver = phase === 'closed';
    return { phase, from, to, days: isOver ? 0 : Math.max(0, daysBetween(from, to ?? today)) };
  });
}

/** The newest first day wins: what is written down late cannot make a phase end before it began. */
function reached(days: HandoffDays): readonly { readonly phase: HandoffPhase; readonly from: IsoDate }[] {
  const isOut = days.dischargedOn !== null;
  const began: Readonly<Record<HandoffPhase, IsoDate | null>> = {
    admitted: days.admittedOn ?? days.openedOn,
    warned: days.warnedOn,
    meeting: days.meetingOn,
    ready: days.readyOn,
    discharged: days.dischargedOn,
    'first-night': isOut ? days.firstNightOn : null,
    'first-contact': isOut ? days.firstContactOn : null,
    'day-30': isOut ? days.day30On : null,
    closed: days.closedOn,
  };
  const found: { phase: HandoffPhase; from: IsoDate }[] = [];
  for (const phase of handoffPhases) {
    const on = began[phase];
    const before = found.at(-1)?.from;
    if (on !== null) found.push({ phase, from: before !== undefined && before > on ? before : on });
  }
  return found;
}

/** Days from ready for discharge until discharged, or until today: *færdigbehandlingsdage*. Null while nobody is ready. */
export function readyDays(
  { readyOn, dischargedOn }: Pick<HandoffDays, 'readyOn' | 'dischargedOn'>,
  today: IsoDate,
): number | null {
  return readyOn === null ? null : Math.max(0, daysBetween(readyOn, dischargedOn ?? today));
}

/** A price of a day and the day from which it holds. The municipality's own: none ships. */
export interface Tariff {
  readonly from: IsoDate;
  readonly ore: number;
}

/** What so many ready days cost by the municipality's own prices; null where a day has no price. */
export function costOf(readyOn: IsoDate, days: readonly IsoDate[], tariffs: readonly Tariff[]): number | null {
  const inOrder = tariffs.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const prices = days
    .filter((day) => day >= readyOn)
    .map((day) => inOrder.findLast(({ from }) => from <= day)?.ore ?? null);
  return prices.reduce<number | null>((sum, price) => (sum === null || price === null ? null : sum + price), 0);
}

/** *Udskrevet uden bolig*. A protected address is a home: it is only not told. */
export function isWithoutHome(
  home: HomeTonight,
  { dischargedOn, closedOn }: Pick<HandoffDays, 'dischargedOn' | 'closedOn'>,
): boolean {
  return dischargedOn !== null && closedOn === null && (home === 'none' || home === 'unknown');
}

export type CloseProblem = 'handoff-home-unknown' | 'handoff-not-out' | 'handoff-close-reason' | 'handoff-closed';

/**
 * Nobody is let go of while nobody knows where they sleep: that needs a named person and a day to come. A death or a stay
 * that was annulled ends it as it is.
 */
export function closeProblem(
  state: {
    readonly reason: CloseReason;
    readonly note: string | null;
    readonly home: HomeTonight;
    readonly homeOwner: string | null;
    readonly homeNextOn: IsoDate | null;
    readonly dischargedOn: IsoDate | null;
    readonly closedOn: IsoDate | null;
  },
  today: IsoDate,
): CloseProblem | null {
  const { reason, note, home, homeOwner, homeNextOn } = state;
  if (state.closedOn !== null) return 'handoff-closed';
  if (reason === 'dead' || reason === 'annulled') return null;
  if (reason === 'finished' && state.dischargedOn === null) return 'handoff-not-out';
  if (reason !== 'finished' && note === null) return 'handoff-close-reason';
  const isCaredFor = homeOwner !== null && homeNextOn !== null && homeNextOn > today;
  return (home === 'unknown' || home === 'none') && !isCaredFor ? 'handoff-home-unknown' : null;
}

export type DisclosureProblem = 'disclosure-13c-without-plan' | 'disclosure-needs-necessity';

/** § 13 c opens only with an agreement by § 13 a or a plan by § 13 b, and only for what is necessary: said in words. */
export function disclosureProblem(
  basis: DisclosureBasis,
  grounds: HandoffGrounds | null,
  necessity: string | null,
): DisclosureProblem | null {
  if (basis !== 'necessity-13c') return basis === 'other' && necessity === null ? 'disclosure-needs-necessity' : null;
  if (grounds !== 'agreement-13a' && grounds !== 'plan-13b') return 'disclosure-13c-without-plan';
  return necessity === null ? 'disclosure-needs-necessity' : null;
}

/** What serviceloven § 110 asks before the municipality may discharge somebody from a shelter. */
export const shelterConditions = [
  'shelter-plan',
  'shelter-home',
  'shelter-support',
  'shelter-lease',
  'shelter-place',
] as const;
export type ShelterCondition = (typeof shelterConditions)[number];

/**
 * The conditions that are not met: plan, home and support must be done; of a lease with support and a § 107 or § 108 place
 * that can be moved into, the one that does not apply is *ikke relevant*, never both.
 */
export function missingShelterConditions(
  statusOf: (condition: ShelterCondition) => StepStatus | null,
): readonly ShelterCondition[] {
  const isDone = (condition: ShelterCondition): boolean => statusOf(condition) === 'done';
  const isApart = (condition: ShelterCondition): boolean => statusOf(condition) === 'not-relevant';
  const [plan, home, support, lease, place] = shelterConditions;
  const open: ShelterCondition[] = [plan, home, support].filter((condition) => !isDone(condition));
  if (!isDone(lease) && !isApart(lease)) open.push(lease);
  if (!isDone(place) && !isApart(place)) open.push(place);
  if (isApart(lease) && isApart(place)) open.push(lease, place);
  return open;
}
