import type { PassphraseProblem } from '../../../shared/domain/passphrase.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { fieldId, protectionOf } from './occupancy-values.ts';

const kinds = ['proposed', 'own', 'none'] as const;

type ProtectionFieldsProps = PartProps & {
  readonly passphrase: string;
  readonly problem: PassphraseProblem | null;
  readonly onPassphrase: (passphrase: string) => void;
};

/** Locked unless the sender says otherwise. What she types as a passphrase stays in this window and nowhere else. */
export function ProtectionFields({ values, set, errorOf, passphrase, problem, onPassphrase }: ProtectionFieldsProps) {
  const { sending } = useWords();
  const { protection: words } = sending;
  const chosen = protectionOf(values);
  const options = kinds
    .filter((id) => id !== 'own' || values.lists.length === 1)
    .map((id) => ({ id, label: words.options[id], detail: words.details[id] }));
  return (
    <FormSection title={sending.sections.protection}>
      <RadioGroup
        label={words.label}
        hideLabel
        options={options}
        value={chosen}
        onChange={(protection) => set({ protection })}
      />
      {chosen === 'own' && (
        <PasswordField
          id={fieldId('passphrase')}
          label={words.passphrase}
          hint={words.passphraseHint}
          error={problem === null ? errorOf('passphrase') : words.problems[problem]}
          isRequired
          value={passphrase}
          onChange={onPassphrase}
        />
      )}
      {chosen === 'none' && (
        <Notice tone="warn" title={words.plainTitle}>
          {words.plain}
        </Notice>
      )}
    </FormSection>
  );
}
