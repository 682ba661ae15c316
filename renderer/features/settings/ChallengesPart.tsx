import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { FIRST_CHALLENGES } from '../../../shared/domain/challenges.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type ChallengeVersion, challengeLabel } from './challenge-values.ts';
import { FrameworkDialog } from './FrameworkDialog.tsx';
import { TermsDialog } from './TermsDialog.tsx';

/** The municipality's own list of challenges, and when homelessness asks for more. */
export function ChallengesPart() {
  const { challenges: text, common } = useWords();
  const mayDefine = useMay('challenges:define');
  const [open, setOpen] = useState<'framework' | 'terms' | null>(null);
  const list = useAsk('challenges.list', {});
  const terms = useAsk('homelessness.terms', {});
  const refusal = refusalOf(list.error ?? terms.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void list.refetch() }} />;
  if (list.data === undefined || terms.data === undefined) return <LoadingState rows={6} />;
  const dialog = { onClose: () => setOpen(null), onReopen: () => setOpen(open) };
  return (
    <>
      <div className="settings-acts">
        <p className="settings-lead">{text.lead}</p>
        <div className="settings-acts-end">
          {mayDefine ? (
            <Button variant="primary" onPress={() => setOpen('framework')}>
              {text.list.add}
            </Button>
          ) : (
            <p className="card-note">{text.readOnly}</p>
          )}
        </div>
      </div>
      <div className="settings-stack">
        <ListInForce versions={list.data.versions} />
        <TermsCard terms={terms.data} onChange={mayDefine ? () => setOpen('terms') : null} />
        <OtherLists versions={list.data.versions} />
      </div>
      {open === 'framework' && <FrameworkDialog versions={list.data.versions} {...dialog} />}
      {open === 'terms' && <TermsDialog terms={terms.data} {...dialog} />}
    </>
  );
}

type VersionsProps = { readonly versions: readonly ChallengeVersion[] };

function ListInForce({ versions }: VersionsProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const text = words.challenges.list;
  const inForce = versions.find(({ from }) => from <= today);
  return (
    <Card title={text.title}>
      <p className="card-note">
        {inForce === undefined ? text.first : text.since(inForce.name, format.date(inForce.from), inForce.by)}
      </p>
      <ul className="challenge-list">
        {(inForce?.challenges ?? FIRST_CHALLENGES).map((one) => (
          <li key={one.code}>{challengeLabel(one, words)}</li>
        ))}
      </ul>
    </Card>
  );
}

type TermsCardProps = {
  readonly terms: Output<'homelessness.terms'>;
  readonly onChange: (() => void) | null;
};

function TermsCard({ terms, onChange }: TermsCardProps) {
  const text = useWords().challenges.terms;
  return (
    <Card
      title={text.title}
      corner={
        onChange && (
          <Button size="small" onPress={onChange}>
            {text.change}
          </Button>
        )
      }
    >
      <p className="card-note">{text.why}</p>
      <DescriptionList
        layout="wide"
        items={(['look', 'act', 'long'] as const).map((term) => ({ label: text[term], value: text.days(terms[term]) }))}
      />
    </Card>
  );
}

/** Those before the one in force, and one that begins later. */
function OtherLists({ versions }: VersionsProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const text = words.challenges.list;
  const inForce = versions.find(({ from }) => from <= today);
  const others = versions.filter((version) => version !== inForce);
  if (others.length === 0) return null;
  return (
    <Card title={text.older}>
      <p className="card-note">{text.olderHint}</p>
      <MiniList
        items={others.map(({ id, name, from, by, challenges }) => ({
          id,
          title: text.since(name, format.date(from), by),
          detail: `${text.count(challenges.length)}: ${challenges.map((one) => challengeLabel(one, words)).join(', ')}`,
          end: from > today ? text.ahead : undefined,
        }))}
      />
    </Card>
  );
}
