import { useState } from 'react';
import type { Role } from '../../../shared/domain/users.ts';
import { roles } from '../../../shared/domain/users.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { PasswordGate } from '../../lib/confirm-password.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { LoginFields, NOTHING_TYPED } from './LoginFields.tsx';

interface NewUserValues {
  readonly name: string;
  readonly roles: readonly Role[];
}

interface NewUserDialogProps {
  readonly gate: PasswordGate;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/** The new colleague sits at the machine and types the password. Name and roles are kept while they are typed, what opens the data never. */
export function NewUserDialog({ gate, onClose, onReopen }: NewUserDialogProps) {
  const { settings } = useWords();
  const { users: words } = settings;
  const form = useDraftedAct<NewUserValues>({ form: 'new-user', subject: 'new' }, { name: '', roles: [] }, { gate });
  const { name, roles: chosen } = form.values;
  const [typed, setTyped] = useState(NOTHING_TYPED);
  return (
    <ActDialog
      title={words.add}
      act={words.create}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={async () =>
        (await form.run('users.create', { name, ...typed, roles: [...chosen] })) && words.created(name)
      }
    >
      <TextField
        label={words.name}
        value={name}
        onChange={(next) => form.set({ name: next })}
        isRequired
        autoFocus
        width="full"
      />
      <RolesField value={chosen} onChange={(next) => form.set({ roles: next })} />
      <LoginFields value={typed} onChange={setTyped} />
    </ActDialog>
  );
}

export function RolesField({
  value,
  onChange,
}: {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}) {
  const { settings, codes } = useWords();
  return (
    <CheckboxGroup
      label={settings.users.roles}
      options={roles.map((role) => ({ id: role, label: codes.roles[role] }))}
      value={value}
      onChange={onChange}
    />
  );
}
