import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Notice } from '../../components/Notice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useConfirmPassword } from '../../lib/confirm-password.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NewUserDialog } from './NewUserDialog.tsx';
import { RemoveUserDialog, RolesDialog, UserPasswordDialog } from './UserDialogs.tsx';

export type ListedUser = Output<'users.list'>[number];
type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'roles' | 'password' | 'remove'; readonly user: ListedUser }
  | null;

/** Colleagues: one name and one password each. */
export function UsersPart() {
  const { settings, common } = useWords();
  const { users: words } = settings;
  const sentence = useSentence();
  const mayManage = useMay('users:manage');
  const gate = useConfirmPassword();
  const [open, setOpen] = useState<Open>(null);
  const users = useAsk('users.list', {});
  const problem = refusalOf(users.error);
  if (problem)
    return (
      <ErrorNotice what={sentence(problem)} action={{ label: common.tryAgain, onPress: () => void users.refetch() }} />
    );
  if (!users.data) return <LoadingState rows={4} />;
  const close = () => setOpen(null);
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">{words.lead}</p>
        {mayManage ? (
          <div className="settings-acts-end">
            <Button variant="primary" onPress={() => setOpen({ kind: 'new' })}>
              {words.add}
            </Button>
          </div>
        ) : null}
      </div>
      {mayManage ? <NewUserDraft onContinue={() => setOpen({ kind: 'new' })} /> : null}
      <Card>
        <UsersTable users={users.data} mayManage={mayManage} onAct={(kind, user) => setOpen({ kind, user })} />
      </Card>
      {open?.kind === 'new' ? (
        <NewUserDialog gate={gate} onClose={close} onReopen={() => setOpen({ kind: 'new' })} />
      ) : null}
      {open?.kind === 'roles' ? <RolesDialog user={open.user} gate={gate} onClose={close} /> : null}
      {open?.kind === 'password' ? <UserPasswordDialog user={open.user} gate={gate} onClose={close} /> : null}
      {open?.kind === 'remove' ? <RemoveUserDialog user={open.user} gate={gate} onClose={close} /> : null}
      <ConfirmPasswordDialog gate={gate} />
    </>
  );
}

/** A colleague who was being made when the app locked or ended. */
function NewUserDraft({ onContinue }: { readonly onContinue: () => void }) {
  const { common, settings } = useWords();
  const { moment } = useFormat();
  const found = useAsk('drafts.list', {}).data?.find(({ form }) => form === 'new-user');
  if (!found) return null;
  const act = (
    <Button size="small" onPress={onContinue}>
      {common.draftContinue}
    </Button>
  );
  return (
    <Notice tone="info" title={settings.users.add} actions={act}>
      {common.draftFound(moment(found.savedAt))}
    </Notice>
  );
}

interface TableProps {
  readonly users: readonly ListedUser[];
  readonly mayManage: boolean;
  readonly onAct: (kind: 'roles' | 'password' | 'remove', user: ListedUser) => void;
}

function UsersTable({ users, mayManage, onAct }: TableProps) {
  const { settings, codes } = useWords();
  const { users: words } = settings;
  const { status } = useSession();
  const { date } = useFormat();
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.roles}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.active}</th>
          {mayManage ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <td>
              {user.name} {user.id === status.user?.id ? <Badge>{words.yourself}</Badge> : null}
            </td>
            <td>{user.roles.map((role) => codes.roles[role]).join(', ')}</td>
            <td className="numeric">{date(dayOfInstant(user.since))}</td>
            <td>{user.active ? words.isActive : words.notActive}</td>
            {mayManage ? <td className="end">{user.active ? <UserMenu user={user} onAct={onAct} /> : null}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UserMenu({ user, onAct }: { readonly user: ListedUser; readonly onAct: TableProps['onAct'] }) {
  const { settings, common } = useWords();
  const { users: words } = settings;
  return (
    <Menu
      label={words.actions(user.name)}
      trigger={
        <Button size="small" label={words.actions(user.name)}>
          {common.edit}
        </Button>
      }
      groups={[
        [
          { id: 'roles', label: words.changeRoles },
          { id: 'password', label: words.newPassword },
        ],
        [{ id: 'remove', label: words.remove, isDanger: true }],
      ]}
      onAction={(kind) => onAct(kind, user)}
    />
  );
}
