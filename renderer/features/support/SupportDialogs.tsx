import { assertNever } from '../../../shared/result.ts';
import { AssessmentDialog } from './AssessmentDialog.tsx';
import { CarePlanDialog } from './CarePlanDialog.tsx';
import { EndGrantDialog } from './EndGrantDialog.tsx';
import { EndLineDialog } from './EndLineDialog.tsx';
import { GoalDialog } from './GoalDialog.tsx';
import { GoalFollowUpDialog } from './GoalFollowUpDialog.tsx';
import { GrantDialog } from './GrantDialog.tsx';
import { GrantTermsDialog } from './GrantTermsDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { LineDialog } from './LineDialog.tsx';
import { LinkGrantDialog, LinkLineDialog } from './LinkDialogs.tsx';
import { PhaseDialog } from './PhaseDialog.tsx';
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
      return <GoalFollowUpDialog {...props} goal={open.goal} />;
    case 'offer':
      return <CarePlanDialog {...props} />;
    case 'line':
      return <LineDialog {...props} plan={open.plan} />;
    case 'link-line':
      return <LinkLineDialog {...props} line={open.line} />;
    case 'end-line':
      return <EndLineDialog {...props} line={open.line} />;
    case 'hand-over':
      return <HandOverDialog {...props} />;
    case 'assess':
      return <AssessmentDialog {...props} />;
    case 'grant':
      return <GrantDialog {...props} />;
    case 'terms':
      return <GrantTermsDialog {...props} grant={open.grant} />;
    case 'phase':
      return <PhaseDialog {...props} grant={open.grant} />;
    case 'link-grant':
      return <LinkGrantDialog {...props} grant={open.grant} />;
    case 'end-grant':
      return <EndGrantDialog {...props} grant={open.grant} />;
    default:
      return assertNever(open);
  }
}
