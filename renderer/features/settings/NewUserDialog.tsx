import { useState } from 'react';
import type { Role } from '../../../shared/domain/users.ts';
import { roles } from '../../../shared/domain/users.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAct } from '../../lib/act.ts';
import type { PasswordGate } from '../../lib/confirm-password.ts';
import { useWords } from '../../lib/words.ts';
import { LoginFields, NOTHING_TYPED } from './LoginFields.tsx';

/** The new colleague sits at the machine and types the password. */
export function NewUserDialog({ gate, onClose }: { readonly gate: PasswordGate; readonly onClose: () => void }) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct({ gate });
  const [name, setName] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  return (
    <ActDialog
      title={words.add}
      act={words.create}
      isPending={act.isPending}
      refusal={act.refusal}
      onClose={onClose}
      onSubmit={async () =>
        (await act.run('users.create', { name, ...typed, roles: [...chosen] })) && words.created(name)
      }
    >
      <TextField label={words.name} value={name} onChange={setName} isRequired autoFocus width="full" />
      <RolesField value={chosen} onChange={setChosen} />
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
