import { ToggleButton } from 'react-aria-components';

export type ChipProps = {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
};

/** A topic that is on or off ("Bolig", "Post"); several stand in a row. */
export function Chip({ children, isSelected, onChange, isDisabled = false }: ChipProps) {
  return (
    <ToggleButton className="chip" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      {children}
    </ToggleButton>
  );
}
