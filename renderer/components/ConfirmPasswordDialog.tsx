import { useState } from 'react';
import { sentenceOf } from '../../shared/text/sentences.ts';
import type { PasswordGate } from '../lib/confirm-password.ts';
import { useLanguage } from '../lib/language.ts';
import { useWords } from '../lib/words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { FormLayout } from './FormLayout.tsx';
import { PasswordField } from './PasswordField.tsx';

const FORM = 'confirm-password';

/** Draws the gate of `useConfirmPassword`. */
export function ConfirmPasswordDialog({ gate }: { readonly gate: PasswordGate }) {
  const { common } = useWords();
  return (
    <Dialog
      isOpen={gate.isOpen}
      onClose={gate.giveUp}
      size="s"
      title={common.confirmPasswordTitle}
      description={common.confirmPasswordWhy}
      footer={
        <>
          <Button variant="primary" type="submit" form={FORM} isPending={gate.isPending}>
            {common.confirm}
          </Button>
          <Button onPress={gate.giveUp}>{common.cancel}</Button>
        </>
      }
    >
      <PasswordForm gate={gate} />
    </Dialog>
  );
}

/** Its own component: the password lives only while the dialog is open. */
function PasswordForm({ gate }: { readonly gate: PasswordGate }) {
  const { common } = useWords();
  const language = useLanguage();
  const [password, setPassword] = useState('');
  return (
    <FormLayout id={FORM} onSubmit={() => void gate.submit(password)}>
      <PasswordField
        label={common.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus
        error={gate.error ? sentenceOf(gate.error, language) : undefined}
      />
    </FormLayout>
  );
}
