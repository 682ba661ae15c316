import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useToast } from '../../components/toast-context.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ConfirmRecoveryForm } from './RecoveryKeyScreen.tsx';

/** Stands until the recovery key is confirmed, for those who can confirm it. */
export function RecoveryBanner() {
  const { common, session } = useWords();
  const { status, refresh } = useSession();
  const mayManage = useMay('recovery:manage');
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  if (status.recoveryConfirmed || !mayManage) return null;
  const done = () => {
    setOpen(false);
    toast({ text: session.recoveryConfirmed, tone: 'ok' });
    void refresh();
  };
  return (
    <>
      <Notice
        tone="warn"
        actions={
          <Button size="small" onPress={() => setOpen(true)}>
            {common.recoveryNow}
          </Button>
        }
      >
        {common.recoveryMissing}
      </Notice>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={session.recoveryConfirm}
        description={session.recoveryConfirmLead}
      >
        <ConfirmRecoveryForm
          onDone={done}
          onBack={() => setOpen(false)}
          onLater={() => setOpen(false)}
          backLabel={session.recoveryConfirmLater}
        />
      </Dialog>
    </>
  );
}
