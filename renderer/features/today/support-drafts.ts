import type { Words } from '../../../shared/text/words.ts';

/** Dialogs over the support of a person, whose page offers to go on as well; those over one record keep whose it is. */
const TITLES = {
  goal: ({ goal }: Words['support']) => goal.title,
  'goal-rating': ({ rate }: Words['support']) => rate.title,
  'goal-follow-up': ({ followUp }: Words['support']) => followUp.title,
} as const;

/** Of what was typed about goals and plans: what it is called; null for every other form. */
export function supportTitle({ form }: { readonly form: string }, { support }: Words): string | null {
  return isSupportAct(form) ? TITLES[form](support) : null;
}

export function isSupportAct(form: string): form is keyof typeof TITLES {
  return Object.hasOwn(TITLES, form);
}
