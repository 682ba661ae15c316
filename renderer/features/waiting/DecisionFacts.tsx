import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { IconText } from '../../components/IconText.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { WayAct } from './way-acts.ts';
import type { Decision } from './way-values.ts';

type DecisionFactsProps = { readonly decision: Decision; readonly onAct: (act: WayAct) => void };

/** What was decided, by which criteria and why, what the citizen thinks of it, and until when they can complain. */
export function DecisionFacts({ decision, onAct }: DecisionFactsProps) {
  const { way, codes } = useWords();
  const text = way.requests;
  const format = useFormat();
  const mayWrite = useMay('visitation:write');
  const { outcome, decidedOn, paragraph, by, reasoning } = decision;
  const title = text.decision(codes.decisionOutcomes[outcome], format.date(decidedOn));
  const act = way.acts[decision.toldOn === null ? 'hear' : 'hearAgain'];
  return (
    <PanelSection title={title}>
      <DescriptionList
        layout="wide"
        items={[
          { label: text.paragraph, value: codes.paragraphs[paragraph] },
          { label: text.decidedBy, value: by },
          { label: text.reasoning, value: reasoning },
          { label: text.criteria, value: <Criteria decision={decision} /> },
          ...useHeard(decision),
        ]}
      />
      {mayWrite && (
        <p className="way-acts">
          <Button size="small" label={`${act}: ${title}`} onPress={() => onAct({ kind: 'hear', decision })}>
            {act}
          </Button>
        </p>
      )}
    </PanelSection>
  );
}

function useHeard({ toldOn, citizenView, citizenWords, complaintBy }: Decision) {
  const { way, codes } = useWords();
  const text = way.requests;
  const format = useFormat();
  if (toldOn === null) return [{ label: text.told, value: text.notTold }];
  return [
    { label: text.told, value: format.day(toldOn) },
    { label: text.view, value: citizenView === null ? way.hear.viewUnknown : codes.citizenViews[citizenView] },
    ...(citizenWords === null ? [] : [{ label: text.words, value: citizenWords }]),
    ...(complaintBy === null ? [] : [{ label: text.complaint, value: format.day(complaintBy) }]),
  ];
}

const SIGNS = { met: CircleCheck, 'not-met': CircleX, unknown: CircleHelp } as const;

/** By the version that held then, whatever has come since. */
function Criteria({ decision: { criteriaId, answers } }: { readonly decision: Decision }) {
  const { way } = useWords();
  const versions = useAsk('criteria.list', {}).data ?? [];
  const version = versions.find(({ id }) => id === criteriaId);
  if (version === undefined) return way.requests.noCriteria;
  return (
    <ul className="needs">
      {version.criteria.map(({ code, text }) => {
        const answer = answers[code] ?? 'unknown';
        return (
          <li key={code}>
            <IconText icon={SIGNS[answer]}>{`${text}: ${way.decision.answers[answer].toLowerCase()}`}</IconText>
          </li>
        );
      })}
    </ul>
  );
}
