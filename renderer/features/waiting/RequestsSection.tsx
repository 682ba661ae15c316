import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ClockList } from './ClockList.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import type { WayAct } from './way-acts.ts';
import type { Request, Visitation } from './way-values.ts';

type RequestsSectionProps = { readonly visitation: Visitation; readonly onAct: (act: WayAct) => void };

/** Everything that was asked, with what was answered and decided on it, the newest first. */
export function RequestsSection({ visitation, onAct }: RequestsSectionProps) {
  const { way } = useWords();
  const mayWrite = useMay('visitation:write');
  const { requests, decisions } = visitation;
  return (
    <Section
      title={way.requests.title}
      actions={
        mayWrite &&
        requests.length > 0 && <Button onPress={() => onAct({ kind: 'request' })}>{way.acts.request}</Button>
      }
    >
      {requests.length === 0 && <p className="waiting-quiet">{way.requests.none}</p>}
      {requests.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          decisions={decisions.filter(({ requestId }) => requestId === request.id)}
          onAct={onAct}
        />
      ))}
    </Section>
  );
}

type RequestCardProps = {
  readonly request: Request;
  readonly decisions: Visitation['decisions'];
  readonly onAct: (act: WayAct) => void;
};

function RequestCard({ request, decisions, onAct }: RequestCardProps) {
  const { requests } = useWords().way;
  const format = useFormat();
  return (
    <Card
      title={requests.one(format.date(request.askedOn))}
      corner={<RequestActs request={request} isDecided={decisions.length > 0} onAct={onAct} />}
    >
      <RequestFacts request={request} />
      <PanelSection title={requests.clocks}>
        <ClockList clocks={request.clocks} />
      </PanelSection>
      {decisions.map((decision) => (
        <DecisionFacts key={decision.id} decision={decision} onAct={onAct} />
      ))}
    </Card>
  );
}

type RequestActsProps = Omit<RequestCardProps, 'decisions'> & { readonly isDecided: boolean };

function RequestActs({ request, isDecided, onAct }: RequestActsProps) {
  const { acts, requests } = useWords().way;
  const format = useFormat();
  const mayWrite = useMay('visitation:write');
  if (!mayWrite) return null;
  const of = `: ${requests.one(format.date(request.askedOn))}`;
  return (
    <span className="waiting-badges">
      {request.answeredOn === null && !isDecided && (
        <Button size="small" label={`${acts.answer}${of}`} onPress={() => onAct({ kind: 'answer', request })}>
          {acts.answer}
        </Button>
      )}
      <Button size="small" label={`${acts.decision}${of}`} onPress={() => onAct({ kind: 'decision', request })}>
        {acts.decision}
      </Button>
    </span>
  );
}

function RequestFacts({ request }: { readonly request: Request }) {
  const { way, codes } = useWords();
  const text = way.requests;
  const format = useFormat();
  const { askedBy, askedByName, about, answerDue, answeredOn, answer, by } = request;
  const asker = codes.requesters[askedBy];
  const answered = answeredOn === null ? null : text.answeredOn(format.date(answeredOn), answer ?? '');
  return (
    <DescriptionList
      layout="wide"
      items={[
        { label: text.askedBy, value: askedByName === null ? asker : `${asker}, ${askedByName}` },
        { label: text.about, value: about },
        ...(answered === null ? [{ label: text.answerDue, value: format.day(answerDue) }] : []),
        { label: text.answer, value: answered ?? text.unanswered },
        { label: text.by, value: by },
      ]}
    />
  );
}
