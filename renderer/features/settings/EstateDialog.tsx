import { useState } from 'react';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { ActDialog } from './ActDialog.tsx';
import type { ListedAssociation, ListedEstate } from './AssociationsPart.tsx';
import { useAct } from './use-act.ts';

/** Stands for the municipality itself in the list of owners. */
const MUNICIPALITY = 'municipality';

interface Props {
  readonly estate: ListedEstate | null;
  readonly associations: readonly ListedAssociation[];
  readonly onClose: () => void;
}

export function EstateDialog({ estate, associations, onClose }: Props) {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  const act = useAct(onClose);
  const [name, setName] = useState(estate?.name ?? '');
  const [number, setNumber] = useState(estate?.number ?? '');
  const [owner, setOwner] = useState<string>(
    estate ? (estate.associationId ?? MUNICIPALITY) : (associations[0]?.id ?? MUNICIPALITY),
  );
  const [vacancyPaid, setVacancyPaid] = useState(estate?.vacancyPaid ?? false);
  const save = () => {
    const associationId = associations.find((association) => association.id === owner)?.id ?? null;
    const values = { associationId, name, number: number.trim() === '' ? null : number.trim(), vacancyPaid };
    return estate
      ? act.run('estates.update', { id: estate.id, version: estate.version, ...values }, settings.saved)
      : act.run('estates.create', values, settings.saved);
  };
  return (
    <ActDialog
      title={estate ? words.editEstate : words.addEstate}
      submit={estate ? common.save : words.createEstate}
      act={act}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={words.estateName}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
        width="full"
        maxLength={120}
      />
      <TextField label={words.estateNumber} value={number} onChange={setNumber} isOptional width="s" maxLength={10} />
      <Select
        label={words.estateOwner}
        options={[
          ...associations.map((association) => ({ id: association.id as string, label: association.name })),
          { id: MUNICIPALITY, label: words.municipal },
        ]}
        value={owner}
        onChange={setOwner}
        width="full"
      />
      <Checkbox isSelected={vacancyPaid} onChange={setVacancyPaid}>
        {words.vacancyPaid}
      </Checkbox>
    </ActDialog>
  );
}
