import { Eye } from 'lucide-react';
import { residentFields } from '../../../shared/domain/resident-fields.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { OpenDialog } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

type IdentityCardProps = { readonly card: ResidentCard; readonly onChoose: (dialog: OpenDialog) => void };

/** Birth date and number, masked until somebody says why they need it. A protected home is no matter of the role. */
export function IdentityCard({ card, onChoose }: IdentityCardProps) {
  const { residents, common } = useWords();
  const format = useFormat();
  const { person } = residents;
  const { shown, birthDate, age, idKind } = card;
  const isPartial = residentFields.some((field) => field !== 'home' && !shown.includes(field));
  const known = [birthDate === null ? null : format.date(birthDate), age === null ? null : residents.years(age)];
  const born = known.filter((part) => part !== null).join(', ');
  const items = [
    ...(shown.includes('birth') ? [{ label: person.birthDate, value: born === '' ? common.unknown : born }] : []),
    ...(shown.includes('number')
      ? [{ label: person.number[idKind ?? 'cpr'], value: <MaskedNumber card={card} onChoose={onChoose} /> }]
      : []),
  ];
  if (items.length === 0 && !isPartial) return null;
  return (
    <Card title={person.identityCard}>
      {items.length > 0 && <DescriptionList items={items} />}
      {isPartial && <p className="card-note">{person.roomFor}</p>}
    </Card>
  );
}

function MaskedNumber({ card, onChoose }: IdentityCardProps) {
  const { person, acts } = useWords().residents;
  if (card.idMasked === null) return person.noNumber;
  return (
    <span className="resident-number">
      <span className="numeric">{card.idMasked}</span>
      {card.mayRevealId && (
        <Button size="small" icon={Eye} onPress={() => onChoose('revealId')}>
          {card.idKind === 'other' ? acts.revealOther : acts.revealId}
        </Button>
      )}
    </span>
  );
}
