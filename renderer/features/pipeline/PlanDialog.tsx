import { ActDialog } from '../../components/ActDialog.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { PlanFields } from './PlanFields.tsx';
import type { PlanDialogProps } from './plan-acts.ts';
import { planInput, planProblems, valuesOf } from './plan-values.ts';
import type { Plan } from './years.ts';

/** A new plan, or another word about one that is there. */
export function PlanDialog({ plan, onClose, onReopen }: PlanDialogProps & { readonly plan: Plan | null }) {
  const words = useWords();
  const text = words.pipeline.form;
  const place = { form: 'plan', subject: plan?.id ?? 'new' };
  const form = useDraftedAct(place, valuesOf(plan), {
    problemsOf: (values) => planProblems(values, words),
    isOfRecord: plan !== null,
  });
  const submit = async (): Promise<string | null> => {
    const input = planInput(form.values);
    const done = plan
      ? await form.run('pipeline.change', { id: plan.id, version: plan.version, ...input })
      : await form.run('pipeline.add', input);
    return done && text.saved;
  };
  return (
    <ActDialog
      title={plan === null ? text.title : text.edit}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <PlanFields {...form} />
    </ActDialog>
  );
}
