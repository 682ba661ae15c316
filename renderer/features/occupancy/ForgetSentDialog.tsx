import { ActDialog } from '../../components/ActDialog.tsx';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';
import type { Receipt } from './occupancy-values.ts';

type ForgetSentDialogProps = {
  readonly receipt: Receipt;
  readonly onClose: () => void;
  readonly onForgotten: () => void;
};

/** What a list held is kept once and nowhere else: to throw it away is a real question. */
export function ForgetSentDialog({ receipt, onClose, onForgotten }: ForgetSentDialogProps) {
  const { earlier } = useWords().lists;
  const act = useAct();
  const forget = async () => {
    const { associationId } = receipt;
    if (!(await act.run('occupancy.forgetSent', { associationId }))) return null;
    requestAnimationFrame(onForgotten);
    return earlier.forgotten;
  };
  return (
    <ActDialog
      title={earlier.forgetTitle(receipt.association)}
      description={earlier.forgetWhat}
      act={earlier.forget}
      isPending={act.isPending}
      refusal={act.refusal}
      isDanger
      onClose={onClose}
      onSubmit={forget}
    />
  );
}
