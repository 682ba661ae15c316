import type { IsoDate } from '../../../shared/dates.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Building } from './BuildingFacts.tsx';

interface BuildingValues {
  readonly useNow: string;
  readonly possibleHomes: number | null;
  readonly idleFrom: IsoDate | null;
  readonly idleUntil: IsoDate | null;
  readonly temporaryUntil: IsoDate | null;
  readonly note: string;
}

type BuildingDialogProps = {
  readonly estateId: EstateId;
  readonly name: string;
  readonly building: Building | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** What is known of a municipal building; nothing in it has to be known. */
export function BuildingDialog({ estateId, name, building, onClose, onReopen }: BuildingDialogProps) {
  const text = useWords().estates.building;
  const form = useDraftedAct({ form: 'building', subject: estateId }, valuesOf(building), {
    isOfRecord: building !== null,
    problemsOf: ({ idleFrom, idleUntil }): Problems =>
      idleFrom !== null && idleUntil !== null && idleUntil < idleFrom ? { 'building-until': text.endsBefore } : {},
  });
  const { useNow, note, ...facts } = form.values;
  const submit = async (): Promise<string | null> => {
    const done = await form.run('buildings.save', {
      estateId,
      version: building?.version ?? null,
      ...facts,
      useNow: useNow.trim() === '' ? null : useNow.trim(),
      note: note.trim() === '' ? null : note.trim(),
    });
    return done && text.saved;
  };
  return (
    <ActDialog
      title={building === null ? text.add : text.edit}
      description={name}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
    </ActDialog>
  );
}

function Fields({ values, set, problems }: DraftedForm<BuildingValues>) {
  const text = useWords().estates.building;
  const today = useToday();
  return (
    <>
      <TextField
        label={text.useNow}
        hint={text.useNowHint}
        isOptional
        autoFocus
        maxLength={120}
        value={values.useNow}
        onChange={(useNow) => set({ useNow })}
      />
      <NumberField
        label={text.possibleHomes}
        hint={text.possibleHomesHint}
        isOptional
        width="xs"
        min={0}
        max={500}
        value={values.possibleHomes}
        onChange={(possibleHomes) => set({ possibleHomes })}
      />
      <FormRow>
        <DatePicker
          label={text.idleFrom}
          isOptional
          value={values.idleFrom}
          today={today}
          onChange={(idleFrom) => set({ idleFrom })}
        />
        <DatePicker
          id="building-until"
          label={text.idleUntil}
          error={problems['building-until']}
          isOptional
          value={values.idleUntil}
          today={today}
          onChange={(idleUntil) => set({ idleUntil })}
        />
      </FormRow>
      <DatePicker
        label={text.temporaryUntil}
        hint={text.temporaryUntilHint}
        isOptional
        value={values.temporaryUntil}
        today={today}
        onChange={(temporaryUntil) => set({ temporaryUntil })}
      />
      <TextField label={text.note} isOptional maxLength={300} value={values.note} onChange={(note) => set({ note })} />
    </>
  );
}

function valuesOf(building: Building | null): BuildingValues {
  return {
    useNow: building?.useNow ?? '',
    possibleHomes: building?.possibleHomes ?? null,
    idleFrom: building?.idleFrom ?? null,
    idleUntil: building?.idleUntil ?? null,
    temporaryUntil: building?.temporaryUntil ?? null,
    note: building?.note ?? '',
  };
}
