import { assertNever } from '../../../shared/result.ts';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { RateDialog } from './RateDialog.tsx';
import type { Known, OpenDialog } from './support-dialogs.ts';

type SupportDialogsProps = {
  readonly known: Known;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function SupportDialogs({ known, open, onOpen }: SupportDialogsProps) {
  if (open === null) return null;
  const props = { known, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'goal':
      return <GoalDialog {...props} parent={open.parent} />;
    case 'rate':
      return <RateDialog {...props} goal={open.goal} />;
    case 'follow-up':
      return <FollowUpDialog {...props} goal={open.goal} />;
    default:
      return assertNever(open);
  }
}
