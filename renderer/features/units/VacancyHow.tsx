import { useLocation } from 'wouter';
import type { IsoDate } from '../../../shared/dates.ts';
import { Card } from '../../components/Card.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useFormat } from '../../lib/format.ts';
import { ruleSentences } from '../../lib/vacancy-rule-words.ts';
import { useWords } from '../../lib/words.ts';
import type { Figures } from './VacancyFigures.tsx';

/** The formula and every rule that held in the period, in words. */
export function VacancyHow({ terms }: { readonly terms: Figures['terms'] }) {
  const words = useWords();
  const { how } = words.vacancies;
  const format = useFormat();
  const [, navigate] = useLocation();
  const titleOf = (from: IsoDate | null) => {
    if (terms.length === 1) return how.now;
    return from === null ? how.before : how.since(format.date(from));
  };
  return (
    <Card
      title={how.title}
      corner={
        <TextLink href="#/indstillinger/tomgang" onNavigate={() => navigate('/indstillinger/tomgang')}>
          {how.change}
        </TextLink>
      }
    >
      <div className="vacancy-how">
        <p>{how.counts}</p>
        <p>{how.formula}</p>
        {terms.map((rule) => (
          <p key={rule.from}>
            <strong>{titleOf(rule.from)}:</strong> {ruleSentences(rule, words).join(' ')}
          </p>
        ))}
      </div>
    </Card>
  );
}
