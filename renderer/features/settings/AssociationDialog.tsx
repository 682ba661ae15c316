import { useState } from 'react';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { ActDialog } from './ActDialog.tsx';
import type { ListedAssociation } from './AssociationsPart.tsx';
import { useAct } from './use-act.ts';

const EMPTY = { name: '', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };

export function AssociationDialog({
  association,
  onClose,
}: {
  readonly association: ListedAssociation | null;
  readonly onClose: () => void;
}) {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  const act = useAct(onClose);
  const { name, cvr, lbfNumber, contactName, contactEmail } = association ?? EMPTY;
  const [values, setValues] = useState({ name, cvr, lbfNumber, contactName, contactEmail });
  const change = (patch: Partial<typeof values>) => setValues((old) => ({ ...old, ...patch }));
  const save = () =>
    association
      ? act.run('associations.update', { id: association.id, version: association.version, ...values }, settings.saved)
      : act.run('associations.create', values, settings.saved);
  const text = (field: keyof typeof values) => values[field] ?? '';
  const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  return (
    <ActDialog
      title={association ? words.edit : words.add}
      submit={association ? common.save : words.create}
      act={act}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={words.name}
        value={values.name}
        onChange={(typed) => change({ name: typed })}
        isRequired
        autoFocus
        width="full"
        maxLength={120}
      />
      <TextField
        label={words.cvr}
        hint={words.cvrHint}
        value={text('cvr')}
        onChange={(typed) => change({ cvr: orNull(typed) })}
        isOptional
        width="s"
        inputMode="numeric"
        maxLength={8}
      />
      <TextField
        label={words.lbf}
        value={text('lbfNumber')}
        onChange={(typed) => change({ lbfNumber: orNull(typed) })}
        isOptional
        width="s"
        inputMode="numeric"
        maxLength={4}
      />
      <TextField
        label={words.contactName}
        value={text('contactName')}
        onChange={(typed) => change({ contactName: orNull(typed) })}
        isOptional
        width="full"
      />
      <TextField
        label={words.contactEmail}
        hint={words.contactEmailHint}
        value={text('contactEmail')}
        onChange={(typed) => change({ contactEmail: orNull(typed) })}
        isOptional
        width="full"
        type="email"
      />
    </ActDialog>
  );
}
