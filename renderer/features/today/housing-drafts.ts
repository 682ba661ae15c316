import type { Words } from '../../../shared/text/words.ts';

interface Draft {
  readonly form: string;
  readonly subject: string;
}

/** Dialogs over a tenancy: the subject says first whether it was begun on a home's card or a person's page, and on whose. */
const OVER_A_TENANCY: readonly string[] = [
  'tenancy-move-out',
  'tenancy-notice',
  'tenancy-go-on',
  'tenancy-facts',
] satisfies readonly Form[];
/** About somebody's need of support, on whose page it is gone on with. */
const OF_SUPPORT: readonly string[] = ['support-need'] satisfies readonly Form[];

type Form = keyof Words['tenancies']['drafts'];

/** Where what was typed about a tenancy or about support is gone on with; null for every other form. */
export function housingPlace({ form, subject }: Draft): string | null {
  if (OF_SUPPORT.includes(form)) return `/borgere/${subject}/bolig`;
  if (!OVER_A_TENANCY.includes(form)) return null;
  const [side, owner] = subject.split('/');
  return side === 'home' ? `/boliger/${owner}` : `/borgere/${owner}/bolig`;
}

export function housingTitle(draft: Draft, { tenancies }: Words): string | null {
  return housingPlace(draft) === null ? null : tenancies.drafts[draft.form as Form];
}
