import { useFormat } from '../lib/format.ts';
import { useWords } from '../lib/words.ts';
import { Button } from './Button.tsx';

export type DraftNoteProps = {
  readonly draft: { readonly savedAt: string | null; readonly isUnkept: boolean };
  /** When the values were typed that a draft brought back. */
  readonly restoredAt?: string | null | undefined;
  readonly onClear?: (() => void) | undefined;
};

/** "Kladde gemt 13.48", beside the buttons of a form. */
export function DraftNote({ draft: { savedAt, isUnkept }, restoredAt = null, onClear }: DraftNoteProps) {
  const { common, units } = useWords();
  const format = useFormat();
  if (isUnkept)
    return (
      <span className="draft-note draft-note-unkept" role="status">
        {common.draftUnkept}
      </span>
    );
  if (savedAt !== null) return <span className="draft-note">{common.draftSaved(format.time(savedAt))}</span>;
  if (restoredAt === null) return null;
  return (
    <span className="draft-note">
      {units.drafts.restored(format.moment(restoredAt))}
      {onClear && (
        <Button size="small" variant="quiet" onPress={onClear}>
          {common.draftDiscard}
        </Button>
      )}
    </span>
  );
}
