import { ActDialog } from '../../components/ActDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAssociation } from './AssociationsPart.tsx';

const EMPTY = { name: '', cvr: null, lbfNumber: null, contactName: null, contactEmail: null };

interface Props {
  /** Null for a new one. */
  readonly association: ListedAssociation | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

export function AssociationDialog({ association, onClose, onReopen }: Props) {
  const { settings, common } = useWords();
  const { associations: words } = settings;
  const { name, cvr, lbfNumber, contactName, contactEmail } = association ?? EMPTY;
  const place = { form: 'association', subject: association?.id ?? 'new' };
  const form = useDraftedAct(
    place,
    { name, cvr, lbfNumber, contactName, contactEmail },
    { isOfRecord: association !== null },
  );
  const { values, set: change } = form;
  const save = async () => {
    const done = association
      ? await form.run('associations.update', { id: association.id, version: association.version, ...values })
      : await form.run('associations.create', values);
    return done && settings.saved;
  };
  return (
    <ActDialog
      title={association ? words.edit : words.add}
      act={association ? common.save : words.create}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
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
      <OptionalFields values={values} change={change} />
    </ActDialog>
  );
}

type Values = Pick<ListedAssociation, 'name' | 'cvr' | 'lbfNumber' | 'contactName' | 'contactEmail'>;

type FieldsProps = { readonly values: Values; readonly change: (patch: Partial<Values>) => void };

/** Numbers to know it by, and whom to send the list to. */
function OptionalFields({ values, change }: FieldsProps) {
  const { associations: words } = useWords().settings;
  const text = (field: keyof Values) => values[field] ?? '';
  const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  return (
    <>
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
    </>
  );
}
