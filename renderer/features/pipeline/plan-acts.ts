import type { Plan } from './years.ts';

/** The dialog that is open, and for which plan. */
export type OpenPlan =
  | { readonly act: 'add'; readonly plan: null }
  | { readonly act: 'edit' | 'realise'; readonly plan: Plan };

export type PlanDialogProps = { readonly onClose: () => void; readonly onReopen: () => void };
