import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RecoveryGroups } from '../../components/RecoveryGroups.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useConfirmPassword } from '../../lib/confirm-password.ts';
import { useSession } from '../../lib/session.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';

/** The envelope is lost: a new key, and the old one opens nothing. */
export function RecoveryCard() {
  const { settings, session } = useWords();
  const { general: words } = settings;
  const { status, refresh } = useSession();
  const gate = useConfirmPassword();
  const act = useAct({ gate });
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  const renew = async () => {
    const done = await act.run('recovery.renew', {});
    if (done) setGroups(done.value.recoveryKey);
  };
  const close = () => {
    setGroups(null);
    void refresh();
  };
  return (
    <Card title={words.recovery}>
      <RefusalNotice refusal={act.refusal} />
      <p className="card-note">{status.recoveryConfirmed ? words.recoveryIs : words.recoveryIsNot}</p>
      <p className="card-note">{session.recoveryRenewLead}</p>
      <Button onPress={() => void renew()} isPending={act.isPending}>
        {session.recoveryRenew}
      </Button>
      <Dialog
        isOpen={groups !== null}
        onClose={close}
        size="l"
        title={session.recoveryTitle}
        description={session.recoveryLead}
        footer={
          <>
            <Button variant="primary" onPress={close}>
              {session.recoveryPrinted}
            </Button>
            <Button onPress={() => void shell.print()}>{session.recoveryPrint}</Button>
          </>
        }
      >
        <RecoveryGroups groups={groups ?? []} />
      </Dialog>
      <ConfirmPasswordDialog gate={gate} />
    </Card>
  );
}
