import { ArrowLeft, Ellipsis } from 'lucide-react';
import { useLocation } from 'wouter';
import { isOpenCourse } from '../../../shared/domain/residents.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

type ResidentActionsProps = {
  readonly card: ResidentCard;
  readonly onChoose: (dialog: OpenDialog) => void;
};

/** What can be done now: the forløb and the facts as buttons, the rest in a menu. */
export function ResidentActions({ card, onChoose }: ResidentActionsProps) {
  const { residents } = useWords();
  const [, navigate] = useLocation();
  const mayWrite = useMay('residents:write');
  const acts = useMenuActs(card);
  return (
    <>
      <Button icon={ArrowLeft} onPress={() => navigate('/borgere')}>
        {residents.person.toList}
      </Button>
      {mayWrite && (
        <>
          <Button onPress={() => onChoose('course')}>{residents.acts[courseAct(card)]}</Button>
          <Button onPress={() => navigate(`/borgere/${card.id}/ret`)}>{residents.acts.change}</Button>
        </>
      )}
      {acts.length > 0 && (
        <Menu
          trigger={<IconButton label={residents.acts.more} icon={Ellipsis} />}
          label={residents.acts.more}
          groups={[acts.map((id) => ({ id, label: residents.acts[id] }))]}
          onAction={onChoose}
        />
      )}
    </>
  );
}

type MenuAct = 'protect' | 'assign' | 'merge' | 'revealAddress';

function useMenuActs(card: ResidentCard): readonly MenuAct[] {
  const mayWrite = useMay('residents:write');
  const mayAssign = useMay('residents:assign');
  const mayMerge = useMay('residents:merge');
  const possible: Readonly<Record<MenuAct, boolean>> = {
    protect: mayWrite,
    assign: mayAssign,
    merge: mayMerge,
    revealAddress: card.mayRevealAddress,
  };
  return (['protect', 'assign', 'merge', 'revealAddress'] as const).filter((act) => possible[act]);
}

/** What the button about the forløb says. */
export function courseAct(card: Pick<ResidentCard, 'courses'>): 'course' | 'openCourse' | 'reopenCourse' {
  const [last] = card.courses;
  if (last === undefined) return 'openCourse';
  return isOpenCourse(last.state) ? 'course' : 'reopenCourse';
}
