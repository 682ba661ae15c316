import { X } from 'lucide-react';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Button, DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { useComponentText } from './text-context.ts';

export type FilterChipProps = {
  readonly label: string;
  /** What is chosen, in words; undefined when the filter is not set. */
  readonly valueText?: string | undefined;
  readonly onClear: () => void;
  /** What the popover holds: any fields. It gets `close` for a choice that ends the choosing. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** A filter above a list: opens its choices, shows "Type: Skæv bolig" when set, and can be cleared. */
export function FilterChip({ label, valueText, onClear, children }: FilterChipProps) {
  const text = useComponentText();
  const isSet = valueText !== undefined;
  return (
    <div className={classNames('filter-chip', isSet && 'filter-chip-set')}>
      <DialogTrigger>
        <Button className="filter-chip-open">{isSet ? `${label}: ${valueText}` : label}</Button>
        <Popover className="popover" offset={6} placement="bottom start">
          <Choices>{children}</Choices>
        </Popover>
      </DialogTrigger>
      {isSet && (
        <Button className="filter-chip-clear" aria-label={text.clearNamed(label)} onPress={onClear}>
          <X className="icon" aria-hidden />
        </Button>
      )}
    </div>
  );
}

/**
 * Opened by a key, the choices have the keyboard at once: what is chosen, else the first. The popover itself is the dialog,
 * named by its chip: a dialog inside it would leave the popover a named thing without a role.
 */
function Choices({ children }: Pick<FilterChipProps, 'children'>) {
  const box = useRef<HTMLDivElement>(null);
  const popover = useContext(OverlayTriggerStateContext);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input:checked') ?? box.current?.querySelector('input');
    first?.focus();
  }, []);
  return (
    <div ref={box} className="filter-dialog">
      {typeof children === 'function' ? children(() => popover?.close()) : children}
    </div>
  );
}
