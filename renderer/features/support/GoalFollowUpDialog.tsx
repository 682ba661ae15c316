import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { FollowUpResult } from '../../../shared/domain/goals.ts';
import { endsGoal, followUpResults } from '../../../shared/domain/goals.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { textOrNull } from './goal-values.ts';
import type { DialogProps, Goal } from './support-dialogs.ts';

interface FollowUpValues extends OfResident {
  readonly on: IsoDate | null;
  readonly result: FollowUpResult;
  readonly note: string;
  readonly nextOn: IsoDate | null;
}

/** Looked at with the citizen: it goes on until a next day, or it is over. */
export function GoalFollowUpDialog({ known, goal, onClose, onReopen }: DialogProps & { readonly goal: Goal }) {
  const { support } = useWords();
  const today = useToday();
  const text = support.followUp;
  const empty: FollowUpValues = {
    ...OF_NOBODY,
    ...{ on: today, result: 'goes-on', note: '', nextOn: addMonths(today, 3) },
  };
  const form = useDraftedAct({ form: 'goal-follow-up', subject: goal.id }, empty, {
    problemsOf: ({ on, result, nextOn }) => ({
      ...(on === null && { 'follow-on': text.onMissing }),
      ...(!endsGoal(result) && nextOn === null && { 'follow-next': text.nextMissing }),
    }),
  });
  const fields = ofResident(form, known.card.id);
  const send = () => {
    const { on, result, note, nextOn } = fields.values;
    if (on === null) return null;
    return form.run('goals.followUp', {
      ...{ residentId: known.card.id, id: goal.id, version: goal.version, on, result },
      note: textOrNull(note),
      nextOn: endsGoal(result) ? null : nextOn,
    });
  };
  return (
    <DraftedDialog words={text} description={goal.words} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <Fields {...fields} />
    </DraftedDialog>
  );
}

function Fields({ values, problems, set }: DraftedForm<FollowUpValues>) {
  const { support, codes } = useWords();
  const text = support.followUp;
  const today = useToday();
  return (
    <>
      <TextArea
        label={text.note}
        isOptional
        autoFocus
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
      <RadioGroup
        label={text.result}
        options={followUpResults.map((id) => ({ id, label: codes.followUpResults[id], detail: text.means[id] }))}
        value={values.result}
        onChange={(result) => set({ result })}
      />
      <FormRow>
        <DatePicker
          id="follow-on"
          label={text.on}
          error={problems['follow-on']}
          isRequired
          value={values.on}
          today={today}
          onChange={(on) => set({ on })}
        />
        {!endsGoal(values.result) && (
          <DatePicker
            id="follow-next"
            label={text.nextOn}
            error={problems['follow-next']}
            isRequired
            value={values.nextOn}
            today={today}
            onChange={(nextOn) => set({ nextOn })}
          />
        )}
      </FormRow>
    </>
  );
}
