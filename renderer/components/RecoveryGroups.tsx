import { useWords } from '../lib/words.ts';
import './recovery-groups.css';

/** The eight groups, numbered as they are asked for. */
export function RecoveryGroups({ groups }: { readonly groups: readonly string[] }) {
  const { session } = useWords();
  return (
    <ol className="recovery-groups">
      {groups.map((group, index) => (
        <li key={group}>
          <small>{session.recoveryGroup(index + 1)}</small>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  );
}
