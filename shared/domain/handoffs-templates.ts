import type { HandoffParty, HandoffType } from './handoffs.ts';
import { shelterConditions } from './handoffs.ts';
import type { DueRule } from './handoffs-deadlines.ts';

export const stepGroups = ['home', 'treatment', 'safety', 'economy', 'relations', 'plan'] as const;
export type StepGroup = (typeof stepGroups)[number];

/** What ships; a municipality writes its own instead. An item is a key of the words, or own words. */
export const shippedSteps = [
  'address-lease',
  'keys',
  'moving',
  'power-internet',
  'address-registered',
  'deposit-benefit',
  'animals-cared',
  'treatment-plan',
  'medicine',
  'next-outpatient',
  'own-doctor',
  'substance-treatment',
  'somatic',
  'crisis-plan',
  'emergency-numbers',
  'first-contact-agreed',
  'who-calls',
  'benefit',
  'budget',
  'id-bank',
  'relatives',
  'children',
  'network',
  'agreement-enclosed',
  'care-plan-offered',
  'support-granted',
  'coordinator-offered',
  'meeting-held',
  'everyday',
  'own-words',
  'release-plan',
  'probation-contact',
  ...shelterConditions,
] as const;
export type ShippedStep = (typeof shippedSteps)[number];

export interface TemplateStep extends DueRule {
  /** A key of the words, or own words. */
  readonly item: string;
  readonly group: StepGroup;
  /** Who mostly keeps it: proposed when it is handed over. */
  readonly party: HandoffParty;
  /** Where it is known from: a law, an agreement; null where nobody has said. */
  readonly source: string | null;
}

type Row = readonly [
  item: ShippedStep,
  group: StepGroup,
  party: HandoffParty,
  event: DueRule['event'],
  days: number,
  isWorkdays?: true,
];

const COMMON: readonly Row[] = [
  ['address-lease', 'home', 'housing-worker', 'discharged', -2],
  ['keys', 'home', 'housing-worker', 'discharged', -1],
  ['moving', 'home', 'support-worker', 'discharged', 0],
  ['power-internet', 'home', 'support-worker', 'discharged', 0],
  ['address-registered', 'home', 'support-worker', 'discharged', 5],
  ['deposit-benefit', 'home', 'caseworker', 'discharged', 0],
  ['animals-cared', 'home', 'support-worker', 'admitted', 2, true],
];
const TREATMENT: readonly Row[] = [
  ['treatment-plan', 'treatment', 'doctor-in-charge', 'discharged', -1],
  ['medicine', 'treatment', 'ward-contact', 'discharged', 0],
  ['next-outpatient', 'treatment', 'ward-contact', 'discharged', 0],
  ['own-doctor', 'treatment', 'doctor-in-charge', 'discharged', 3, true],
  ['substance-treatment', 'treatment', 'substance-treatment', 'discharged', 7],
  ['somatic', 'treatment', 'general-practitioner', 'discharged', 14],
];
const SAFETY: readonly Row[] = [
  ['crisis-plan', 'safety', 'ward-contact', 'discharged', -1],
  ['emergency-numbers', 'safety', 'ward-contact', 'discharged', 0],
  ['first-contact-agreed', 'safety', 'support-worker', 'discharged', -1],
  ['who-calls', 'safety', 'support-worker', 'discharged', -1],
];
const EVERYDAY: readonly Row[] = [
  ['benefit', 'economy', 'job-centre', 'discharged', -1],
  ['budget', 'economy', 'support-worker', 'discharged', 14],
  ['id-bank', 'economy', 'support-worker', 'discharged', 7],
  ['relatives', 'relations', 'ward-contact', 'admitted', 5, true],
  ['children', 'relations', 'caseworker', 'admitted', 2, true],
  ['network', 'relations', 'support-worker', 'discharged', 14],
];
const PLAN: readonly Row[] = [
  ['agreement-enclosed', 'plan', 'doctor-in-charge', 'discharged', -1],
  ['care-plan-offered', 'plan', 'caseworker', 'discharged', 7],
  ['support-granted', 'plan', 'caseworker', 'discharged', -2],
  ['coordinator-offered', 'plan', 'job-centre', 'warned', 5, true],
  ['meeting-held', 'plan', 'hospital-social-worker', 'discharged', -2],
  ['everyday', 'plan', 'job-centre', 'discharged', 14],
  ['own-words', 'plan', 'caseworker', 'opened', 2, true],
];
const RELEASE: readonly Row[] = [
  ['release-plan', 'plan', 'probation', 'admitted', 28],
  ['probation-contact', 'plan', 'probation', 'discharged', 0],
];
const SHELTER: readonly Row[] = shelterConditions.map((item) => [item, 'plan', 'caseworker', 'discharged', -1]);
const WITHOUT_HOSPITAL: ReadonlySet<ShippedStep> = new Set([
  'agreement-enclosed',
  'coordinator-offered',
  'meeting-held',
]);

const ROWS: Readonly<Record<HandoffType, readonly Row[]>> = {
  psychiatric: [...COMMON, ...TREATMENT, ...SAFETY, ...EVERYDAY, ...PLAN],
  release: [
    ...RELEASE,
    ...COMMON,
    ...SAFETY.slice(2),
    ...EVERYDAY,
    ...PLAN.filter(([item]) => !WITHOUT_HOSPITAL.has(item)),
  ],
  shelter: [...SHELTER, ...COMMON, ...SAFETY, ...EVERYDAY, ...PLAN.filter(([item]) => !WITHOUT_HOSPITAL.has(item))],
};

/** The checklist that ships for each type, as edition 0. */
export function firstTemplate(type: HandoffType): readonly TemplateStep[] {
  return ROWS[type].map(([item, group, party, event, days, isWorkdays = false]) => ({
    ...{ item, group, party, event, days, isWorkdays, source: null },
  }));
}

export type TemplateProblem = 'template-empty' | 'template-item-twice' | 'template-lacks-condition';

/** The five conditions of § 110 stand in the law: no municipality edits them away. */
export function templateProblem(type: HandoffType, steps: readonly TemplateStep[]): TemplateProblem | null {
  if (steps.length === 0) return 'template-empty';
  const items = new Set(steps.map(({ item }) => item));
  if (items.size < steps.length) return 'template-item-twice';
  return type === 'shelter' && !shelterConditions.every((item) => items.has(item)) ? 'template-lacks-condition' : null;
}
