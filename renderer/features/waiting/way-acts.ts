import type { Output } from '../../../shared/contract/index.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Decision, Request, Treatment, Visitation } from './way-values.ts';

export type Entry = Output<'waiting.get'>[number];

/** The acts that open a dialog, each with what it is about. */
export type WayAct =
  | { readonly kind: 'request' }
  | { readonly kind: 'answer'; readonly request: Request }
  | { readonly kind: 'decision'; readonly request: Request }
  | { readonly kind: 'hear'; readonly decision: Decision }
  | { readonly kind: 'treatment'; readonly treatment: Treatment | null }
  | { readonly kind: 'state'; readonly entry: Entry };

export type WayDialogProps = {
  readonly residentId: ResidentId;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Drafts of the way stand under the person, and under what they are about where there may be several. */
export function draftSubject(residentId: ResidentId, about: string): string {
  return `${residentId}/${about}`;
}

type Draft = { readonly form: string; readonly subject: string };
type Known = Pick<Visitation, 'requests' | 'decisions' | 'treatments'> & { readonly entries: readonly Entry[] };

/** The act that the draft was typed for; null for drafts of others, and when what it was about is gone. */
export function actOfDraft({ form, subject }: Draft, residentId: ResidentId, known: Known): WayAct | null {
  if (subject === residentId && form === 'request') return { kind: 'request' };
  const [owner, about] = subject.split('/');
  if (owner !== residentId || about === undefined) return null;
  const request = known.requests.find(({ id }) => id === about);
  if (form === 'request-answer' && request) return { kind: 'answer', request };
  if (form === 'decision' && request) return { kind: 'decision', request };
  const decision = known.decisions.find(({ id }) => id === about);
  if (form === 'decision-heard' && decision) return { kind: 'hear', decision };
  const entry = known.entries.find(({ id, state }) => id === about && state !== 'left');
  if (form === 'waiting-state' && entry) return { kind: 'state', entry };
  if (form !== 'treatment') return null;
  const treatment = known.treatments.find(({ id }) => id === about) ?? null;
  return treatment !== null || about === 'new' ? { kind: 'treatment', treatment } : null;
}
