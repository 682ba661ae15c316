import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';

export type FilterToggleProps = {
  readonly label: string;
  readonly isSet: boolean;
  readonly onChange: (isSet: boolean) => void;
};

/** A filter that is either in force or not: pressed again it is gone. The sign says so too. */
export function FilterToggle({ label, isSet, onChange }: FilterToggleProps) {
  return (
    <ToggleButton className="filter-toggle" isSelected={isSet} onChange={onChange}>
      {isSet && <Check className="icon" aria-hidden />}
      {label}
    </ToggleButton>
  );
}
