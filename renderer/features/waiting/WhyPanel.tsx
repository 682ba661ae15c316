import { ArrowLeftRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import { judgedSentence, matchSummary, offSentence, ruleName } from '../../../shared/text/match-sentences.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

type Why = Output<'match.why'>;

type WhyPanelProps = {
  readonly homeId: UnitId;
  readonly residentId: ResidentId;
  readonly moveIn: IsoDate | null;
  readonly name: string;
  readonly address: string;
  /** The same pair from the other side. */
  readonly turn: { readonly label: string; readonly href: string };
  readonly offerOf: OfferOf;
  readonly onClose: () => void;
};

/** A home and a person as a match brings them together. */
export type MatchedPair = {
  readonly homeId: UnitId;
  readonly residentId: ResidentId;
  readonly moveIn: IsoDate | null;
  readonly name: string;
  readonly address: string;
  readonly judged: Why['judged'];
};
/** What stands above the rules: the way from a match to an offer, which another feature knows. */
export type OfferOf = (pair: MatchedPair) => ReactNode;

/** *Hvorfor, hvorfor ikke*: each rule with its sign and its sentence, what says no before what says yes. */
export function WhyPanel({ homeId, residentId, moveIn, name, address, turn, offerOf, onClose }: WhyPanelProps) {
  const { common, waiting } = useWords();
  const [, navigate] = useLocation();
  const asked = useAsk('match.why', { homeId, residentId, moveIn });
  const refusal = refusalOf(asked.error);
  const why = refusal === null ? asked.data : undefined;
  return (
    <SidePanel
      eyebrow={why && waiting.match.why[why.must]}
      title={waiting.match.pair(name, address)}
      footer={
        <Button icon={ArrowLeftRight} onPress={() => navigate(turn.href)}>
          {turn.label}
        </Button>
      }
      onClose={onClose}
    >
      {refusal !== null && (
        <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
      )}
      {refusal === null && why === undefined && <LoadingState rows={5} />}
      {why !== undefined && (
        <>
          {offerOf({ homeId, residentId, moveIn, name, address, judged: why.judged })}
          <Rules why={why} />
        </>
      )}
    </SidePanel>
  );
}

function Rules({ why }: { readonly why: Why }) {
  const { waiting } = useWords();
  const language = useLanguage();
  const off = offSentence(why, language);
  const hasFit = why.judged.some(({ kind }) => kind === 'fit');
  return (
    <>
      {off !== null && <Notice>{off}</Notice>}
      <PanelSection title={waiting.match.must}>
        <p>{matchSummary(why, 'must', language)}</p>
        <RuleList judged={why.judged.filter(({ kind }) => kind === 'must')} />
      </PanelSection>
      {hasFit && (
        <PanelSection title={waiting.match.fit}>
          <RuleList judged={why.judged.filter(({ kind }) => kind === 'fit')} />
        </PanelSection>
      )}
    </>
  );
}

const ORDER = { fail: 0, unknown: 1, pass: 2 } as const;

function RuleList({ judged }: { readonly judged: Why['judged'] }) {
  const { waiting } = useWords();
  const language = useLanguage();
  const ordered = judged.toSorted((one, other) => ORDER[one.verdict] - ORDER[other.verdict]);
  return (
    <ul className="needs">
      {ordered.map((one) => (
        <li key={one.rule} className="judged">
          <VerdictBadge verdict={one.verdict}>{waiting.match.verdicts[one.verdict]}</VerdictBadge>{' '}
          <span className="judged-rule">{ruleName(one.rule, language)}</span>
          <p className="judged-sentence">{judgedSentence(one, language)}</p>
        </li>
      ))}
    </ul>
  );
}
