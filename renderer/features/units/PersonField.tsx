import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Words } from '../../../shared/text/words.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../lib/words.ts';
import type { TypedPerson } from './tenancy-values.ts';
import { type KnownResident, useKnownResidents } from './use-known-residents.ts';

type PersonFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly person: TypedPerson;
  readonly onChange: (person: TypedPerson) => void;
  readonly onRemove: (() => void) | null;
};

const LONGEST_NAME = 120;

/** Somebody who moves in: chosen among those whom this person may see, or a name that is new here. */
export function PersonField({ id, label, error, autoFocus, person, onChange, onRemove }: PersonFieldProps) {
  const words = useWords();
  const { start } = words.units;
  const known = useKnownResidents(person.residentId ? '' : person.name);
  // the field tells its text after the choice: the text of the one who was chosen is no new name
  const chosen = useRef<KnownResident | null>(null);
  const choose = (resident: KnownResident | null) => {
    if (resident === null || resident.name === null) return;
    chosen.current = resident;
    onChange({ name: resident.name, residentId: resident.id, nameProtected: false });
  };
  const type = (text: string) => {
    const name = text.slice(0, LONGEST_NAME);
    if (name === person.name) return;
    if (chosen.current?.name === name) choose(chosen.current);
    else onChange({ ...person, name, residentId: null });
  };
  return (
    <div className="person">
      <ComboBox
        id={id}
        label={label}
        hint={person.residentId ? start.isKnown : start.isNew}
        error={error}
        isRequired
        autoFocus={autoFocus}
        menuTrigger="input"
        options={optionsOf(person, known, words)}
        value={person.residentId ?? null}
        inputValue={person.name}
        onInputChange={type}
        onChange={(key) => choose(known.find((resident) => resident.id === key) ?? null)}
        allowsCustomValue
        filter={() => true}
      />
      {!person.residentId && (
        <Checkbox
          isSelected={person.nameProtected}
          onChange={(nameProtected) => onChange({ ...person, nameProtected })}
        >
          {start.nameProtected}
        </Checkbox>
      )}
      {onRemove !== null && (
        <IconButton size="small" icon={X} label={start.removePerson(person.name || label)} onPress={onRemove} />
      )}
    </div>
  );
}

/** Whoever is chosen stays one of them, else the list would open again. */
function optionsOf({ residentId, name }: TypedPerson, known: readonly KnownResident[], words: Words) {
  if (residentId) return [{ id: residentId, label: name }];
  return known.map((resident) => ({
    id: resident.id,
    label: resident.name ?? '',
    detail: detailOf(resident, words),
  }));
}

/** What tells two of one name apart. */
function detailOf({ age, course, home, homeState }: KnownResident, { residents, codes }: Words): string {
  const place = homeState === 'none' ? residents.homeless : (home ?? residents.hiddenHome);
  const facts = [
    age === null ? null : residents.years(age),
    course === null ? null : codes.courseStates[course],
    place,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
