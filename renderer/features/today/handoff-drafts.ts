import type { Words } from '../../../shared/text/words.ts';

type Draft = { readonly form: string; readonly subject: string };

/** Dialogs over the page of a hand-off, which offers to go on as well. The first is over a person's page. */
const HANDOFF_ACTS: readonly string[] = [
  'handoff-new',
  'handoff-facts',
  'handoff-home',
  'handoff-words',
  'handoff-crisis',
  'handoff-step',
  'handoff-step-new',
  'handoff-hand',
  'handoff-accept',
  'handoff-read-back',
  'handoff-call',
  'handoff-meeting',
  'handoff-visit',
  'handoff-disclosure',
  'handoff-pause',
  'handoff-leave',
  'handoff-close',
] satisfies readonly (keyof Words['handoffs']['drafts'])[];

/** Where to go on; null for another form. */
export function handoffPlace({ form, subject }: Draft): string | null {
  if (!HANDOFF_ACTS.includes(form)) return null;
  const [whose] = subject.split('/');
  return form === 'handoff-new' ? `/borgere/${whose}/udskrivning` : `/udskrivninger/${whose}`;
}

export function handoffTitle({ form }: Draft, { handoffs }: Words): string | null {
  return HANDOFF_ACTS.includes(form) ? handoffs.drafts[form as keyof typeof handoffs.drafts] : null;
}
