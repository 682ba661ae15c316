import { HeartHandshake } from 'lucide-react';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Guidance, SectionProps } from './rights-dialogs.ts';

const TONES = { stands: 'accent', 'review-due': 'warn', over: 'bad' } as const;

/** That somebody walks closer beside the citizen for a time, until when, and when it is looked at again. */
export function GuidanceCard({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.rights.guidance;
  const { guidance, mayGuide } = known.rights;
  if (guidance === null) return null;
  const { now, before } = guidance;
  return (
    <Card
      title={text.title}
      corner={now && <Badge tone={TONES[now.state]}>{words.codes.guidanceStates[now.state]}</Badge>}
    >
      {now ? <Standing guidance={now} /> : <p className="card-note">{`${text.none} ${text.why}`}</p>}
      {mayGuide && (
        <div className="card-more">
          {now ? (
            <Button size="small" onPress={() => onOpen({ kind: 'review', guidance: now })}>
              {text.reviewAct}
            </Button>
          ) : (
            <Button size="small" icon={HeartHandshake} onPress={() => onOpen({ kind: 'guide' })}>
              {text.act}
            </Button>
          )}
        </div>
      )}
      {before.length > 0 && (
        <details className="rights-before">
          <summary>{text.before(before.length)}</summary>
          <MiniList
            items={before.map(({ id, from, to, reason, reviewedOn, reviewedBy, outcome, reviewNote }) => ({
              id,
              title: text.until(format.date(from), format.date(to)),
              detail: [
                reason,
                text.reviewed(format.date(reviewedOn), reviewedBy),
                words.codes.guidanceOutcomes[outcome],
                reviewNote,
              ]
                .filter((part) => part !== null)
                .join(' · '),
            }))}
          />
        </details>
      )}
    </Card>
  );
}

function Standing({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const format = useFormat();
  const text = words.rights.guidance;
  const { from, to, reason, how, representative } = guidance;
  return (
    <div className="rights-guidance">
      <p className="right-name">{reason}</p>
      {how !== null && <p>{how}</p>}
      <p className="right-told">{text.until(format.date(from), format.date(to))}</p>
      <p className="right-told">{reviewText(guidance, words, format)}</p>
      {representative !== null && <p className="right-told">{text.beside(representative)}</p>}
    </div>
  );
}

function reviewText({ state, reviewOn, to }: Guidance, { rights }: Words, format: Format): string {
  const text = rights.guidance;
  switch (state) {
    case 'stands':
      return text.review(format.date(reviewOn));
    case 'review-due':
      return text.overdue(format.date(reviewOn));
    case 'over':
      return text.over(format.date(to));
  }
}
