import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAssociation, ListedEstate } from './AssociationsPart.tsx';

/** Stands for the municipality itself in the list of owners. */
const MUNICIPALITY = 'municipality';

interface EstateValues {
  readonly name: string;
  readonly number: string;
  /** An association's id, or MUNICIPALITY. */
  readonly owner: string;
  readonly vacancyPaid: boolean;
}

interface Props {
  readonly estate: ListedEstate | null;
  readonly associations: readonly ListedAssociation[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

export function EstateDialog({ estate, associations, onClose, onReopen }: Props) {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  const drafted = useDraftedValues<EstateValues>(
    { form: 'estate', subject: estate?.id ?? 'new' },
    {
      name: estate?.name ?? '',
      number: estate?.number ?? '',
      owner: estate ? (estate.associationId ?? MUNICIPALITY) : (associations[0]?.id ?? MUNICIPALITY),
      vacancyPaid: estate?.vacancyPaid ?? false,
    },
  );
  const act = useAct({ drafted });
  const { name, number, owner, vacancyPaid } = drafted.values;
  const save = async () => {
    const associationId = associations.find((association) => association.id === owner)?.id ?? null;
    const values = { associationId, name, number: number.trim() === '' ? null : number.trim(), vacancyPaid };
    const done = estate
      ? await act.run('estates.update', { id: estate.id, version: estate.version, ...values })
      : await act.run('estates.create', values);
    return done && settings.saved;
  };
  return (
    <ActDialog
      title={estate ? words.editEstate : words.addEstate}
      act={estate ? common.save : words.createEstate}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField
        label={words.estateName}
        value={name}
        onChange={(next) => drafted.set({ name: next })}
        isRequired
        autoFocus
        width="full"
        maxLength={120}
      />
      <TextField
        label={words.estateNumber}
        value={number}
        onChange={(next) => drafted.set({ number: next })}
        isOptional
        width="s"
        maxLength={10}
      />
      <Select
        label={words.estateOwner}
        options={[
          ...associations.map((association) => ({ id: association.id as string, label: association.name })),
          { id: MUNICIPALITY, label: words.municipal },
        ]}
        value={owner}
        onChange={(next) => drafted.set({ owner: next })}
        width="full"
      />
      <Checkbox isSelected={vacancyPaid} onChange={(next) => drafted.set({ vacancyPaid: next })}>
        {words.vacancyPaid}
      </Checkbox>
    </ActDialog>
  );
}
