import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import { Tooltip } from './Tooltip.tsx';

export type IconButtonProps = {
  /** The accessible name, shown as a tooltip too. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string | undefined;
  readonly size?: 'normal' | 'small' | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button with an icon alone; its name is a tooltip on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, size = 'normal' } = props;
  return (
    <Tooltip text={label} shortcut={props.shortcut}>
      <AriaButton
        {...defined({ isDisabled: props.isDisabled, onPress: props.onPress, ref: props.ref })}
        aria-label={label}
        className={classNames('icon-button', size === 'small' && 'icon-button-small')}
      >
        <Icon className="icon" aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
