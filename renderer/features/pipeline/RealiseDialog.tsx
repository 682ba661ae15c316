import { useState } from 'react';
import { ActDialog } from '../../components/ActDialog.tsx';
import { focusField } from '../../components/focus-field.ts';
import { Notice } from '../../components/Notice.tsx';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PlanDialogProps } from './plan-acts.ts';
import { RealisedHomes } from './RealisedHomes.tsx';
import { RealiseFields } from './RealiseFields.tsx';
import { emptyRealise, type RealiseValues, realiseInput, realiseProblems } from './realise-values.ts';
import type { Plan } from './years.ts';

/** What was planned gets an address and is a home like any other: one or many in one act. */
export function RealiseDialog({ plan, onClose, onReopen }: PlanDialogProps & { readonly plan: Plan }) {
  const words = useWords();
  const text = words.pipeline.realise;
  const today = useToday();
  const place = { form: 'plan-realise', subject: plan.id };
  const drafted = useDraftedValues<RealiseValues>(place, emptyRealise(plan, today));
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const { values, set } = drafted;
  const problems = realiseProblems(values, words);
  const submit = async (): Promise<string | null> => {
    setTried(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) return focusField(first);
    const input = realiseInput(plan, values);
    if (input === null) return null;
    const done = await act.run('pipeline.realise', input);
    return done && text.done(done.value.unitIds.length, done.value.left);
  };
  const shown = isTried ? problems : {};
  return (
    <ActDialog
      title={text.title}
      description={text.what(plan.name, words.pipeline.homes(plan.homes), words.codes.unitTypes[plan.type])}
      act={text.act}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {plan.shielded && <Notice tone="info">{text.shielded}</Notice>}
      <RealiseFields drafted={drafted} problems={shown} />
      <RealisedHomes homes={values.homes} problems={shown} onChange={(homes) => set({ homes })} />
    </ActDialog>
  );
}
