import { Lock } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import type { Tone } from '../../components/tone.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitCard } from './unit-filter.ts';
import { stateOf, type UnitState } from './unit-state.ts';
import { sizeText } from './unit-words.ts';

const TONES: Readonly<Record<UnitState, Tone>> = {
  free: 'ok',
  let: 'info',
  occupied: 'mute',
  out: 'warn',
  planned: 'info',
  retired: 'mute',
};

/** How the home stands, in one badge, and what it is. */
export function UnitSummary({ card }: { readonly card: UnitCard }) {
  const words = useWords();
  const format = useFormat();
  const state = stateOf(card, useToday());
  return (
    <p>
      <Badge tone={TONES[state]}>{words.units.states[state]}</Badge>{' '}
      {card.shielded && (
        <>
          <Badge icon={Lock} tone="info">
            {words.units.shielded}
          </Badge>{' '}
        </>
      )}
      {sizeText(card, words, format)}
    </p>
  );
}
