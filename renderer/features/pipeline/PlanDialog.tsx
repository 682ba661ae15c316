import { useState } from 'react';
import { ActDialog } from '../../components/ActDialog.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';
import { PlanFields } from './PlanFields.tsx';
import type { PlanDialogProps } from './plan-acts.ts';
import { type PlanValues, planInput, planProblems, valuesOf } from './plan-values.ts';
import type { Plan } from './years.ts';

/** A new plan, or another word about one that is there. */
export function PlanDialog({ plan, onClose, onReopen }: PlanDialogProps & { readonly plan: Plan | null }) {
  const words = useWords();
  const text = words.pipeline.form;
  const drafted = useDraftedValues<PlanValues>({ form: 'plan', subject: plan?.id ?? 'new' }, valuesOf(plan));
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const problems = planProblems(drafted.values, words);
  const submit = async (): Promise<string | null> => {
    setTried(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) return focusField(first);
    const input = planInput(drafted.values);
    const done = plan
      ? await act.run('pipeline.change', { id: plan.id, version: plan.version, ...input })
      : await act.run('pipeline.add', input);
    return done && text.saved;
  };
  return (
    <ActDialog
      title={plan === null ? text.title : text.edit}
      act={text.save}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <PlanFields drafted={drafted} problems={isTried ? problems : {}} />
    </ActDialog>
  );
}
