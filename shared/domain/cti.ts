import type { IsoDate } from '../dates.ts';
import { addDays, addMonths } from '../dates.ts';

export const supportMethods = ['cti', 'icm', 'act', 'ordinary'] as const;
export type SupportMethod = (typeof supportMethods)[number];
/** Kontaktskabelse, then three phases: into the home, trying it out, handing over. */
export const ctiPhases = ['contact', 'phase-1', 'phase-2', 'phase-3'] as const;
export type CtiPhase = (typeof ctiPhases)[number];
/** A checklist of each phase, and the one that says whether the method is kept to. */
export const ctiLists = [...ctiPhases, 'fidelity'] as const;
export type CtiList = (typeof ctiLists)[number];
export const checkStates = ['open', 'done', 'not-relevant'] as const;
export type CheckState = (typeof checkStates)[number];

const PHASE_MONTHS = 3;

export interface PhaseDays {
  readonly phase: CtiPhase;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** The phase from its first day, three months long, and those after it; contact goes on until the first phase begins. */
export function phasesFrom(phase: CtiPhase, from: IsoDate): readonly PhaseDays[] {
  if (phase === 'contact') return [{ phase, from, to: null }];
  return ctiPhases.slice(ctiPhases.indexOf(phase)).map((one, index) => {
    const begins = addMonths(from, index * PHASE_MONTHS);
    return { phase: one, from: begins, to: addDays(addMonths(from, (index + 1) * PHASE_MONTHS), -1) };
  });
}

/** The one in which the person is on the day. */
export function phaseOn(phases: readonly PhaseDays[], day: IsoDate): CtiPhase | null {
  return phases.findLast(({ from, to }) => from <= day && (to === null || to >= day))?.phase ?? null;
}

/** What ships; a municipality writes its own instead. An item is a key of the words, or own words. */
export const shippedItems = [
  'contact-met',
  'contact-wishes',
  'contact-network',
  'contact-home',
  'contact-areas',
  'first-weekly',
  'first-practical',
  'first-around',
  'first-plan',
  'first-crisis',
  'second-network',
  'second-fewer',
  'second-adjusted',
  'third-meeting',
  'third-knows',
  'third-review',
  'third-goodbye',
  'keeps-nine-months',
  'keeps-phases',
  'keeps-few-areas',
  'keeps-room',
  'keeps-place',
  'keeps-talks',
  'keeps-end',
] as const;
export type ShippedItem = (typeof shippedItems)[number];

const PREFIXES: Readonly<Record<CtiList, string>> = {
  contact: 'contact-',
  'phase-1': 'first-',
  'phase-2': 'second-',
  'phase-3': 'third-',
  fidelity: 'keeps-',
};

export const FIRST_CHECKLISTS: readonly { readonly list: CtiList; readonly items: readonly ShippedItem[] }[] =
  ctiLists.map((list) => ({ list, items: shippedItems.filter((item) => item.startsWith(PREFIXES[list])) }));
