import type { LucideIcon } from 'lucide-react';
import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { keyShortcuts } from './key-shortcuts.ts';
import { Tooltip } from './Tooltip.tsx';
import { useComponentText } from './text-context.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Id of the form that a submit button outside it belongs to. */
  readonly form?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Work is under way: the button keeps its width and its focus, and presses are ignored. */
  readonly isPending?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly id?: string | undefined;
  /** Only where the visible words are too short to stand alone. They must be contained in it. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Its key, shown when the button is pointed at or has the focus. */
  readonly shortcut?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button says what it does ("Gem besøg", not "OK"). Secondary unless told otherwise. */
export function Button(props: ButtonProps) {
  const text = useComponentText();
  const { children, variant = 'secondary', size = 'normal', icon: Icon, isPending = false, type = 'button' } = props;
  const rest = defined({
    form: props.form,
    isDisabled: props.isDisabled,
    autoFocus: props.autoFocus,
    id: props.id,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
    onPress: props.onPress,
    ref: props.ref,
  });
  const button = (
    <AriaButton
      {...rest}
      {...keyShortcuts(props.shortcut)}
      type={type}
      isPending={isPending}
      className={classNames('button', `button-${variant}`, size === 'small' && 'button-small')}
    >
      {isPending ? (
        <LoaderCircle className="icon spinner" role="img" aria-label={text.pending} />
      ) : (
        Icon && <Icon className="icon" aria-hidden />
      )}
      <span>{children}</span>
    </AriaButton>
  );
  if (props.shortcut === undefined) return button;
  return (
    <Tooltip text={text.key} shortcut={props.shortcut}>
      {button}
    </Tooltip>
  );
}
