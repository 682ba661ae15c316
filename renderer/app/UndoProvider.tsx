import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Answer, Output } from '../../shared/contract/index.ts';
import { operationName } from '../../shared/text/operations.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import { ConfirmPasswordDialog } from '../components/ConfirmPasswordDialog.tsx';
import { DoneContext } from '../components/done-context.ts';
import type { ToastMessage } from '../components/toast-context.ts';
import { useToast } from '../components/toast-context.ts';
import { call } from '../lib/api.ts';
import { useConfirmPassword } from '../lib/confirm-password.ts';
import { useLanguage } from '../lib/language.ts';
import { useRefreshAll } from '../lib/query.ts';
import { UndoContext } from '../lib/undo.ts';
import { useWords } from '../lib/words.ts';

type Undone = Output<'changes.undo'>;

/** Undo instead of "are you sure?": offered when an act is done, by Ctrl Z, and in each home's history. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { changes } = useWords();
  const language = useLanguage();
  const toast = useToast();
  const gate = useConfirmPassword();
  const refresh = useRefreshAll();
  const [location, navigate] = useLocation();

  // one at a time: what an older message offers to undo is no longer the last
  const say = (message: ToastMessage) => toast({ ...message, topic: 'undo' });
  const undo = async (seq: number): Promise<boolean> => {
    let answer: Answer<'changes.undo'> = await call('changes.undo', { seq });
    if (!answer.ok && answer.error.code === 'reauth-required') {
      if (!(await gate.ask())) return false;
      answer = await call('changes.undo', { seq });
    }
    if (!answer.ok) {
      say({ text: sentenceOf(answer.error, language), tone: 'bad' });
      return false;
    }
    const { gone, id } = answer.value;
    if (gone && id !== null && location.includes(id))
      navigate(location.startsWith('/borgere') ? '/borgere' : '/boliger');
    await refresh();
    await tell(answer.value);
    return true;
  };
  const tell = async ({ operation, depth, by }: Undone): Promise<void> => {
    const act = operationName(operation, language);
    if (depth % 2 === 0) return say({ text: changes.didRedo(act), tone: 'ok' });
    const text = by === null ? changes.didUndo(act) : changes.didUndoOf(act, by);
    const last = await call('changes.last', {});
    const redo = last.ok ? last.value.redo : null;
    const action = redo?.mayUndo ? { label: changes.redo, onPress: () => void undo(redo.seq) } : undefined;
    say({ text, tone: 'ok', action });
  };
  const step = async (way: 'undo' | 'redo', nothing: string): Promise<void> => {
    const last = await call('changes.last', {});
    const act = last.ok ? last.value[way] : null;
    if (act === null) say({ text: nothing, tone: 'info' });
    else await undo(act.seq);
  };
  const done = async (text: string): Promise<void> => {
    const last = await call('changes.last', {});
    const act = last.ok && last.value.undo?.mayUndo ? last.value.undo : null;
    say({ text, tone: 'ok', action: act ? { label: changes.undo, onPress: () => void undo(act.seq) } : undefined });
  };

  // handed out once: what hangs on them is drawn anew by its own reasons only
  const latest = useRef({ undo, step, done, changes });
  latest.current = { undo, step, done, changes };
  const acts = useMemo(
    () => ({
      undo: (seq: number) => latest.current.undo(seq),
      stepBack: () => void latest.current.step('undo', latest.current.changes.nothingToUndo),
      stepForward: () => void latest.current.step('redo', latest.current.changes.nothingToRedo),
    }),
    [],
  );
  const sayDone = useMemo(() => (text: string) => void latest.current.done(text), []);
  return (
    <UndoContext value={acts}>
      <DoneContext value={sayDone}>
        {children}
        <ConfirmPasswordDialog gate={gate} />
      </DoneContext>
    </UndoContext>
  );
}
