import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import { OptionList } from './OptionList.tsx';
import type { Option } from './option.ts';
import { useComponentText } from './text-context.ts';

export type SelectProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string | undefined;
  readonly width?: 'xs' | 's' | 'm' | 'full' | undefined;
};

/** One of a known, short list. For "no choice", give an option that says so. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const text = useComponentText();
  const choose = (key: unknown) => {
    const chosen = props.options.find((option) => option.id === key);
    if (chosen) props.onChange(chosen.id);
  };
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      value={props.value}
      onChange={choose}
      placeholder={props.placeholder ?? text.choose}
      className="field"
    >
      <FieldLabel field={props} />
      <Button className={`field-box select-button field-${props.width ?? 'full'}`}>
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <FieldNotes field={props} />
      <Popover className="popover popover-list" offset={4}>
        <OptionList options={props.options} />
      </Popover>
    </AriaSelect>
  );
}
