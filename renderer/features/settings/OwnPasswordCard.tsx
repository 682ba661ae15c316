import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import { useAct } from './use-act.ts';

export function OwnPasswordCard() {
  const { settings, session } = useWords();
  const { general: words } = settings;
  const sentence = useSentence();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const act = useAct(() => {
    setCurrent('');
    setNext('');
  });
  return (
    <Card title={words.own}>
      <FormLayout
        onSubmit={() => void act.run('session.changePassword', { current, next }, words.ownSaved)}
        summary={act.problem ? <ErrorNotice what={sentence(act.problem)} /> : undefined}
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
