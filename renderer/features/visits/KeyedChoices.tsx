import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { defined } from '../../components/defined.ts';

type KeyedChoicesProps<Id extends string> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: readonly Id[];
  readonly isSingle?: boolean;
  /** One sign for each option, in their order; those beyond the last have none. */
  readonly keys?: string;
  readonly error?: string | undefined;
  /** A sign that chooses none of these: true when it was of use beside them. */
  readonly onOtherKey?: (key: string) => boolean;
  readonly onChange: (value: readonly Id[]) => void;
  /** One was chosen that is the only one, or Enter was pressed: the next field is meant. */
  readonly onNext: (value: readonly Id[]) => void;
};

const DIGITS = '123456789';

/** Choices in one row that a digit, or another sign, chooses; Enter goes on to the next field, arrows and Space work as everywhere. */
export function KeyedChoices<Id extends string>(props: KeyedChoicesProps<Id>) {
  const { id, label, options, value, isSingle = false, keys = DIGITS, error, onOtherKey, onChange, onNext } = props;
  const title = useId();
  const problem = useId();
  const choose = (chosen: Id, isByKey: boolean) => {
    const without = value.filter((one) => one !== chosen);
    const next = isSingle ? [chosen] : without.length < value.length ? without : [...value, chosen];
    onChange(next);
    if (isSingle && isByKey) onNext(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = keys.indexOf(event.key.toLowerCase());
    const option = at === -1 ? undefined : options[at];
    const isForOthers = event.key !== 'Enter' && option === undefined;
    if (isForOthers && !onOtherKey?.(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isForOthers) return;
    if (option === undefined) onNext(value);
    else choose(option.id, true);
  };
  return (
    <div id={id} className="field" onKeyDownCapture={press}>
      <span id={title} className="field-label">
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={title}
        {...defined({ 'aria-describedby': error === undefined ? undefined : problem })}
        className="chips"
        selectionMode={isSingle ? 'single' : 'multiple'}
        disallowEmptySelection={isSingle}
        selectedKeys={[...value]}
        onSelectionChange={(picked) => {
          const chosen = options.filter((option) => picked.has(option.id)).map((option) => option.id);
          onChange(chosen);
          if (isSingle) onNext(chosen);
        }}
      >
        {options.map((option, index) => (
          <ToggleButton key={option.id} id={option.id} className="chip">
            {index < keys.length && (
              <span className="chip-key" aria-hidden>
                {keys[index]?.toUpperCase()}
              </span>
            )}
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error !== undefined && (
        <span id={problem} className="field-error">
          {error}
        </span>
      )}
    </div>
  );
}
