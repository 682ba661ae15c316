import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentCard } from './resident-filter.ts';
import { courseText, homeText } from './resident-words.ts';

/** Where the person stands today. Who walks beside them is said below it. */
export function StandingCard({ card }: { readonly card: ResidentCard }) {
  const words = useWords();
  const format = useFormat();
  const { person, columns } = words.residents;
  const home = { home: card.home?.address ?? null, homeState: card.homeState };
  const team = card.shown.includes('workers') ? [{ label: columns.team, value: card.team ?? person.noTeam }] : [];
  return (
    <Card title={person.now}>
      <DescriptionList
        items={[
          { label: person.course, value: courseText(card.courses[0], words, format) },
          { label: person.home, value: homeText(home, words) },
          ...team,
        ]}
      />
    </Card>
  );
}
