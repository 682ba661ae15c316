import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

/** Words in the colour of what they mean, without a ground ("alle 9 regler opfyldt"). */
export function ToneText({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`tone-text tone-${tone}`}>{children}</span>;
}
