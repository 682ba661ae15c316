import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Option } from './option.ts';
import { useComponentText } from './text-context.ts';

/** The drop-down list that Select and ComboBox share. Options come from the surrounding field when not given. */
export function OptionList<Id extends string>({ options }: { readonly options?: readonly Option<Id>[] | undefined }) {
  const text = useComponentText();
  return (
    <ListBox
      className="option-list"
      {...(options ? { items: options } : {})}
      renderEmptyState={() => <p className="option-empty">{text.noMatches}</p>}
    >
      {(option: Option<Id>) => <OptionRow option={option} />}
    </ListBox>
  );
}

function OptionRow<Id extends string>({ option }: { readonly option: Option<Id> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled ?? false} className="option">
      {({ isSelected }) => (
        <>
          <span className="option-words">
            <span>{option.label}</span>
            {option.detail && <span className="option-detail">{option.detail}</span>}
          </span>
          {isSelected && <Check className="icon" aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}
