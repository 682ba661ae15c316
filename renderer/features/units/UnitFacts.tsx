import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { GiveBack } from './GiveBack.tsx';
import { repairFacts } from './repair-facts.ts';
import {
  accessLines,
  assignmentLines,
  attributeLines,
  type FactLine,
  outdoorsLines,
  plainLine,
  roomForLines,
  textLines,
} from './trait-facts.ts';
import { conditionFact, houseRulesLines, occupiedByFacts, outageFacts, vacancyFact } from './unit-facts.ts';
import type { UnitCard } from './unit-filter.ts';

type Fact = { readonly label: string; readonly value: string | readonly (string | FactLine)[] | null };

/** What is known of the home, in the order in which it is asked on the phone. What nobody has said is left out. */
export function UnitFacts({ card }: { readonly card: UnitCard }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { facts } = words.units;
  const all: readonly Fact[] = [
    { label: facts.condition, value: conditionFact(card, words, format) },
    { label: facts.outOfService, value: outageFacts(card, today, words, format) },
    ...repairFacts(card, today, words, format),
    { label: facts.occupiedBy, value: occupiedByFacts(card, today, words, format) },
    { label: facts.availableFrom, value: vacancyFact(card, words, format) },
    { label: facts.houseRules, value: houseRulesLines(card, words, format) },
    { label: facts.roomFor, value: roomForLines(card, words) },
    { label: facts.access, value: accessLines(card, words) },
    { label: facts.outdoors, value: outdoorsLines(card, words) },
    { label: facts.attributes, value: attributeLines(card, words) },
    { label: facts.caretaker, value: textLines(card, 'socialCaretaker') },
    { label: facts.assignment, value: assignmentLines(card, words) },
    { label: facts.tenancyNumber, value: card.tenancyNumber },
    { label: facts.rentIncludes, value: textLines(card, 'rentIncludes') },
    { label: facts.retiredOn, value: card.retiredOn === null ? null : format.day(card.retiredOn) },
    { label: facts.note, value: card.note },
  ];
  const items = all.flatMap(({ label, value }) =>
    value === null || value.length === 0 ? [] : [{ label, value: <Lines card={card} value={value} /> }],
  );
  return <DescriptionList items={items} />;
}

type LinesProps = { readonly card: UnitCard; readonly value: NonNullable<Fact['value']> };

function Lines({ card, value }: LinesProps) {
  if (typeof value === 'string') return value;
  return value.map((line) => {
    const told = typeof line === 'string' ? plainLine(line) : line;
    return <Line key={told.text} card={card} line={told} />;
  });
}

/** A line says whose word it is where that can differ, and an own answer can be given up. */
function Line({ card, line: { text, source, back } }: { readonly card: UnitCard; readonly line: FactLine }) {
  const { traits } = useWords();
  const mayWrite = useMay('units:write');
  if (source === null) return <p>{text}</p>;
  return (
    <div className="fact-line">
      <p>
        {text} <span className="fact-source">{source === 'own' ? traits.own : traits.fromEstate}</span>
      </p>
      {back !== null && mayWrite && <GiveBack card={card} back={back} />}
    </div>
  );
}
