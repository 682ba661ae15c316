import { Scale } from 'lucide-react';
import type { Output } from '../../../shared/contract/index.ts';
import type { Verdict } from '../../../shared/domain/matching/reasons.ts';
import { gapSentence, offSentence } from '../../../shared/text/match-sentences.ts';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useLanguage } from '../../lib/language.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NoWaitingAccess } from './NoWaitingAccess.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';
import { WaitingTabs } from './WaitingTabs.tsx';
import './waiting.css';

/** "7 har hund, 0 ledige boliger tillader hund": the needs of the whole list against what is free. */
export function GapScreen() {
  const mayMatch = useMay('matching:read');
  return mayMatch ? <GapRoom /> : <NoWaitingAccess />;
}

function GapRoom() {
  const { common, waiting } = useWords();
  const asked = useAsk('match.gap', {});
  const refusal = refusalOf(asked.error);
  const language = useLanguage();
  const off = asked.data ? offSentence(asked.data, language) : null;
  const subtitle = asked.data && waiting.gap.people(asked.data.people);
  return (
    <Page
      layout="narrow"
      header={<PageHeader title={waiting.title} tabs={<WaitingTabs current="gap" />} subtitle={subtitle} />}
    >
      {refusal !== null && (
        <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void asked.refetch() }} />
      )}
      {refusal === null && asked.data === undefined && <LoadingState rows={8} />}
      {off !== null && <Notice>{off}</Notice>}
      {asked.data !== undefined && <Gaps gaps={asked.data.gaps} />}
    </Page>
  );
}

type Gap = Output<'match.gap'>['gaps'][number];

function Gaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { waiting } = useWords();
  const language = useLanguage();
  if (gaps.length === 0)
    return (
      <EmptyState icon={Scale} title={waiting.gap.none}>
        {waiting.gap.noneWhy}
      </EmptyState>
    );
  const words = { pass: waiting.gap.covered, fail: waiting.gap.lacking, unknown: waiting.gap.unsure } as const;
  return (
    <Card title={waiting.gap.title}>
      <MiniList
        items={gaps.map((gap) => {
          const verdict = verdictOf(gap);
          return {
            id: `${gap.rule}-${gap.animal}`,
            title: gapSentence(gap, language),
            end: <VerdictBadge verdict={verdict}>{words[verdict]}</VerdictBadge>,
          };
        })}
      />
    </Card>
  );
}

function verdictOf({ free, unknown }: Gap): Verdict {
  if (free > 0) return 'pass';
  return unknown > 0 ? 'unknown' : 'fail';
}
