import { assertNever } from '../../../shared/result.ts';
import { useHomeTenancies } from '../../lib/home-tenancies.ts';
import { useWords } from '../../lib/words.ts';
import { BackInServiceDialog } from './BackInServiceDialog.tsx';
import { ChangeRepairDialog } from './ChangeRepairDialog.tsx';
import { GiveHomeBackDialog, NameTenantDialog } from './CloseNoticeDialog.tsx';
import { ConditionDialog } from './ConditionDialog.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { NoticeDialog } from './NoticeDialog.tsx';
import { OutageDialog } from './OutageDialog.tsx';
import { RevealAddressDialog } from './RevealAddressDialog.tsx';
import { StartTenancyDialog } from './StartTenancyDialog.tsx';
import type { UnitCard } from './unit-filter.ts';
import { addressText } from './unit-words.ts';

/** The acts that open a dialog over the card. */
export type OpenDialog =
  | 'start'
  | 'end'
  | 'outOfService'
  | 'backInService'
  | 'followUp'
  | 'changeRepair'
  | 'condition'
  | 'notice'
  | 'noticeNamed'
  | 'noticeBack'
  | 'reveal';

/** Where each dialog keeps its draft; the reason for seeing an address is never kept. */
export const draftForms: Readonly<Partial<Record<OpenDialog, string>>> = {
  start: 'tenancy-start',
  end: 'tenancy-end',
  outOfService: 'outage',
  backInService: 'outage-end',
  followUp: 'outage-follow-up',
  changeRepair: 'outage-change',
  condition: 'condition',
  notice: 'vacancy-notice',
  noticeNamed: 'notice-named',
  noticeBack: 'notice-returned',
};

export type UnitDialogProps = {
  readonly card: UnitCard;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

type UnitDialogsProps = {
  readonly card: UnitCard;
  readonly open: OpenDialog | null;
  readonly onOpen: (dialog: OpenDialog | null) => void;
};

/** Moving out is about the people as much as the home. */
function EndDialog({ card, ...close }: UnitDialogProps) {
  const words = useWords();
  const { End } = useHomeTenancies();
  return <End unitId={card.id} address={addressText(card, words)} {...close} />;
}

/** Whichever dialog is open. */
export function UnitDialogs({ card, open, onOpen }: UnitDialogsProps) {
  if (open === null) return null;
  const props: UnitDialogProps = { card, onClose: () => onOpen(null), onReopen: () => onOpen(open) };
  switch (open) {
    case 'start':
      return <StartTenancyDialog {...props} />;
    case 'end':
      return <EndDialog {...props} />;
    case 'outOfService':
      return <OutageDialog {...props} />;
    case 'backInService':
      return <BackInServiceDialog {...props} />;
    case 'followUp':
      return <FollowUpDialog {...props} />;
    case 'changeRepair':
      return <ChangeRepairDialog {...props} />;
    case 'condition':
      return <ConditionDialog {...props} />;
    case 'notice':
      return <NoticeDialog {...props} />;
    case 'noticeNamed':
      return <NameTenantDialog {...props} />;
    case 'noticeBack':
      return <GiveHomeBackDialog {...props} />;
    case 'reveal':
      return <RevealAddressDialog {...props} />;
    default:
      return assertNever(open);
  }
}
