import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useAsk } from '../../lib/query.ts';
import { useUndo } from '../../lib/undo.ts';
import { useWords } from '../../lib/words.ts';

/** All rows of the import that was just done, or none of them: offered for as long as nothing else was done since. */
export function UndoImport({ onUndone }: { readonly onUndone: () => void }) {
  const { changes } = useWords();
  const { undo } = useUndo();
  const last = useAsk('changes.last', {}).data?.undo ?? null;
  const [isPending, setPending] = useState(false);
  if (!last?.mayUndo || !last.operation.startsWith('imports.')) return null;
  const press = async () => {
    setPending(true);
    const isUndone = await undo(last.seq);
    setPending(false);
    if (isUndone) onUndone();
  };
  return (
    <Button isPending={isPending} onPress={() => void press()}>
      {changes.undoImport}
    </Button>
  );
}
