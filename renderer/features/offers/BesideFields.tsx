import { Plus, X } from 'lucide-react';
import type { NamedPerson } from '../../../shared/contract/tenancies.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { besideFieldId, MOST_BESIDE, nobodyYet } from './accept-values.ts';

type BesideFieldsProps = {
  readonly beside: readonly NamedPerson[];
  readonly problems: Problems;
  readonly onChange: (beside: readonly NamedPerson[]) => void;
};

/** Those who move in with the citizen; none unless somebody says so. */
export function BesideFields({ beside, problems, onChange }: BesideFieldsProps) {
  const text = useWords().offering.accept;
  const put = (at: number, patch: Partial<NamedPerson>) =>
    onChange(beside.map((person, index) => (index === at ? { ...person, ...patch } : person)));
  return (
    <FormSection title={text.with} description={text.withHint}>
      {beside.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person in a form has nothing but its place
        <div key={index} className="offer-person">
          <TextField
            id={besideFieldId(index)}
            label={text.name(index + 1)}
            error={problems[besideFieldId(index)]}
            isRequired
            autoFocus={person.name === ''}
            maxLength={120}
            value={person.name}
            onChange={(name) => put(index, { name })}
          />
          <Checkbox isSelected={person.nameProtected} onChange={(nameProtected) => put(index, { nameProtected })}>
            {text.nameProtected}
          </Checkbox>
          <IconButton
            size="small"
            icon={X}
            label={text.remove(person.name || text.name(index + 1))}
            onPress={() => onChange(beside.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {beside.length < MOST_BESIDE && (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => onChange([...beside, nobodyYet])}>
            {text.add}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
