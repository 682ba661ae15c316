import type { Input } from '../../../shared/contract/index.ts';
import { housingSituations, situationSources } from '../../../shared/domain/homelessness.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryDays } from './EntryDays.tsx';
import { type Days, daysProblems, type PersonDialogProps } from './person-values.ts';

interface SituationValues extends Days {
  readonly situation: Input<'situations.add'>['situation'] | null;
  readonly source: Input<'situations.add'>['source'];
  readonly note: string;
}

/** Tonight's situation, or one of long ago with where it is known from. */
export function SituationDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person } = words;
  const empty: SituationValues = { situation: null, source: 'citizen', note: '', from: useToday(), to: null };
  const place = { form: 'resident-situation', subject: residentId };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => situationProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { situation, source, note, from, to } = form.values;
    if (situation === null || from === null) return null;
    const sourceNote = note.trim() === '' ? null : note;
    const done = await form.run('situations.add', { residentId, situation, source, sourceNote, from, to });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={person.acts.situation}
      description={person.situation.why}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <SituationFields {...form} />
    </ActDialog>
  );
}

function SituationFields(form: DraftedForm<SituationValues>) {
  const { values, problems, set } = form;
  const { person, codes } = useWords();
  const text = person.situation;
  return (
    <>
      <Select
        id="situation-code"
        label={text.situation}
        error={problems['situation-code']}
        isRequired
        autoFocus
        options={housingSituations.map((id) => ({ id, label: codes.housingSituations[id] }))}
        value={values.situation}
        onChange={(situation) => set({ situation })}
      />
      <EntryDays {...form} />
      <Select
        label={text.source}
        options={situationSources.map((id) => ({ id, label: codes.situationSources[id] }))}
        value={values.source}
        onChange={(source) => set({ source })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        isOptional
        maxLength={200}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

function situationProblems(values: SituationValues, words: Words): Problems {
  return {
    ...(values.situation === null && { 'situation-code': words.person.situation.missing }),
    ...daysProblems(values, words),
  };
}
