import type { Output } from '../../../shared/contract/index.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { StayEffect } from '../../../shared/domain/handoffs-stays.ts';
import { FIRST_GATE, passesGate } from '../../../shared/domain/message-gate.ts';
import type { HospitalMessage, MessageFinding } from '../../../shared/domain/messages.ts';
import { reviewFindings } from '../../../shared/domain/messages.ts';
import { nearlySamePerson } from '../../../shared/domain/near-names.ts';
import { stayCodeOf } from '../../../shared/domain/stay-codes.ts';
import type { IsPsychiatric, StayChange, StayState } from '../../../shared/domain/stays.ts';
import type { FoldedStay } from '../../../shared/domain/stays-fold.ts';
import { foldStay, noticeFindings } from '../../../shared/domain/stays-fold.ts';
import type { ResidentId, StayId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { foreseeStay } from '../handoffs/stays.service.ts';
import { gateOf } from './gate.repository.ts';
import { judge } from './judge.ts';
import { isKnown, peopleByNumber, sharing } from './messages.repository.ts';
import { findStay, noticesOf, servicesOf, stayByKeys, staysOf } from './stays.repository.ts';

type Preview = Output<'messages.preview'>;
type Note = Preview['notes'][number];

/** What a hand-off hears of a stay. */
export type HeardOfStay = Pick<StayChange, 'after' | 'isInpatient' | 'saidOut' | 'leaveTo'>;

/** What a message does to a stay. */
export interface StayPlan {
  readonly id: StayId | null;
  readonly before: StayState | null;
  readonly after: StayState;
  readonly folded: FoldedStay;
  readonly heard: HeardOfStay;
  readonly psychiatric: IsPsychiatric;
  readonly why: string;
  /** What happens to a hand-off because of it. */
  readonly handoff: StayEffect['did'];
  /** How many hand-offs rest because of it. */
  readonly paused: number;
}

export interface Plan {
  readonly outcome: Preview['outcome'];
  readonly code: string;
  readonly person: { readonly id: ResidentId; readonly name: string } | null;
  readonly stay: StayPlan | null;
  /** The stay that a letter belongs to. */
  readonly linked: StayId | null;
  readonly findings: readonly MessageFinding[];
  readonly notes: readonly Note[];
}

/** The short name by which a message is spoken of. */
export function codeOf({ stay, letter, receipt, kind }: HospitalMessage): string {
  if (stay !== null) return stayCodeOf(stay) ?? stay.code;
  return letter?.type ?? letter?.category ?? receipt?.code ?? kind;
}

const NOTHING = { person: null, stay: null, linked: null, findings: [], notes: [] } as const;

/** What would come of a message now. Looking and taking in ask the same, so they cannot differ. */
export function consider(context: ReadContext, message: HospitalMessage): Plan {
  const { db } = context;
  const code = codeOf(message);
  if (message.kind === 'acknowledgement') return { outcome: 'receipt', code, ...NOTHING };
  const person = knownPerson(context, message);
  if (person === null && message.kind === 'hospital-notification') return { outcome: 'stranger', code, ...NOTHING };
  if (isKnown(db, message.contentKey)) return { outcome: 'duplicate', code, ...NOTHING, person };
  if (person === null) return { outcome: 'quarantine', code, ...NOTHING, findings: message.findings };
  const findings = findingsOf(context, message);
  const linked = stayByKeys(db, person.id, message.stayKeys);
  const notes: Note[] = namesDiffer(message.personName, person.name) ? ['name-differs'] : [];
  if (reviewFindings.some((finding) => findings.includes(finding)))
    return { outcome: 'review', code, person, stay: null, linked, findings, notes };
  const stay = message.stay === null ? null : planStay(context, message, person.id, linked);
  if (stay !== null) notes.push(...stayNotes(context, message, person.id, stay));
  return { outcome: 'apply', code, person, stay, linked, findings, notes };
}

/** The one whose number it is, with a service that lets the message in, or with the stay that it is about. */
function knownPerson(context: ReadContext, { cpr, stayKeys }: HospitalMessage): Plan['person'] {
  if (cpr === null) return null;
  const { db, today } = context;
  const paragraphs = gateOf(db)?.paragraphs ?? FIRST_GATE;
  const people = peopleByNumber(db, context, cpr);
  const served = people.find(({ id }) => passesGate(servicesOf(db, id), paragraphs, today));
  if (served) return served;
  // What puts right or takes back a stay that is kept must reach it, whatever ended since.
  return people.find(({ id }) => stayByKeys(db, id, stayKeys) !== null) ?? null;
}

function findingsOf({ db, now }: ReadContext, message: HospitalMessage): readonly MessageFinding[] {
  const others = sharing(db, message);
  const sameStay = ({ keys }: { readonly keys: readonly string[] }) =>
    keys.length === 0 || keys.some((key) => message.stayKeys.includes(key));
  const numberReused = others.some((one) => one.number === message.messageId && sameStay(one));
  const bundleReused = others.some((one) => one.bundle === message.bundleId && one.number !== message.messageId);
  return [
    ...new Set([
      ...message.findings,
      ...(message.stay === null ? [] : noticeFindings(message.stay, now)),
      ...(numberReused ? (['number-reused'] as const) : []),
      ...(bundleReused && message.bundleId !== '' ? (['bundle-reused'] as const) : []),
    ]),
  ];
}

function planStay(
  { db, newId }: ReadContext,
  message: HospitalMessage,
  residentId: ResidentId,
  linked: StayId | null,
): StayPlan | null {
  const { stay, recorded, contentKey } = message;
  if (stay === null) return null;
  const kept = linked === null ? [] : noticesOf(db, linked);
  const folded = foldStay([...kept, { ...stay, id: contentKey, key: contentKey, recorded }]);
  const before = linked === null ? null : findStay(db, linked);
  const endedUtc = before?.endedUtc ?? null;
  const after = heldOpen(folded.state, endedUtc);
  const heard = heardOf(folded, endedUtc);
  const verdict = judge(db, folded);
  const known = before?.state ?? null;
  const cause = stay.activity ?? 'admit-inpatient';
  const change = { residentId, stayId: linked ?? newId<'stay'>(), before: known, ...heard, ...verdict, cause };
  const { did, paused } = foreseeStay(db, change);
  return { id: linked, before: known, after, folded, heard, ...verdict, handoff: did, paused };
}

/** A stay that somebody ended by hand stays ended until a message says when it really did, or that it began again later. */
export function heldOpen(state: StayState, endedUtc: string | null): StayState {
  if (endedUtc === null || !OPEN.includes(state.state)) return state;
  const began = state.leaveFrom ?? state.from;
  if (began !== null && began > endedUtc) return state;
  return { ...state, state: 'discharged', leaveFrom: null, to: endedUtc };
}

/** States that somebody can end by hand. */
export const OPEN: readonly StayState['state'][] = ['in', 'emergency', 'leave', 'unknown-start'];

export function heardOf(
  { admission, isInpatient, saidOut, leaveTo }: FoldedStay,
  endedUtc: string | null,
): HeardOfStay {
  const said = endedUtc === null ? saidOut : [...saidOut, endedUtc];
  return { after: heldOpen(admission, endedUtc), isInpatient, saidOut: said, leaveTo };
}

function stayNotes({ db }: ReadContext, message: HospitalMessage, residentId: ResidentId, plan: StayPlan): Note[] {
  const { recorded, contentKey, stay } = message;
  const kept = plan.id === null ? [] : noticesOf(db, plan.id);
  const open = staysOf(db, residentId).some(
    (one) => one.id !== plan.id && ['in', 'emergency', 'leave'].includes(one.state.state),
  );
  const isStart = stay?.activity?.includes('admit') === true;
  return [
    ...(kept.some((one) => one.recorded > recorded) ? (['late'] as const) : []),
    ...(plan.folded.orphans.includes(contentKey) ? (['orphan'] as const) : []),
    ...(plan.id === null && !isStart ? (['start-unknown'] as const) : []),
    ...(open ? (['other-stay-open'] as const) : []),
    ...(plan.psychiatric === 'unknown' ? (['unit-unknown'] as const) : []),
    ...(plan.paused > 0 ? (['handoff-rests'] as const) : []),
  ];
}

/** The family name at least should agree; a message may hold no given name. */
function namesDiffer(said: string, known: string): boolean {
  const family = foldWords(said).split(' ').at(-1) ?? '';
  return family !== '' && !foldWords(known).split(' ').includes(family) && !nearlySamePerson(said, known);
}
