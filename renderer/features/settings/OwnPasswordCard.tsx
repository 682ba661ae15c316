import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useToast } from '../../components/toast-context.ts';
import { useAct } from '../../lib/act.ts';
import { useWords } from '../../lib/words.ts';

export function OwnPasswordCard() {
  const { settings, session } = useWords();
  const { general: words } = settings;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const act = useAct();
  const toast = useToast();
  const change = async () => {
    if (!(await act.run('session.changePassword', { current, next }))) return;
    toast({ text: words.ownSaved, tone: 'ok' });
    setCurrent('');
    setNext('');
  };
  return (
    <Card title={words.own}>
      <FormLayout
        onSubmit={() => void change()}
        summary={<RefusalNotice refusal={act.refusal} />}
        actions={
          <Button type="submit" isPending={act.isPending}>
            {words.ownSave}
          </Button>
        }
      >
        <PasswordField label={words.ownCurrent} value={current} onChange={setCurrent} autoComplete="current-password" />
        <PasswordField
          label={words.ownNext}
          hint={session.passwordHint}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
        />
      </FormLayout>
    </Card>
  );
}
