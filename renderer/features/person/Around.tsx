import { Section } from '../../components/Section.tsx';
import { useWords } from '../../lib/words.ts';
import { ActButton } from './ActButton.tsx';
import { Entries } from './Entries.tsx';
import type { PersonPartProps } from './person-values.ts';
import { animalFacts, animalName, memberFacts, participantFacts } from './person-words.ts';

/** Who lives with the person, animals and people, and who else takes part. */
export function Around(part: PersonPartProps) {
  const words = useWords();
  const { around } = words.person;
  const { animals, household, participants } = part.known;
  return (
    <>
      {animals !== null && (
        <Section title={around.animals} actions={<ActButton {...part} kind="animal" />}>
          <Entries
            {...part}
            entry="animal"
            none={around.animalsNone}
            entries={animals.map((one) => ({ ...one, name: animalName(one, words), facts: animalFacts(one, words) }))}
          />
        </Section>
      )}
      {household !== null && (
        <Section title={around.household} actions={<ActButton {...part} kind="member" />}>
          <Entries
            {...part}
            entry="household"
            none={around.householdNone}
            entries={household.map((one) => ({ ...one, name: one.firstName, facts: memberFacts(one, words) }))}
          />
        </Section>
      )}
      {participants !== null && (
        <Section title={around.participants} actions={<ActButton {...part} kind="participant" />}>
          <Entries
            {...part}
            entry="participant"
            none={around.participantsNone}
            entries={participants.map((one) => ({ ...one, facts: participantFacts(one, words) }))}
          />
        </Section>
      )}
    </>
  );
}
