import { assertNever } from '../../../shared/result.ts';
import { DropTaskDialog } from './DropTaskDialog.tsx';
import { GiveConsentDialog } from './GiveConsentDialog.tsx';
import { GuidanceDialog } from './GuidanceDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import type { Known, OpenDialog } from './rights-dialogs.ts';
import { ChangeTaskDialog, NewTaskDialog } from './TaskDialogs.tsx';
import { TellRightDialog } from './TellRightDialog.tsx';
import { WithdrawConsentDialog } from './WithdrawConsentDialog.tsx';

type RightsDialogsProps = {
  readonly known: Known;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Whichever dialog is open. */
export function RightsDialogs({ known, open, onOpen }: RightsDialogsProps) {
  if (open === null) return null;
  const props = { known, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open.kind) {
    case 'tell':
      return <TellRightDialog {...props} right={open.right} due={open.due} />;
    case 'give':
      return <GiveConsentDialog {...props} />;
    case 'withdraw':
      return <WithdrawConsentDialog {...props} consent={open.consent} />;
    case 'guide':
      return <GuidanceDialog {...props} />;
    case 'review':
      return <ReviewDialog {...props} guidance={open.guidance} />;
    case 'task':
      return <NewTaskDialog {...props} />;
    case 'change-task':
      return <ChangeTaskDialog {...props} task={open.task} />;
    case 'drop-task':
      return <DropTaskDialog {...props} task={open.task} />;
    default:
      return assertNever(open);
  }
}
