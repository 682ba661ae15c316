import { PasswordField } from '../../components/PasswordField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';

interface Typed {
  readonly login: string;
  readonly password: string;
}

export const NOTHING_TYPED: Typed = { login: '', password: '' };

interface LoginFieldsProps {
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly autoFocus?: boolean;
}

/** What a colleague types to get in from now on: the name for signing in, and a new password. */
export function LoginFields({ value, onChange, autoFocus = false }: LoginFieldsProps) {
  const { users: words } = useWords().settings;
  return (
    <>
      <TextField
        label={words.login}
        hint={words.loginHint}
        value={value.login}
        onChange={(login) => onChange({ ...value, login })}
        isRequired
        autoFocus={autoFocus}
        autoComplete="off"
        width="full"
      />
      <PasswordField
        label={words.password}
        hint={words.passwordHint}
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        isRequired
        autoComplete="new-password"
      />
    </>
  );
}
