import type { IsoDate } from '../../../shared/dates.ts';
import { type SupportNeed, supportNeeds } from '../../../shared/domain/support.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

interface NeedValues {
  readonly need: SupportNeed | null;
  readonly from: IsoDate | null;
}

export type SupportDialogProps = {
  readonly residentId: ResidentId;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Does the person need support to live in the home? Added to what was said before. */
export function NeedDialog({ residentId, onClose, onReopen }: SupportDialogProps) {
  const { support: text, supportNeeds: names } = useWords().tenancies;
  const today = useToday();
  const empty: NeedValues = { need: null, from: today };
  const form = useDraftedAct({ form: 'support-need', subject: residentId }, empty, {
    problemsOf: ({ need, from }): Problems => ({
      ...(need === null && { 'support-need': text.needMissing }),
      ...(from === null && { 'support-need-on': text.onMissing }),
    }),
  });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { need, from } = values;
    if (need === null || from === null) return null;
    const done = await form.run('support.answer', { residentId, need, from });
    return done && text.needDone;
  };
  return (
    <ActDialog
      title={text.needTitle}
      act={text.needAct}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="support-need"
        label={text.needLabel}
        error={problems['support-need']}
        isRequired
        options={supportNeeds.map((id) => ({ id, label: names[id], detail: text.means[id] }))}
        value={values.need}
        onChange={(need) => set({ need })}
      />
      <DatePicker
        id="support-need-on"
        label={text.on}
        error={problems['support-need-on']}
        isRequired
        value={values.from}
        max={today}
        today={today}
        onChange={(from) => set({ from })}
      />
    </ActDialog>
  );
}
