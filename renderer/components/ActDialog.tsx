import { type ReactNode, useId } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { useWords } from '../lib/words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { DraftNote } from './DraftNote.tsx';
import { useDone } from './done-context.ts';
import { FormLayout } from './FormLayout.tsx';
import { focusField } from './focus-field.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { useToast } from './toast-context.ts';

/** What is typed, as it is kept while it is typed. */
export type KeptDraft = {
  readonly isReady: boolean;
  readonly restoredAt: string | null;
  readonly draft: { readonly savedAt: string | null; readonly isUnkept: boolean };
  readonly clear: () => Promise<void>;
  readonly abandon: () => Promise<(() => Promise<void>) | null>;
};

export type ActDialogProps = {
  readonly title: string;
  readonly description?: ReactNode | undefined;
  /** What the button does ("Registrér indflytning"). */
  readonly act: string;
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  /** Answers the id of the first field that is wrong; nothing is submitted then, and the field has the keyboard. */
  readonly onTry?: (() => string | null) | undefined;
  /** Answers the sentence that says it is done, null when something stands in the way. */
  readonly onSubmit: () => Promise<string | null>;
  readonly onClose: () => void;
  /** A password is never part of it. */
  readonly drafted?: KeptDraft | undefined;
  /** Opens this dialog again, when giving up is undone. */
  readonly onReopen?: (() => void) | undefined;
  /** Something else must be done first; it is said in the children. */
  readonly isBlocked?: boolean | undefined;
  /** A real question: it cannot be undone. */
  readonly isDanger?: boolean | undefined;
  /** 'l' where something stands beside the form. */
  readonly size?: 'm' | 'l' | undefined;
  readonly children?: ReactNode | undefined;
};

/** One act in a window: its fields, what went wrong above them, one button that says what it does. */
export function ActDialog(props: ActDialogProps) {
  const { drafted, isDanger = false, isPending } = props;
  const { common } = useWords();
  const form = useId();
  const sayDone = useDone();
  const giveUp = useGiveUp(props);
  const submit = async () => {
    const wrongField = props.onTry?.() ?? null;
    if (wrongField !== null) {
      focusField(wrongField);
      return;
    }
    const done = await props.onSubmit();
    if (done === null) return;
    sayDone(done);
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={() => void giveUp()}
      title={props.title}
      description={props.description}
      size={props.size}
      role={isDanger ? 'alertdialog' : 'dialog'}
      footer={
        <>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            type="submit"
            form={form}
            isPending={isPending}
            isDisabled={props.isBlocked}
          >
            {props.act}
          </Button>
          <Button onPress={() => void giveUp()}>{common.cancel}</Button>
          {drafted && (
            <DraftNote draft={drafted.draft} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
          )}
        </>
      }
    >
      <FormLayout id={form} onSubmit={() => void submit()} summary={<RefusalNotice refusal={props.refusal} />}>
        {(drafted === undefined || drafted.isReady) && props.children}
      </FormLayout>
    </Dialog>
  );
}

/** Giving up throws the draft away and can be undone. */
export function useGiveUp({
  drafted,
  onClose,
  onReopen,
}: Pick<ActDialogProps, 'drafted' | 'onClose' | 'onReopen'>): () => Promise<void> {
  const { units } = useWords();
  const toast = useToast();
  return async () => {
    onClose();
    const restore = drafted ? await drafted.abandon() : null;
    if (restore === null) return;
    toast({
      text: units.drafts.discarded,
      action: { label: units.drafts.undo, onPress: () => void restore().then(onReopen) },
    });
  };
}
