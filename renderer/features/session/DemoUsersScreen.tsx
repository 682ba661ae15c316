import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { SessionPage } from './SessionPage.tsx';

/** Who can sign in to the demo; shown once, kept nowhere. */
export function DemoUsersScreen({ users }: { readonly users: Output<'setup.createDemo'>['users'] }) {
  const { session, codes } = useWords();
  const { refresh } = useSession();
  return (
    <SessionPage title={session.demoReady} lead={session.demoReadyLead} wide>
      <table className="demo-users">
        <thead>
          <tr>
            <th scope="col">{session.demoRole}</th>
            <th scope="col">{session.demoUser}</th>
            <th scope="col">{session.password}</th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.login}>
              <td>{codes.roles[user.role]}</td>
              <td>
                <code>{user.login}</code>
              </td>
              <td>
                <code>{user.password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="primary" onPress={() => void refresh()} autoFocus>
        {session.demoContinue}
      </Button>
    </SessionPage>
  );
}
