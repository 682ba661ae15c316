import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';

/** How this person wants to be reached, and in which language. */
export function ContactCard({ card }: { readonly card: ResidentCard }) {
  const { residents, codes, common } = useWords();
  const { person } = residents;
  if (!card.shown.includes('contact')) return null;
  const known = (text: string | null) => text ?? common.unknown;
  return (
    <Card title={person.contact}>
      <DescriptionList
        items={[
          { label: person.phone, value: known(card.phone) },
          { label: person.way, value: known(card.contactWay && codes.contactWays[card.contactWay]) },
          { label: person.time, value: known(card.contactTime) },
          { label: person.language, value: known(card.language) },
          { label: person.interpreter, value: card.interpreter ? person.interpreterNeeded : person.interpreterNot },
        ]}
      />
    </Card>
  );
}
