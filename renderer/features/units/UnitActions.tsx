import { Ellipsis } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Menu, type MenuEntry } from '../../components/Menu.tsx';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './UnitDialogs.tsx';
import type { UnitCard } from './unit-filter.ts';
import { livingOutages, livingTenancies, stateOf, type UnitState } from './unit-state.ts';

type UnitActionsProps = { readonly card: UnitCard; readonly onChoose: (dialog: OpenDialog) => void };

/** What can be done with this home now: the likeliest act as a button, editing beside it, the rest in a menu. */
export function UnitActions({ card, onChoose }: UnitActionsProps) {
  const { units, common } = useWords();
  const [, navigate] = useLocation();
  const acts = useActs(card);
  const [first, ...others] = acts;
  const rest: readonly MenuEntry<OpenDialog>[] = others.map((id) => ({ id, label: units.acts[id] }));
  return (
    <>
      {first !== undefined && (
        <Button variant={first === 'start' ? 'primary' : 'secondary'} onPress={() => onChoose(first)}>
          {units.acts[first]}
        </Button>
      )}
      <Button onPress={() => navigate(`/boliger/${card.id}/ret`)}>{common.edit}</Button>
      {rest.length > 0 && (
        <Menu
          trigger={<IconButton label={units.acts.more} icon={Ellipsis} />}
          label={units.acts.more}
          groups={[rest]}
          onAction={onChoose}
        />
      )}
    </>
  );
}

/** The acts that make sense and are allowed, the likeliest first. */
function useActs(card: UnitCard): readonly OpenDialog[] {
  const today = useToday();
  const mayLet = useMay('tenancies:write');
  const mayWrite = useMay('units:write');
  const mayReveal = useMay('units:reveal-address');
  const state = stateOf(card, today);
  const canEnd = mayLet && livingTenancies(card.tenancies, today).length > 0;
  const canStart = mayLet && state !== 'retired';
  const outages = livingOutages(card.outages, today);
  const possible: Readonly<Record<OpenDialog, boolean>> = {
    start: canStart,
    end: canEnd,
    backInService: mayWrite && outages.length > 0,
    followUp: mayWrite && outages.length > 0,
    changeRepair: mayWrite && outages.length > 0,
    outOfService: mayWrite && state !== 'retired',
    condition: mayWrite,
    notice: mayWrite && state !== 'retired',
    // begun from the notice itself
    noticeNamed: false,
    noticeBack: false,
    reveal: card.shielded && mayReveal && card.mayRevealAddress,
  };
  return likeliestFirst(state).filter((act) => possible[act]);
}

function likeliestFirst(state: UnitState): readonly OpenDialog[] {
  const repair: readonly OpenDialog[] = ['followUp', 'backInService', 'changeRepair'];
  const rest: readonly OpenDialog[] = ['notice', 'outOfService', 'condition', 'reveal'];
  if (state === 'out') return [...repair, 'start', 'end', ...rest];
  if (state === 'occupied' || state === 'let') return ['end', 'start', ...repair, ...rest];
  return ['start', 'end', ...repair, ...rest];
}
