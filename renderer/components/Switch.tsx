import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, Text } from 'react-aria-components';

export type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly hint?: ReactNode | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** On or off that takes effect at once. */
export function Switch({ children, isSelected, onChange, hint, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled} className="choice-field">
      <SwitchButton className="choice switch">
        <span className="switch-track" aria-hidden>
          <span className="switch-thumb" />
        </span>
        <span className="choice-words">{children}</span>
      </SwitchButton>
      {hint && (
        <Text slot="description" className="field-hint switch-hint">
          {hint}
        </Text>
      )}
    </SwitchField>
  );
}
