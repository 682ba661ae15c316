import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { RecoveryGroups } from '../../components/RecoveryGroups.tsx';
import { useConfirmPassword } from '../../lib/confirm-password.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useSession } from '../../lib/session.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

/** The envelope is lost: a new key, and the old one opens nothing. */
export function RecoveryCard() {
  const { settings, session } = useWords();
  const { general: words } = settings;
  const { status, refresh } = useSession();
  const sentence = useSentence();
  const gate = useConfirmPassword();
  const act = useAct(() => undefined, gate);
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  const renew = async () => {
    const answer = await act.run('recovery.renew', {}, settings.saved);
    if (answer?.ok) setGroups(answer.value.recoveryKey);
  };
  const close = () => {
    setGroups(null);
    void refresh();
  };
  return (
    <Card title={words.recovery}>
      {act.problem ? <ErrorNotice what={sentence(act.problem)} /> : null}
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
