import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, GoalId } from '../../../shared/ids.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { CarePlan, DialogProps, Known } from './support-dialogs.ts';
import { openGoals } from './support-dialogs.ts';

interface LineValues extends OfResident {
  readonly does: string;
  readonly provider: string;
  readonly goalId: GoalId | 'none';
  readonly grantId: EntryId | 'none';
  readonly from: IsoDate | null;
}

/** What the provider does, for which goal, and under which grant. */
export function LineDialog({ known, plan, onClose, onReopen }: DialogProps & { readonly plan: CarePlan }) {
  const { plans } = useWords();
  const today = useToday();
  const text = plans.line;
  const empty: LineValues = {
    ...OF_NOBODY,
    does: '',
    provider: known.support.grants.find(({ terms }) => terms?.provider)?.terms?.provider ?? '',
    goalId: openGoals(known)[0]?.id ?? 'none',
    grantId: known.support.grants.find(({ to }) => to === null)?.id ?? 'none',
    from: today,
  };
  const form = useDraftedAct({ form: 'plan-line', subject: plan.id }, empty, {
    problemsOf: ({ does, provider, from }) => ({
      ...(does.trim() === '' && { 'line-does': text.doesMissing }),
      ...(provider.trim() === '' && { 'line-provider': text.providerMissing }),
      ...(from === null && { 'line-from': text.fromMissing }),
    }),
  });
  const fields = ofResident(form, known.card.id);
  const send = () => {
    const { does, provider, goalId, grantId, from } = fields.values;
    if (from === null) return null;
    return form.run('plans.addLine', {
      ...{ residentId: known.card.id, carePlanId: plan.id, does, provider, from },
      ...{ goalId: goalId === 'none' ? null : goalId, grantId: grantId === 'none' ? null : grantId },
    });
  };
  return (
    <DraftedDialog words={text} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <WhatFields {...fields} />
      <ForFields {...fields} known={known} />
    </DraftedDialog>
  );
}

function WhatFields({ values, problems, set }: DraftedForm<LineValues>) {
  const text = useWords().plans.line;
  const today = useToday();
  return (
    <>
      <TextArea
        id="line-does"
        label={text.does}
        error={problems['line-does']}
        isRequired
        autoFocus
        rows={2}
        maxLength={500}
        value={values.does}
        onChange={(does) => set({ does })}
      />
      <TextField
        id="line-provider"
        label={text.provider}
        error={problems['line-provider']}
        isRequired
        maxLength={120}
        value={values.provider}
        onChange={(provider) => set({ provider })}
      />
      <DatePicker
        id="line-from"
        label={text.from}
        error={problems['line-from']}
        isRequired
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
    </>
  );
}

function ForFields({ values, set, known }: DraftedForm<LineValues> & { readonly known: Known }) {
  const { plans, codes } = useWords();
  const text = plans.line;
  const grants = known.support.grants.filter(({ to }) => to === null);
  return (
    <>
      <Select
        label={text.goal}
        hint={text.goalHint}
        options={[
          { id: 'none' as const, label: text.noGoal },
          ...openGoals(known).map(({ id, words }) => ({ id, label: words })),
        ]}
        value={values.goalId}
        onChange={(goalId) => set({ goalId })}
      />
      <Select
        label={text.grant}
        options={[
          { id: 'none' as const, label: text.noGrant },
          ...grants.map(({ id, paragraph }) => ({ id, label: codes.paragraphs[paragraph] })),
        ]}
        value={values.grantId}
        onChange={(grantId) => set({ grantId })}
      />
    </>
  );
}
