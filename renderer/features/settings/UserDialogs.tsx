import { useState } from 'react';
import type { Role } from '../../../shared/domain/users.ts';
import type { PasswordGate } from '../../lib/confirm-password.ts';
import { useWords } from '../../lib/words.ts';
import { ActDialog } from './ActDialog.tsx';
import { LoginFields, NOTHING_TYPED } from './LoginFields.tsx';
import { RolesField } from './NewUserDialog.tsx';
import type { ListedUser } from './UsersPart.tsx';
import { useAct } from './use-act.ts';

interface Props {
  readonly user: ListedUser;
  readonly gate: PasswordGate;
  readonly onClose: () => void;
}

export function RolesDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct(onClose, gate);
  const [chosen, setChosen] = useState<readonly Role[]>(user.roles);
  return (
    <ActDialog
      title={words.rolesOf(user.name)}
      submit={words.saveRoles}
      act={act}
      onClose={onClose}
      onSubmit={() =>
        void act.run('users.setRoles', { id: user.id, version: user.version, roles: [...chosen] }, settings.saved)
      }
    >
      <RolesField value={chosen} onChange={setChosen} />
    </ActDialog>
  );
}

export function UserPasswordDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct(onClose, gate);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  return (
    <ActDialog
      title={words.newPasswordFor(user.name)}
      submit={words.savePassword}
      act={act}
      onClose={onClose}
      onSubmit={() => void act.run('users.setPassword', { id: user.id, ...typed }, words.passwordChanged)}
    >
      <LoginFields value={typed} onChange={setTyped} autoFocus />
    </ActDialog>
  );
}

export function RemoveUserDialog({ user, gate, onClose }: Props) {
  const { settings } = useWords();
  const { users: words } = settings;
  const act = useAct(onClose, gate);
  return (
    <ActDialog
      title={words.removeTitle(user.name)}
      description={words.removeWhat}
      submit={words.remove}
      isDanger
      act={act}
      onClose={onClose}
      onSubmit={() => void act.run('users.remove', { id: user.id }, words.removed(user.name))}
    />
  );
}
