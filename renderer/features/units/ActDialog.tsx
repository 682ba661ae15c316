import { type ReactNode, useId } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useToast } from '../../components/toast-context.ts';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';

export type ActDialogProps = {
  readonly title: string;
  readonly description?: ReactNode | undefined;
  /** What the button does ("Registrér indflytning"). */
  readonly act: string;
  readonly drafted: Pick<DraftedValues<unknown>, 'isReady' | 'restoredAt' | 'draft' | 'clear' | 'abandon'>;
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Opens this dialog again, when giving up is undone. */
  readonly onReopen: () => void;
  /** Something else must be done first; it is said in the children. */
  readonly isBlocked?: boolean | undefined;
  readonly children: ReactNode;
};

/** A small form over the card. Giving up throws the draft away and can be undone. */
export function ActDialog(props: ActDialogProps) {
  const { common, units } = useWords();
  const form = useId();
  const toast = useToast();
  const { drafted } = props;
  const giveUp = async () => {
    props.onClose();
    const restore = await drafted.abandon();
    if (restore === null) return;
    toast({
      text: units.drafts.discarded,
      action: { label: units.drafts.undo, onPress: () => void restore().then(props.onReopen) },
    });
  };
  return (
    <Dialog
      isOpen
      onClose={() => void giveUp()}
      title={props.title}
      description={props.description}
      footer={
        <>
          <Button variant="primary" type="submit" form={form} isPending={props.isPending} isDisabled={props.isBlocked}>
            {props.act}
          </Button>
          <Button onPress={() => void giveUp()}>{common.cancel}</Button>
          <DraftNote
            savedAt={drafted.draft.savedAt}
            restoredAt={drafted.restoredAt}
            onClear={() => void drafted.clear()}
          />
        </>
      }
    >
      <FormLayout id={form} onSubmit={props.onSubmit} summary={<RefusalNotice refusal={props.refusal} />}>
        {drafted.isReady && props.children}
      </FormLayout>
    </Dialog>
  );
}
