import { Lock } from 'lucide-react';
import { Avatar } from './Avatar.tsx';
import { IconButton } from './IconButton.tsx';
import { useComponentText } from './text-context.ts';

export type ShellUser = {
  readonly name: string;
  readonly initials: string;
  readonly role: string;
};

export type UserCardProps = {
  readonly user: ShellUser;
  readonly onLock: () => void;
  readonly lockShortcut?: string | undefined;
};

/** Who is logged in, as what, and the lock. */
export function UserCard({ user, onLock, lockShortcut }: UserCardProps) {
  const text = useComponentText();
  return (
    <div className="user">
      <Avatar initials={user.initials} />
      <div className="user-words">
        <p className="user-name">{user.name}</p>
        <p className="user-role">{user.role}</p>
      </div>
      <IconButton label={text.lock} icon={Lock} shortcut={lockShortcut} onPress={onLock} />
    </div>
  );
}
