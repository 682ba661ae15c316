import type { Meeting, Step, Whole } from './handoff-words.ts';

/** The dialog over the page of a hand-off, and what it is about. */
export type OpenDialog =
  | {
      readonly kind:
        | 'facts'
        | 'home'
        | 'words'
        | 'crisis'
        | 'step-new'
        | 'read-back'
        | 'call'
        | 'disclosure'
        | 'pause'
        | 'leave'
        | 'close';
    }
  | { readonly kind: 'visit'; readonly what: Whole['followUps'][number]['what'] }
  | { readonly kind: 'step' | 'hand' | 'accept'; readonly step: Step }
  | { readonly kind: 'meeting'; readonly meeting: Meeting };

export type DialogProps = { readonly handoff: Whole; readonly onClose: () => void; readonly onReopen: () => void };
