import { useState } from 'react';
import { paragraphs } from '../../../shared/domain/paragraphs.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChecklistCard } from './ChecklistCard.tsx';
import { CriteriaDialog } from './CriteriaDialog.tsx';
import { byParagraph, type ParagraphCriteria } from './criteria-values.ts';
import { PromisesCard } from './PromisesCard.tsx';
import { PromisesDialog } from './PromisesDialog.tsx';

type Open = { readonly kind: 'criteria'; readonly known: ParagraphCriteria | null } | { readonly kind: 'promises' };

/** What the municipality grants by and what it promises, each from its day on. */
export function VisitationPart() {
  const { common, visitation } = useWords();
  const today = useToday();
  const mayWrite = useMay('criteria:write');
  const [open, setOpen] = useState<Open | null>(null);
  const criteria = useAsk('criteria.list', {});
  const promises = useAsk('waitingPromises.list', {});
  const refusal = refusalOf(criteria.error) ?? refusalOf(promises.error);
  const again = () => void Promise.all([criteria.refetch(), promises.refetch()]);
  if (refusal !== null) return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: again }} />;
  if (criteria.data === undefined || promises.data === undefined) return <LoadingState rows={6} />;
  const known = byParagraph(criteria.data, today);
  const without = paragraphs.filter((paragraph) => !known.some((one) => one.paragraph === paragraph));
  const dialog = { onClose: () => setOpen(null), onReopen: () => setOpen(open) };
  return (
    <>
      <Lead onAdd={mayWrite && without.length > 0 ? () => setOpen({ kind: 'criteria', known: null }) : null} />
      <div className="settings-stack">
        <PromisesCard promises={promises.data} onRenew={mayWrite ? () => setOpen({ kind: 'promises' }) : null} />
        {known.length === 0 && <p className="card-note">{visitation.criteria.none}</p>}
        {known.map((one) => (
          <ChecklistCard
            key={one.paragraph}
            criteria={one}
            onRenew={mayWrite ? () => setOpen({ kind: 'criteria', known: one }) : null}
          />
        ))}
      </div>
      {open?.kind === 'criteria' && (
        <CriteriaDialog known={open.known} versions={criteria.data} open={without} {...dialog} />
      )}
      {open?.kind === 'promises' && <PromisesDialog promises={promises.data} {...dialog} />}
    </>
  );
}

function Lead({ onAdd }: { readonly onAdd: (() => void) | null }) {
  const { visitation } = useWords();
  const mayWrite = useMay('criteria:write');
  return (
    <div className="settings-acts">
      <p className="settings-lead">{visitation.lead}</p>
      <div className="settings-acts-end">
        {onAdd !== null && (
          <Button variant="primary" onPress={onAdd}>
            {visitation.criteria.add}
          </Button>
        )}
        {!mayWrite && <p className="card-note">{visitation.readOnly}</p>}
      </div>
    </div>
  );
}
