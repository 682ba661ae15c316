import { useId, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { sentenceOf } from '../../../shared/text/sentences.ts';
import { useGiveUp } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useToast } from '../../components/toast-context.ts';
import { useAct } from '../../lib/act.ts';
import { call } from '../../lib/api.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useLanguage } from '../../lib/language.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { ChangePreview } from './ChangePreview.tsx';
import {
  type ChangeField,
  type Changes,
  type ChangeValues,
  changeFieldId,
  noChange,
  readChanges,
} from './change-values.ts';
import { type ChangedHome, outcomesOf } from './change-words.ts';
import { addressText } from './unit-words.ts';
import './change.css';

type ChangeHomesDialogProps = {
  readonly unitIds: readonly UnitId[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** What is typed is kept, whichever homes it is typed for: they are chosen anew. */
const PLACE = { form: 'change-homes', subject: 'new' };

/** What was asked, and every home as it was and would be. */
interface Preview {
  readonly changes: Changes;
  readonly homes: readonly ChangedHome[];
}

/** Several homes given the same: first what, then every home before and after, then one act, all or none. */
export function ChangeHomesDialog({ unitIds, onClose, onReopen }: ChangeHomesDialogProps) {
  const { change, common } = useWords();
  const form = useId();
  const work = useChange(unitIds, onClose);
  const { preview, sending, drafted } = work;
  const giveUp = useGiveUp({ drafted, onClose, onReopen });
  const title = change.title(unitIds.length);
  return (
    <Dialog
      isOpen
      size="l"
      onClose={() => void giveUp()}
      title={title}
      description={change.lead}
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={form}
            isPending={work.isPending}
            isDisabled={preview !== null && sending.length === 0}
          >
            {preview === null ? change.preview : change.save(outcomesOf(preview.homes).changed)}
          </Button>
          {preview !== null && <Button onPress={work.back}>{change.back}</Button>}
          <Button onPress={() => void giveUp()}>{common.cancel}</Button>
          <DraftNote draft={drafted.draft} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
        </>
      }
    >
      <FormLayout id={form} onSubmit={() => void work.submit()} summary={<Trouble work={work} />}>
        {!drafted.isReady ? null : preview === null ? (
          <ChangeFields values={work.values} set={work.set} wrong={work.wrong} />
        ) : (
          <ChangePreview homes={preview.homes} isLeftOut={work.isLeftOut} onLeaveOut={work.leaveOut} />
        )}
      </FormLayout>
    </Dialog>
  );
}

function useChange(unitIds: readonly UnitId[], onClose: () => void) {
  const { change } = useWords();
  const toast = useToast();
  const drafted = useDraftedValues<ChangeValues>(PLACE, noChange(useToday()));
  const act = useAct({ drafted });
  const { values } = drafted;
  const [wrong, setWrong] = useState<ChangeField | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isLeftOut, leaveOut] = useState(false);
  /** Those that the act was tried with: a refusal names one of them by its place. */
  const [tried, setTried] = useState<readonly ChangedHome[]>([]);
  const homes = preview?.homes ?? [];
  const sending =
    isLeftOut || outcomesOf(homes).refused === 0 ? homes.filter(({ outcome }) => outcome === 'changed') : [];

  const look = async (changes: Changes) => {
    const answer = await call('units.previewChanges', { unitIds: [...unitIds], changes });
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setPreview({ changes, homes: answer.value.homes });
  };
  const choose = async () => {
    const read = readChanges(values);
    setWrong(read.ok ? null : read.error);
    if (read.ok) await look(read.value);
    else focusField(changeFieldId(read.error));
  };
  const save = async ({ changes }: Preview) => {
    setTried(sending);
    const units = sending.map(({ id, version }) => ({ id, version }));
    const done = await act.run('units.change', { units, changes });
    if (done === null) return look(changes);
    toast({ text: change.done(done.value.changed), tone: 'ok' });
    onClose();
  };
  return {
    drafted,
    values,
    set: (patch: Partial<ChangeValues>) => {
      setWrong(null);
      drafted.set(patch);
    },
    wrong,
    preview,
    sending,
    isLeftOut,
    leaveOut,
    isPending: act.isPending,
    refusal: refusal ?? act.refusal,
    stopped: tried[Number(/^units\.(\d+)$/.exec(act.refusal?.where ?? '')?.[1] ?? Number.NaN)] ?? null,
    back: () => setPreview(null),
    submit: () => (preview === null ? choose() : save(preview)),
  };
}

/** What stood in the way, with the home that it is about. */
function Trouble({ work }: { readonly work: ReturnType<typeof useChange> }) {
  const words = useWords();
  const { change } = words;
  const language = useLanguage();
  const { refusal, stopped } = work;
  if (refusal === null) return null;
  const why = sentenceOf(refusal, language);
  return <ErrorNotice what={stopped === null ? why : change.stopped(addressText(stopped, words), why)} />;
}
