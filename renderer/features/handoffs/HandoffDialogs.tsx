import { assertNever } from '../../../shared/result.ts';
import { CloseDialog, LeaveDialog, PauseDialog } from './EndingDialogs.tsx';
import { FactsDialog } from './FactsDialog.tsx';
import { HomeDialog } from './HomeDialog.tsx';
import type { OpenDialog } from './handoff-dialogs.ts';
import type { Whole } from './handoff-words.ts';
import { MeetingDialog } from './MeetingDialog.tsx';
import { AcceptDialog, HandDialog, NewStepDialog, StepDialog } from './StepDialogs.tsx';
import { CallDialog, DisclosureDialog, ReadBackDialog } from './TalkDialogs.tsx';
import { VisitDialog } from './VisitDialog.tsx';
import { CrisisDialog, WordsDialog } from './WordsDialogs.tsx';

type HandoffDialogsProps = {
  readonly handoff: Whole;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function HandoffDialogs({ handoff, open, onOpen }: HandoffDialogsProps) {
  if (open === null) return null;
  const props = { handoff, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'facts':
      return <FactsDialog {...props} />;
    case 'home':
      return <HomeDialog {...props} />;
    case 'words':
      return <WordsDialog {...props} />;
    case 'crisis':
      return <CrisisDialog {...props} />;
    case 'step-new':
      return <NewStepDialog {...props} />;
    case 'step':
      return <StepDialog {...props} step={open.step} />;
    case 'hand':
      return <HandDialog {...props} step={open.step} />;
    case 'accept':
      return <AcceptDialog {...props} step={open.step} />;
    case 'read-back':
      return <ReadBackDialog {...props} />;
    case 'call':
      return <CallDialog {...props} />;
    case 'meeting':
      return <MeetingDialog {...props} meeting={open.meeting} />;
    case 'visit':
      return <VisitDialog {...props} what={open.what} />;
    case 'disclosure':
      return <DisclosureDialog {...props} />;
    case 'pause':
      return <PauseDialog {...props} />;
    case 'leave':
      return <LeaveDialog {...props} />;
    case 'close':
      return <CloseDialog {...props} />;
    default:
      return assertNever(open);
  }
}
