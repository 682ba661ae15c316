import type { Output } from '../../../shared/contract/index.ts';
import type { GoalLevel } from '../../../shared/domain/goals.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';

type Card = ResidentPartProps['card'];
export type Goals = NonNullable<Output<'goals.ofResident'>>;
export type Goal = Goals['goals'][number];

/** All that the part knows; its dialogs are filled from it. */
export interface Known {
  readonly card: Card;
  readonly goals: Goals;
}

/** The dialog over the part, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'goal'; readonly parent: Goal | null }
  | { readonly kind: 'rate'; readonly goal: Goal }
  | { readonly kind: 'follow-up'; readonly goal: Goal };

export type DialogProps = { readonly known: Known; readonly onClose: () => void; readonly onReopen: () => void };

export type SectionProps = { readonly known: Known; readonly onOpen: (dialog: OpenDialog) => void };

/** What is most often written under it. */
export function nextLevel(parent: Goal | null): GoalLevel {
  if (parent === null || parent.level === 'purpose') return 'goal';
  return parent.level === 'wish' ? 'purpose' : 'sub-goal';
}
