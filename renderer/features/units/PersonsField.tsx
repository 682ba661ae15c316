import { Plus, X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { MAX_PERSONS, nobodyYet, personFieldId, type TenancyValues } from './tenancy-values.ts';

type Person = TenancyValues['persons'][number];

type PersonsFieldProps = {
  readonly persons: readonly Person[];
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (persons: readonly Person[]) => void;
};

/** One to ten people, each with the flag that hides the name everywhere. */
export function PersonsField({ persons, problems, onChange }: PersonsFieldProps) {
  const { start } = useWords().units;
  const put = (at: number, patch: Partial<Person>) =>
    onChange(persons.map((person, index) => (index === at ? { ...person, ...patch } : person)));
  return (
    <FormSection title={start.who} description={start.whoHint}>
      {persons.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person in a form has nothing but its place
        <div key={index} className="person">
          <TextField
            id={personFieldId(index)}
            label={persons.length === 1 ? start.name : start.nameOf(index + 1)}
            error={problems[personFieldId(index)]}
            isRequired
            autoFocus={index === persons.length - 1 && person.name === ''}
            maxLength={120}
            value={person.name}
            onChange={(name) => put(index, { name })}
          />
          <Checkbox isSelected={person.nameProtected} onChange={(nameProtected) => put(index, { nameProtected })}>
            {start.nameProtected}
          </Checkbox>
          {persons.length > 1 && (
            <IconButton
              size="small"
              icon={X}
              label={start.removePerson(person.name || start.nameOf(index + 1))}
              onPress={() => onChange(persons.filter((_, other) => other !== index))}
            />
          )}
        </div>
      ))}
      {persons.length < MAX_PERSONS && (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => onChange([...persons, nobodyYet])}>
            {start.addPerson}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
