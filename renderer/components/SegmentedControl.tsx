import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './option.ts';

export type SegmentedControlProps<Id extends string> = {
  /** Read out, not drawn. */
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean | undefined;
};

/** One of two to four, changed at once (views, outcomes). */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, isDisabled = false } = props;
  const change = (keys: ReadonlySet<unknown>) => {
    const chosen = options.find((option) => keys.has(option.id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments"
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={change}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} isDisabled={option.isDisabled ?? false} className="segment">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
