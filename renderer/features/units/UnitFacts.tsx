import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import {
  accessText,
  conditionFact,
  houseRulesText,
  occupiedByFacts,
  outageFacts,
  outdoorsText,
  roomForText,
  vacancyFact,
} from './unit-facts.ts';
import type { UnitCard } from './unit-filter.ts';

type Fact = { readonly label: string; readonly value: string | readonly string[] | null };

/** What is known of the home, in the order in which it is asked on the phone. What nobody has said is left out. */
export function UnitFacts({ card }: { readonly card: UnitCard }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { facts } = words.units;
  const all: readonly Fact[] = [
    { label: facts.condition, value: conditionFact(card, words, format) },
    { label: facts.outOfService, value: outageFacts(card, today, words, format) },
    { label: facts.occupiedBy, value: occupiedByFacts(card, today, words, format) },
    { label: facts.availableFrom, value: vacancyFact(card, words, format) },
    { label: facts.houseRules, value: houseRulesText(card, words, format) },
    { label: facts.roomFor, value: roomForText(card, words) },
    { label: facts.access, value: accessText(card, words) },
    { label: facts.outdoors, value: outdoorsText(card, words) },
    { label: facts.caretaker, value: card.socialCaretaker },
    {
      label: facts.assignment,
      value: card.assignmentRight === null ? null : facts.assigns[card.assignmentRight ? 'yes' : 'no'],
    },
    { label: facts.tenancyNumber, value: card.tenancyNumber },
    { label: facts.rentIncludes, value: card.rentIncludes },
    { label: facts.retiredOn, value: card.retiredOn === null ? null : format.day(card.retiredOn) },
    { label: facts.note, value: card.note },
  ];
  const items = all.flatMap(({ label, value }) => (isEmpty(value) ? [] : [{ label, value: <Lines value={value} /> }]));
  return <DescriptionList items={items} />;
}

function isEmpty(value: Fact['value']): value is null {
  return value === null || value.length === 0;
}

function Lines({ value }: { readonly value: string | readonly string[] }) {
  if (typeof value === 'string') return value;
  return value.map((line) => <p key={line}>{line}</p>);
}
