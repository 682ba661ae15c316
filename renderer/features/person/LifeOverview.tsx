import { lifeFields } from '../../../shared/domain/resident-page.ts';
import { Badge } from '../../components/Badge.tsx';
import { Section } from '../../components/Section.tsx';
import type { Tone } from '../../components/tone.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { ActButton } from './ActButton.tsx';
import { Older } from './Older.tsx';
import type { Known, PersonPartProps } from './person-values.ts';

type Life = NonNullable<Known['life']>[number];
/** No answer is an answer, and colour never says it alone. */
const TONES: Readonly<Record<Life['answer'], Tone>> = {
  good: 'ok',
  'on-the-way': 'info',
  hard: 'warn',
  'no-answer': 'mute',
};

/** Five fields, each with its newest answer, who gave it and when; those before stay below. */
export function LifeOverview(part: PersonPartProps) {
  const words = useWords();
  const format = useFormat();
  const { life } = part.known;
  if (life === null) return null;
  const { person, codes } = words;
  const newest = lifeFields.map((field) => [field, life.find((one) => one.field === field)] as const);
  const older = life.filter((one) => !newest.some(([, counts]) => counts === one));
  const whoAndWhen = ({ saidBy, on }: Life) => `${person.observers[saidBy]}, ${format.day(on)}`;
  return (
    <Section title={person.life.title} note={person.life.note} actions={<ActButton {...part} kind="life" />}>
      <dl className="life">
        {newest.map(([field, answer]) => (
          <div key={field} className="life-field">
            <dt>{codes.lifeFields[field]}</dt>
            {answer === undefined ? (
              <dd className="said-none">{person.life.none}</dd>
            ) : (
              <>
                <dd>
                  <Badge tone={TONES[answer.answer]}>{codes.lifeAnswers[answer.answer]}</Badge>
                </dd>
                <dd className="said-note">{whoAndWhen(answer)}</dd>
              </>
            )}
          </div>
        ))}
      </dl>
      <Older
        title={person.life.history}
        items={older.map((one, at) => ({
          id: `${one.field}-${one.on}-${at}`,
          title: `${codes.lifeFields[one.field]}: ${codes.lifeAnswers[one.answer]}`,
          detail: whoAndWhen(one),
        }))}
      />
    </Section>
  );
}
