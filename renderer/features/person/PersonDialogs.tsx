import { assertNever } from '../../../shared/result.ts';
import { AnimalDialog } from './AnimalDialog.tsx';
import { ExposureDialog, LifeDialog } from './AnswersDialog.tsx';
import { ChallengeDialog } from './ChallengeDialog.tsx';
import { EndEntryDialog } from './EndEntryDialog.tsx';
import { JudgeDialog } from './JudgeDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { ParticipantDialog } from './ParticipantDialog.tsx';
import type { OpenDialog, PersonDialogProps } from './person-values.ts';
import { SayDialog } from './SayDialog.tsx';
import { SituationDialog } from './SituationDialog.tsx';

type PersonDialogsProps = Pick<PersonDialogProps, 'residentId' | 'known'> & {
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function PersonDialogs({ residentId, known, open, onOpen }: PersonDialogsProps) {
  if (open === null) return null;
  const props: PersonDialogProps = { residentId, known, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'say':
      return <SayDialog key={open.text} {...props} text={open.text} />;
    case 'end':
      return <EndEntryDialog {...props} ending={open.ending} />;
    case 'animal':
      return <AnimalDialog {...props} />;
    case 'member':
      return <MemberDialog {...props} />;
    case 'participant':
      return <ParticipantDialog {...props} />;
    case 'situation':
      return <SituationDialog {...props} />;
    case 'challenge':
      return <ChallengeDialog {...props} />;
    case 'judge':
      return <JudgeDialog {...props} />;
    case 'exposure':
      return <ExposureDialog {...props} />;
    case 'life':
      return <LifeDialog {...props} />;
    default:
      return assertNever(open);
  }
}
