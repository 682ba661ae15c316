import { Plus } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { useWords } from '../../lib/words.ts';
import { PersonField } from './PersonField.tsx';
import { MAX_PERSONS, nobodyYet, personFieldId, type TypedPerson } from './tenancy-values.ts';

type PersonsFieldProps = {
  readonly persons: readonly TypedPerson[];
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (persons: readonly TypedPerson[]) => void;
};

/** One to ten people: found among those who are known, or written down for the first time. */
export function PersonsField({ persons, problems, onChange }: PersonsFieldProps) {
  const { start } = useWords().units;
  return (
    <FormSection title={start.who} description={start.whoHint}>
      {persons.map((person, index) => (
        <PersonField
          // biome-ignore lint/suspicious/noArrayIndexKey: a person in a form has nothing but its place
          key={index}
          id={personFieldId(index)}
          label={persons.length === 1 ? start.name : start.nameOf(index + 1)}
          error={problems[personFieldId(index)]}
          autoFocus={index === persons.length - 1 && person.name === ''}
          person={person}
          onChange={(next) => onChange(persons.map((one, at) => (at === index ? next : one)))}
          onRemove={persons.length > 1 ? () => onChange(persons.filter((_, at) => at !== index)) : null}
        />
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
