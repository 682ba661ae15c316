import { useState } from 'react';
import type { Role } from '../../../shared/domain/users.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { useAct } from '../../lib/act.ts';
import type { PasswordGate } from '../../lib/confirm-password.ts';
import { useWords } from '../../lib/words.ts';
import { LoginFields, NOTHING_TYPED } from './LoginFields.tsx';
import { RolesField } from './NewUserDialog.tsx';
import type { ListedUser } from './UsersPart.tsx';

interface Props {
  readonly user: ListedUser;
  readonly gate: PasswordGate;
  readonly onClose: () => void;
}

export function RolesDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct({ gate });
  const [chosen, setChosen] = useState<readonly Role[]>(user.roles);
  return (
    <ActDialog
      title={words.rolesOf(user.name)}
      act={words.saveRoles}
      isPending={act.isPending}
      refusal={act.refusal}
      onClose={onClose}
      onSubmit={async () => {
        const done = await act.run('users.setRoles', { id: user.id, version: user.version, roles: [...chosen] });
        return done && settings.saved;
      }}
    >
      <RolesField value={chosen} onChange={setChosen} />
    </ActDialog>
  );
}

export function UserPasswordDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct({ gate });
  const [typed, setTyped] = useState(NOTHING_TYPED);
  return (
    <ActDialog
      title={words.newPasswordFor(user.name)}
      act={words.savePassword}
      isPending={act.isPending}
      refusal={act.refusal}
      onClose={onClose}
      onSubmit={async () => (await act.run('users.setPassword', { id: user.id, ...typed })) && words.passwordChanged}
    >
      <LoginFields value={typed} onChange={setTyped} autoFocus />
    </ActDialog>
  );
}

export function RemoveUserDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct({ gate });
  return (
    <ActDialog
      title={words.removeTitle(user.name)}
      description={words.removeWhat}
      act={words.remove}
      isDanger
      isPending={act.isPending}
      refusal={act.refusal}
      onClose={onClose}
      onSubmit={async () => (await act.run('users.remove', { id: user.id })) && words.removed(user.name)}
    />
  );
}
