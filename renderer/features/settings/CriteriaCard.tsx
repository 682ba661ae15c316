import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { CriterionDialog } from './CriterionDialog.tsx';

export type ListedCriterion = Output<'assignmentCriteria.list'>[number];
type Open = { readonly criterion: ListedCriterion | null };

/** The council's own grounds for using its right to name a tenant. */
export function CriteriaCard() {
  const { notices } = useWords();
  const { criteria: words } = notices;
  const format = useFormat();
  const mayWrite = useMay('criteria:write');
  const [open, setOpen] = useState<Open | null>(null);
  const criteria = useAsk('assignmentCriteria.list', {}).data ?? [];
  return (
    <Card
      title={words.title}
      corner={
        mayWrite && (
          <Button size="small" onPress={() => setOpen({ criterion: null })}>
            {words.add}
          </Button>
        )
      }
    >
      <p className="settings-lead">{words.lead}</p>
      {mayWrite && <CriterionDraft criteria={criteria} onContinue={setOpen} />}
      {criteria.length === 0 && <p className="card-note">{words.none}</p>}
      <ul className="estate-list">
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <div className="estate-words">
              <p>{criterion.name}</p>
              {criterion.endedOn !== null && <p>{words.endedOn(format.date(criterion.endedOn))}</p>}
            </div>
            {mayWrite && (
              <Button size="small" label={words.changeOf(criterion.name)} onPress={() => setOpen({ criterion })}>
                {words.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open !== null && (
        <CriterionDialog criterion={open.criterion} onClose={() => setOpen(null)} onReopen={() => setOpen(open)} />
      )}
    </Card>
  );
}

/** One that was being typed when the app locked or ended. */
function CriterionDraft({
  criteria,
  onContinue,
}: {
  readonly criteria: readonly ListedCriterion[];
  readonly onContinue: (open: Open) => void;
}) {
  const { common, notices } = useWords();
  const { moment } = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.flatMap(({ form, subject, savedAt }) => {
    const criterion = criteria.find(({ id }) => id === subject) ?? null;
    if (form !== 'assignment-criterion' || (criterion === null && subject !== 'new')) return [];
    return [
      <Notice
        key={subject}
        tone="info"
        title={criterion === null ? notices.criteria.add : notices.criteria.changeOf(criterion.name)}
        actions={
          <Button size="small" onPress={() => onContinue({ criterion })}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(moment(savedAt))}
      </Notice>,
    ];
  });
}
