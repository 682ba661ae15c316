import type { ReactNode } from 'react';
import { useId } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import type { Act } from './use-act.ts';

export interface ActDialogProps {
  readonly title: string;
  readonly description?: string;
  readonly submit: string;
  readonly act: Act;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly isDanger?: boolean;
  readonly children?: ReactNode;
}

/** A form in a window: its fields, what went wrong above them, one button that says what it does. */
export function ActDialog({
  title,
  description,
  submit,
  act,
  onSubmit,
  onClose,
  isDanger = false,
  children,
}: ActDialogProps) {
  const { common } = useWords();
  const sentence = useSentence();
  const form = useId();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      description={description}
      role={isDanger ? 'alertdialog' : 'dialog'}
      footer={
        <>
          <Button variant={isDanger ? 'danger' : 'primary'} type="submit" form={form} isPending={act.isPending}>
            {submit}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <FormLayout
        id={form}
        onSubmit={onSubmit}
        summary={act.problem ? <ErrorNotice what={sentence(act.problem)} /> : undefined}
      >
        {children}
      </FormLayout>
    </Dialog>
  );
}
