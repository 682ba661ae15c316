import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, Popover } from 'react-aria-components';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { OptionList } from './OptionList.tsx';
import type { Option } from './option.ts';
import { useComponentText } from './text-context.ts';

export type ComboBoxProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  /** Give both to steer the typed text yourself (suggestions from the engine, free text). */
  readonly inputValue?: string | undefined;
  readonly onInputChange?: ((text: string) => void) | undefined;
  /** What is typed may stand without being one of the options. */
  readonly allowsCustomValue?: boolean | undefined;
  /** Decides which options stay; give () => true when the engine has filtered already. */
  readonly filter?: ((optionText: string, typed: string) => boolean) | undefined;
  readonly placeholder?: string | undefined;
  /** 'input' leaves the suggestions closed until something is typed: for a field that has focus from the start. */
  readonly menuTrigger?: 'focus' | 'input' | undefined;
  readonly width?: 'xs' | 's' | 'm' | 'full' | undefined;
};

/** One of a long list, found by typing; suggestions open at once. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const text = useComponentText();
  const choose = (key: unknown) => props.onChange(props.options.find((option) => option.id === key)?.id ?? null);
  const items = props.inputValue === undefined ? { defaultItems: props.options } : { items: props.options };
  const typing = defined({
    inputValue: props.inputValue,
    onInputChange: props.onInputChange,
    allowsCustomValue: props.allowsCustomValue,
    defaultFilter: props.filter,
    isReadOnly: props.isReadOnly,
  });
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      {...items}
      {...typing}
      value={props.value}
      onChange={choose}
      menuTrigger={props.menuTrigger ?? 'focus'}
      allowsEmptyCollection
      className="field"
    >
      <FieldLabel field={props} />
      <Group className={`field-box field-${props.width ?? 'full'}`}>
        <Input className="field-input" {...defined({ placeholder: props.placeholder })} />
        <Button className="icon-button icon-button-small" aria-label={text.showSuggestions}>
          <ChevronDown className="icon" aria-hidden />
        </Button>
      </Group>
      <FieldNotes field={props} />
      <Popover className="popover popover-list" offset={4}>
        {/* while it is open the rest of the page is hidden: what is left must have a place of its own */}
        <section aria-label={props.label}>
          <OptionList<Id> />
        </section>
      </Popover>
    </AriaComboBox>
  );
}
