import { ActDialog } from '../../components/ActDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PlanDialogProps } from './plan-acts.ts';
import { RealisedHomes } from './RealisedHomes.tsx';
import { RealiseFields } from './RealiseFields.tsx';
import { emptyRealise, realiseInput, realiseProblems } from './realise-values.ts';
import type { Plan } from './years.ts';

/** What was planned gets an address and is a home like any other: one or many in one act. */
export function RealiseDialog({ plan, onClose, onReopen }: PlanDialogProps & { readonly plan: Plan }) {
  const words = useWords();
  const text = words.pipeline.realise;
  const today = useToday();
  const place = { form: 'plan-realise', subject: plan.id };
  const form = useDraftedAct(place, emptyRealise(plan, today), {
    problemsOf: (values) => realiseProblems(values, words),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    const input = realiseInput(plan, values);
    if (input === null) return null;
    const done = await form.run('pipeline.realise', input);
    return done && text.done(done.value.unitIds.length, done.value.left);
  };
  return (
    <ActDialog
      title={text.title}
      description={text.what(plan.name, words.pipeline.homes(plan.homes), words.codes.unitTypes[plan.type])}
      act={text.act}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {plan.shielded && <Notice tone="info">{text.shielded}</Notice>}
      <RealiseFields {...form} />
      <RealisedHomes homes={values.homes} problems={problems} onChange={(homes) => set({ homes })} />
    </ActDialog>
  );
}
