import { Eye, EyeOff } from 'lucide-react';
import type { Ref } from 'react';
import { useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './IconButton.tsx';
import { useComponentText } from './text-context.ts';

export type PasswordFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: 'current-password' | 'new-password' | 'off' | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/** A password, hidden until asked for. */
export function PasswordField(props: PasswordFieldProps) {
  const text = useComponentText();
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      type={isShown ? 'text' : 'password'}
      autoComplete={props.autoComplete ?? 'off'}
      spellCheck="false"
      value={props.value}
      onChange={props.onChange}
      className="field"
    >
      <FieldLabel field={props} />
      <Group className="field-box field-full">
        <Input className="field-input" {...defined({ ref: props.inputRef })} />
        <IconButton
          size="small"
          label={isShown ? text.hidePassword : text.showPassword}
          icon={isShown ? EyeOff : Eye}
          onPress={() => setShown(!isShown)}
        />
      </Group>
      <FieldNotes field={props} />
    </AriaTextField>
  );
}
