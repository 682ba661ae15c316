import { relativesAnswers } from '../../../shared/domain/handoffs.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';

const MOST = 2000;

/** What matters most, as the citizen says it; and whether relatives take part. */
export function WordsDialog({ handoff, onClose, onReopen }: DialogProps) {
  const { handoffs, codes } = useWords();
  const text = handoffs.words;
  const { id, version } = handoff;
  const start = {
    ownWords: handoff.ownWords ?? '',
    relatives: handoff.relatives ?? 'unasked',
    relativesDo: handoff.relativesDo ?? '',
  };
  const form = useDraftedAct({ form: 'handoff-words', subject: `${id}/words` }, start, { isOfRecord: true });
  const { values, set } = form;
  const submit = async (): Promise<string | null> => {
    const { relativesDo, ...said } = values;
    const facts = said.relatives === 'wanted' ? { ...said, relativesDo } : said;
    return (await form.run('handoffs.change', { id, version, facts })) && text.saved;
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextArea
        label={text.own}
        hint={text.ownHint}
        autoFocus
        rows={4}
        maxLength={MOST}
        value={values.ownWords}
        onChange={(ownWords) => set({ ownWords })}
      />
      <RadioGroup
        label={text.relatives}
        options={relativesAnswers.map((answer) => ({ id: answer, label: codes.relativesAnswers[answer] }))}
        value={values.relatives}
        onChange={(answer) => set({ relatives: answer })}
      />
      {values.relatives === 'wanted' && (
        <TextArea
          label={text.relativesDo}
          rows={3}
          maxLength={MOST}
          value={values.relativesDo}
          onChange={(relativesDo) => set({ relativesDo })}
        />
      )}
    </ActDialog>
  );
}

/** The citizen's own plan for hard days. The app reckons nobody's risk. */
export function CrisisDialog({ handoff, onClose, onReopen }: DialogProps) {
  const { crisis: text } = useWords().handoffs;
  const { id, version } = handoff;
  const start = {
    ...{ crisisSigns: handoff.crisisSigns ?? '', crisisSelf: handoff.crisisSelf ?? '' },
    ...{ crisisOthers: handoff.crisisOthers ?? '', crisisNumbers: handoff.crisisNumbers ?? '' },
  };
  const form = useDraftedAct({ form: 'handoff-crisis', subject: `${id}/crisis` }, start, { isOfRecord: true });
  const { values, set } = form;
  const submit = async (): Promise<string | null> =>
    (await form.run('handoffs.change', { id, version, facts: values })) && text.saved;
  return (
    <ActDialog
      title={text.title}
      description={text.hint}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextArea
        label={text.signs}
        autoFocus
        rows={3}
        maxLength={MOST}
        value={values.crisisSigns}
        onChange={(crisisSigns) => set({ crisisSigns })}
      />
      <TextArea
        label={text.self}
        rows={3}
        maxLength={MOST}
        value={values.crisisSelf}
        onChange={(crisisSelf) => set({ crisisSelf })}
      />
      <TextArea
        label={text.others}
        rows={3}
        maxLength={MOST}
        value={values.crisisOthers}
        onChange={(crisisOthers) => set({ crisisOthers })}
      />
      <TextArea
        label={text.numbers}
        rows={3}
        maxLength={MOST}
        value={values.crisisNumbers}
        onChange={(crisisNumbers) => set({ crisisNumbers })}
      />
    </ActDialog>
  );
}
