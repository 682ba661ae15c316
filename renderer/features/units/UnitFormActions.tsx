import { useFormContext } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { DraftNote, type DraftNoteProps } from '../../components/DraftNote.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { useWords } from '../../lib/words.ts';
import type { UnitFormValues } from './unit-form-values.ts';

/** Where focus goes when what stood in the way of saving is gone. */
export const SAVE_ID = 'unit-save';

type UnitFormActionsProps = {
  readonly act: string;
  readonly draft: DraftNoteProps['draft'];
  readonly onGiveUp: () => void;
};

/** Save, give up, and where the draft stands. */
export function UnitFormActions({ act, draft, onGiveUp }: UnitFormActionsProps) {
  const { common } = useWords();
  const { formState } = useFormContext<UnitFormValues>();
  return (
    <>
      <Button id={SAVE_ID} variant="primary" type="submit" isPending={formState.isSubmitting}>
        {act}
      </Button>
      <Button onPress={onGiveUp}>{common.cancel}</Button>
      <Kbd>Ctrl Enter</Kbd>
      <DraftNote draft={draft} />
    </>
  );
}
