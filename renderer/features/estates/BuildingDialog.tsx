import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { focusField } from '../../components/focus-field.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAct } from '../../lib/act.ts';
import { type DraftedValues, useDraftedValues } from '../../lib/drafted-values.ts';
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
  const drafted = useDraftedValues<BuildingValues>({ form: 'building', subject: estateId }, valuesOf(building));
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const { useNow, note, ...facts } = drafted.values;
  const endsBefore = facts.idleFrom !== null && facts.idleUntil !== null && facts.idleUntil < facts.idleFrom;
  const submit = async (): Promise<string | null> => {
    setTried(true);
    if (endsBefore) return focusField('building-until');
    const done = await act.run('buildings.save', {
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
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields drafted={drafted} untilProblem={isTried && endsBefore ? text.endsBefore : undefined} />
    </ActDialog>
  );
}

type FieldsProps = { readonly drafted: DraftedValues<BuildingValues>; readonly untilProblem: string | undefined };

function Fields({ drafted, untilProblem }: FieldsProps) {
  const text = useWords().estates.building;
  const today = useToday();
  const { values, set } = drafted;
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
          onChange={(date) => set({ idleFrom: date as IsoDate | null })}
        />
        <DatePicker
          id="building-until"
          label={text.idleUntil}
          error={untilProblem}
          isOptional
          value={values.idleUntil}
          today={today}
          onChange={(date) => set({ idleUntil: date as IsoDate | null })}
        />
      </FormRow>
      <DatePicker
        label={text.temporaryUntil}
        hint={text.temporaryUntilHint}
        isOptional
        value={values.temporaryUntil}
        today={today}
        onChange={(date) => set({ temporaryUntil: date as IsoDate | null })}
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
