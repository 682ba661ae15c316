import { Building2 } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { LedgerLines } from './LedgerLines.tsx';
import { LedgerTable } from './LedgerTable.tsx';
import { RightDialog } from './RightDialog.tsx';

type LedgerAnswer = Output<'vacancyNotices.ledger'>;
export type LedgerLine = LedgerAnswer['associations'][number];

/** Each association in one line; whichever is chosen shows its notices below. */
export function Ledger({ year, ledger }: { readonly year: number; readonly ledger: LedgerAnswer }) {
  const { ledger: words } = useWords().notices;
  const [chosen, setChosen] = useState<LedgerLine['id'] | null>(null);
  const [agreeing, setAgreeing] = useState<LedgerLine['id'] | null>(null);
  const find = (id: LedgerLine['id'] | null) => ledger.associations.find((one) => one.id === id);
  const [shown, agreed] = [find(chosen), find(agreeing)];
  if (ledger.associations.length === 0)
    return (
      <EmptyState icon={Building2} title={words.none}>
        {words.noneWhy}
      </EmptyState>
    );
  return (
    <div className="vacancy-stack">
      <RightDrafts year={year} associations={ledger.associations} onContinue={setAgreeing} />
      <Card title={words.title}>
        <LedgerTable lines={ledger.associations} chosen={chosen} onChoose={setChosen} onAgree={setAgreeing} />
        <p className="card-note">{words.how}</p>
        {ledger.shielded > 0 && <p className="card-note">{words.shielded(ledger.shielded)}</p>}
      </Card>
      {shown && <LedgerLines key={shown.id} association={shown} year={year} />}
      {ledger.criteria !== null && ledger.criteria.length > 0 && <Criteria criteria={ledger.criteria} />}
      {agreed && (
        <RightDialog
          key={agreed.id}
          association={agreed}
          year={year}
          onClose={() => setAgreeing(null)}
          onReopen={() => setAgreeing(agreed.id)}
        />
      )}
    </div>
  );
}

function Criteria({ criteria }: { readonly criteria: NonNullable<LedgerAnswer['criteria']> }) {
  const { ledger: words } = useWords().notices;
  return (
    <Card title={words.criteria}>
      <DescriptionList
        layout="wide"
        items={criteria.map(({ name, used }) => ({
          label: name ?? words.withoutCriterion,
          value: words.homesUsed(used),
        }))}
      />
    </Card>
  );
}

type DraftsProps = {
  readonly year: number;
  readonly associations: readonly LedgerLine[];
  readonly onContinue: (id: LedgerLine['id']) => void;
};

/** An agreement that was being typed when the app locked or ended. */
function RightDrafts({ year, associations, onContinue }: DraftsProps) {
  const { common, notices } = useWords();
  const { moment } = useFormat();
  const mayWrite = useMay('units:write');
  const drafts = useAsk('drafts.list', {}).data ?? [];
  if (!mayWrite) return null;
  return associations.flatMap(({ id, name }) => {
    const draft = drafts.find(({ form, subject }) => form === 'assignment-right' && subject === `${id}/${year}`);
    if (!draft) return [];
    return [
      <Notice
        key={id}
        title={notices.agreement.title(name, year)}
        actions={
          <Button size="small" onPress={() => onContinue(id)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(moment(draft.savedAt))}
      </Notice>,
    ];
  });
}
