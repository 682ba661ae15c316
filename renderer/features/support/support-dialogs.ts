import type { Output } from '../../../shared/contract/index.ts';
import type { GoalLevel } from '../../../shared/domain/goals.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';

type Card = ResidentPartProps['card'];
export type Goals = NonNullable<Output<'goals.ofResident'>>;
export type Goal = Goals['goals'][number];
export type Plans = NonNullable<Output<'plans.ofResident'>>;
export type CarePlan = Plans['carePlans'][number];
export type Line = Plans['lines'][number];
export type Support = NonNullable<Output<'support.ofResident'>>;
export type Grant = Support['grants'][number];
export type Assessments = NonNullable<Output<'assessments.ofResident'>>;

/** All that the part knows; its dialogs are filled from it. */
export interface Known {
  readonly card: Card;
  readonly goals: Goals;
  readonly plans: Plans;
  readonly support: Support;
  readonly assessments: Assessments;
}

/** The dialog over the part, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'goal'; readonly parent: Goal | null }
  | { readonly kind: 'rate' | 'follow-up'; readonly goal: Goal }
  | { readonly kind: 'offer' | 'hand-over' | 'assess' | 'grant' }
  | { readonly kind: 'line'; readonly plan: CarePlan }
  | { readonly kind: 'link-line' | 'end-line'; readonly line: Line }
  | { readonly kind: 'terms' | 'phase' | 'link-grant' | 'end-grant'; readonly grant: Grant };

export type DialogProps = { readonly known: Known; readonly onClose: () => void; readonly onReopen: () => void };

export type SectionProps = { readonly known: Known; readonly onOpen: (dialog: OpenDialog) => void };

/** What is most often written under it. */
export function nextLevel(parent: Goal | null): GoalLevel {
  if (parent === null || parent.level === 'purpose') return 'goal';
  return parent.level === 'wish' ? 'purpose' : 'sub-goal';
}

/** What an effort or a grant can be for. */
export function openGoals({ goals }: Known): readonly Goal[] {
  return goals.goals.filter(({ to, level }) => to === null && level !== 'wish');
}
