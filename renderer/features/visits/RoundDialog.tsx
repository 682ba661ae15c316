import type { IsoDate } from '../../../shared/dates.ts';
import type { RoundTopic } from '../../../shared/domain/visits.ts';
import { roundTopics } from '../../../shared/domain/visits.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './visit-dialogs.ts';

interface RoundValues {
  readonly estateId: EstateId | null;
  readonly on: IsoDate | null;
  readonly minutes: number | null;
  readonly topics: readonly RoundTopic[];
  readonly note: string;
}

/** A round at a home, or at an estate that is chosen: about the place, and no person. */
export function RoundDialog({ unitId, onClose, onReopen }: DialogProps & { readonly unitId: UnitId | null }) {
  const { visits, codes } = useWords();
  const text = visits.rounds;
  const today = useToday();
  const empty: RoundValues = { estateId: null, on: today, minutes: 20, topics: [], note: '' };
  const form = useDraftedAct({ form: 'round', subject: unitId ?? 'new' }, empty, {
    problemsOf: ({ estateId, on, topics, note }) => ({
      ...(unitId === null && estateId === null && { 'round-estate': text.estateMissing }),
      ...((on === null || on > today) && { 'round-on': text.onMissing }),
      ...(topics.length === 0 && note.trim() === '' && { 'round-note': visits.dialog.saysNothing }),
    }),
  });
  const { values, set, problems } = form;
  const estate = { error: problems['round-estate'], value: values.estateId };
  const submit = async (): Promise<string | null> => {
    const { on, minutes, topics, note } = values;
    const place = unitId === null ? { unitId: null, estateId: values.estateId } : { unitId, estateId: null };
    const said = { minutes, topics: [...topics], note: note.trim() === '' ? null : note };
    const done = await form.run('visits.logRound', { ...place, on: on ?? today, from: null, ...said });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.act}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {unitId === null && <EstateField {...estate} onChange={(estateId) => set({ estateId })} />}
      <CheckboxGroup
        label={text.topics}
        autoFocus={unitId !== null}
        isInline
        options={roundTopics.map((id) => ({ id, label: codes.roundTopics[id] }))}
        value={values.topics}
        onChange={(topics) => set({ topics })}
      />
      <TextArea
        id="round-note"
        label={visits.dialog.note}
        hint={text.noteHint}
        error={problems['round-note']}
        maxLength={6000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
      <FormRow>
        <DatePicker
          id="round-on"
          label={visits.dialog.on}
          error={problems['round-on']}
          isRequired
          max={today}
          today={today}
          value={values.on}
          onChange={(on) => set({ on })}
        />
        <NumberField
          label={visits.dialog.minutes}
          min={1}
          max={1440}
          value={values.minutes}
          onChange={(minutes) => set({ minutes })}
        />
      </FormRow>
    </ActDialog>
  );
}

type EstateFieldProps = {
  readonly error: string | undefined;
  readonly value: EstateId | null;
  readonly onChange: (estateId: EstateId) => void;
};

function EstateField({ error, value, onChange }: EstateFieldProps) {
  const { rounds } = useWords().visits;
  const estates = useAsk('estates.list', {}).data ?? [];
  return (
    <Select
      id="round-estate"
      label={rounds.estate}
      error={error}
      isRequired
      autoFocus
      options={estates.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
