import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Language, Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { ChangeList } from '../../components/ChangeList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { useUndo } from '../../lib/undo.ts';
import { useWords } from '../../lib/words.ts';
import type { HistoryAct } from './history-words.ts';
import { actText, whoText } from './history-words.ts';

/** One act: when, what, who, each field old and new, and the way to undo it. */
export function ActItem({ act }: { readonly act: HistoryAct }) {
  const words = useWords();
  const language = useLanguage();
  const format = useFormat();
  const { changes } = words;
  return (
    <li className="act">
      <div className="act-when">{act.at !== null && <time dateTime={act.at}>{format.time(act.at)}</time>}</div>
      <div className="act-words">
        <p className="act-title">{actText(act, words, language)}</p>
        <p className="act-who">{whoText(act, words)}</p>
        {act.undone && (
          <Badge icon={Undo2}>{changes.undoneBy(act.undone.by ?? changes.nobody, format.moment(act.undone.at))}</Badge>
        )}
        {act.reason !== null && <p className="act-note">{changes.reason(act.reason)}</p>}
        <ChangeList changes={act.changes} />
        {act.others !== null && act.others > 0 && <p className="act-note">{changes.others(act.others)}</p>}
      </div>
      <div>{act.mayUndo && act.seq !== null && <UndoButton act={act} seq={act.seq} />}</div>
    </li>
  );
}

function UndoButton({ act, seq }: { readonly act: HistoryAct; readonly seq: number }) {
  const words = useWords();
  const language = useLanguage();
  const { undo } = useUndo();
  const [isPending, setPending] = useState(false);
  const { text, label } = undoWords(act, words, language);
  const press = async () => {
    setPending(true);
    await undo(seq);
    setPending(false);
  };
  return (
    <Button size="small" isPending={isPending} label={label} onPress={() => void press()}>
      {text}
    </Button>
  );
}

/** To undo an undo is to do it again; what touched others too says that it is all or nothing. */
function undoWords(
  act: HistoryAct,
  words: Words,
  language: Language,
): { readonly text: string; readonly label: string } {
  const { changes } = words;
  const name = actText(act, words, language);
  if (act.undoing !== null && act.undoing.depth % 2 === 1) return { text: changes.redo, label: changes.redoOf(name) };
  return act.others !== null && act.others > 0
    ? { text: changes.undoWhole, label: changes.undoWholeOf(name) }
    : { text: changes.undo, label: changes.undoOf(name) };
}
