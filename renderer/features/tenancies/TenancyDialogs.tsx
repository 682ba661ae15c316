import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { assertNever } from '../../../shared/result.ts';
import { DepositDialog } from './DepositDialog.tsx';
import { EndTenancyDialog } from './EndTenancyDialog.tsx';
import { GiveNoticeDialog } from './GiveNoticeDialog.tsx';
import { GoOnDialog } from './GoOnDialog.tsx';
import type { TenancyAct } from './tenancy-state.ts';

export type TenancyDialogProps = {
  readonly tenancy: ShownTenancy;
  /** Of its draft: the person or the home where it is gone on with, and the tenancy. */
  readonly subject: string;
  readonly description: string;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Whichever dialog over a tenancy is open. */
export function TenancyDialogs({ act, ...props }: TenancyDialogProps & { readonly act: TenancyAct }) {
  switch (act) {
    case 'end': {
      const { tenancy, subject, ...rest } = props;
      return <EndTenancyDialog {...rest} tenancies={[tenancy]} place={{ form: 'tenancy-move-out', subject }} />;
    }
    case 'notice':
      return <GiveNoticeDialog {...props} />;
    case 'goOn':
      return <GoOnDialog {...props} />;
    case 'facts':
      return <DepositDialog {...props} />;
    default:
      return assertNever(act);
  }
}
