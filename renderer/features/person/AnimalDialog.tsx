import type { Input } from '../../../shared/contract/index.ts';
import { assistanceKinds, petKinds, petSizes } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryDays } from './EntryDays.tsx';
import { type Days, daysProblems, type PersonDialogProps } from './person-values.ts';

type Animal = Input<'animals.add'>;
interface AnimalValues extends Days {
  readonly kind: Animal['kind'];
  readonly breed: string;
  readonly size: NonNullable<Animal['size']> | null;
  readonly number: number | null;
  readonly assistance: NonNullable<Animal['assistance']> | 'none';
}

/** An animal of the household: what a home must have room for. */
export function AnimalDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person } = words;
  const empty: AnimalValues = {
    kind: 'dog',
    breed: '',
    size: null,
    number: 1,
    assistance: 'none',
    from: useToday(),
    to: null,
  };
  const place = { form: 'resident-animal', subject: residentId };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => animalProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { kind, breed, size, number, assistance, from, to } = form.values;
    if (from === null || number === null) return null;
    const isDog = kind === 'dog' && assistance !== 'none';
    const animal = { kind, breed: breed.trim() === '' ? null : breed, size, number, from, to };
    const done = await form.run('animals.add', { residentId, ...animal, assistance: isDog ? assistance : null });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={person.acts.animal}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <AnimalFields {...form} />
      <EntryDays {...form} />
    </ActDialog>
  );
}

function AnimalFields({ values, problems, set }: DraftedForm<AnimalValues>) {
  const { person, codes } = useWords();
  const text = person.animal;
  return (
    <>
      <FormRow>
        <Select
          label={text.kind}
          autoFocus
          options={petKinds.map((id) => ({ id, label: codes.petKinds[id] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
        <NumberField
          id="animal-number"
          label={text.number}
          error={problems['animal-number']}
          isRequired
          min={1}
          max={99}
          value={values.number}
          onChange={(number) => set({ number })}
        />
      </FormRow>
      <FormRow>
        <TextField
          label={text.breed}
          isOptional
          maxLength={60}
          value={values.breed}
          onChange={(breed) => set({ breed })}
        />
        <Select
          label={text.size}
          isOptional
          options={petSizes.map((id) => ({ id, label: codes.petSizes[id] }))}
          value={values.size}
          onChange={(size) => set({ size })}
        />
      </FormRow>
      {values.kind === 'dog' && (
        <Select
          label={text.assistance}
          hint={text.assistanceHint}
          options={[
            { id: 'none' as const, label: text.noAssistance },
            ...assistanceKinds.map((id) => ({ id, label: codes.assistanceKinds[id] })),
          ]}
          value={values.assistance}
          onChange={(assistance) => set({ assistance })}
        />
      )}
    </>
  );
}

function animalProblems(values: AnimalValues, words: Words): Problems {
  return {
    ...(values.number === null && { 'animal-number': words.person.animal.numberMissing }),
    ...daysProblems(values, words),
  };
}
