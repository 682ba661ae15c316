import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Group, Input, Label } from 'react-aria-components';
import { defined } from './defined.ts';
import { useComponentText } from './text-context.ts';

export type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: ((value: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/** Free text above a list; Esc clears it. The label is read out, the placeholder is drawn. */
export function SearchField(props: SearchFieldProps) {
  const text = useComponentText();
  return (
    <AriaSearchField
      value={props.value}
      onChange={props.onChange}
      {...defined({ onSubmit: props.onSubmit })}
      className="search-field"
    >
      <Label className="visually-hidden">{props.label}</Label>
      <Group className="field-box">
        <Search className="icon field-icon" aria-hidden />
        <Input
          className="field-input"
          placeholder={props.placeholder ?? props.label}
          {...defined({ ref: props.inputRef })}
        />
        {props.value !== '' && (
          <Button className="icon-button icon-button-small" aria-label={text.clear}>
            <X className="icon" aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
