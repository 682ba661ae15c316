import type { Words } from '../../../shared/text/words.ts';

/** Dialogs over the support of a person, whose page offers to go on as well; those over one record keep whose it is. */
const TITLES = {
  goal: ({ support }: Words) => support.goal.title,
  'goal-rating': ({ support }: Words) => support.rate.title,
  'goal-follow-up': ({ support }: Words) => support.followUp.title,
  'care-plan': ({ plans }: Words) => plans.offer.title,
  'plan-line': ({ plans }: Words) => plans.line.title,
  'plan-line-end': ({ plans }: Words) => plans.ending.title,
  'own-copy': ({ plans }: Words) => plans.handOver.title,
  assessment: ({ assessments }: Words) => assessments.form.title,
  'support-grant': ({ tenancies }: Words) => tenancies.support.grantTitle,
  'support-terms': ({ grants }: Words) => grants.terms.title,
  'support-end': ({ tenancies }: Words) => tenancies.support.endTitle,
  'cti-lists': ({ grants }: Words) => grants.lists.checklistsTitle,
  'refusion-rules': ({ grants }: Words) => grants.lists.refusionTitle,
} as const;
/** Of the whole municipality, and no person. */
const OF_SETTINGS: readonly string[] = ['cti-lists', 'refusion-rules'] satisfies readonly (keyof typeof TITLES)[];

/** Where it is gone on with. */
export function supportPlace(form: string, residentId: string): string {
  return OF_SETTINGS.includes(form) ? '/indstillinger/stoette' : `/borgere/${residentId}/stoette`;
}

/** Of what was typed about goals and plans: what it is called; null for every other form. */
export function supportTitle({ form }: { readonly form: string }, words: Words): string | null {
  return isSupportAct(form) ? TITLES[form](words) : null;
}

export function isSupportAct(form: string): form is keyof typeof TITLES {
  return Object.hasOwn(TITLES, form);
}
