import { entryStates, leaveReasons } from '../../../shared/domain/waiting.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useRuleWords } from './rule-words.ts';
import { type StateValues, stateFault, stateInput, stateValues } from './state-values.ts';
import { draftSubject, type Entry, type WayDialogProps } from './way-acts.ts';

const FIELDS = {
  'entry-left': 'place-state',
  'pause-needs-day': 'paused-until',
  'leave-needs-reason': 'left-reason',
  'contact-needed': 'next-contact',
} as const;

/** Waits on, pauses or leaves: by a person, with the reason, and with a next contact for who stays. */
export function StateDialog({ residentId, entry, onClose, onReopen }: WayDialogProps & { readonly entry: Entry }) {
  const text = useWords().way.state;
  const today = useToday();
  const rule = useRuleWords();
  const problemsOf = (values: StateValues): Problems => {
    const fault = stateFault(entry, values, today);
    return fault === null ? {} : { [FIELDS[fault]]: rule(fault) };
  };
  const subject = draftSubject(residentId, entry.id);
  const place = { form: 'waiting-state', subject };
  const form = useDraftedAct(place, stateValues(entry), { problemsOf, isOfRecord: true });
  const submit = async (): Promise<string | null> => {
    const done = await form.run('waiting.setState', stateInput(residentId, entry, form.values));
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="place-state"
        label={text.state}
        error={form.problems['place-state']}
        options={entryStates.map((id) => ({ id, label: text.states[id], detail: text.means[id] }))}
        value={form.values.state}
        onChange={(state) => form.set({ state })}
      />
      <DayFields {...form} />
      <TextArea
        label={text.reason}
        hint={text.reasonHint}
        isOptional
        maxLength={1000}
        value={form.values.reason}
        onChange={(reason) => form.set({ reason })}
      />
    </ActDialog>
  );
}

function DayFields({ values, problems, set }: DraftedForm<StateValues>) {
  const { way, codes } = useWords();
  const text = way.state;
  const today = useToday();
  if (values.state === 'left')
    return (
      <RadioGroup
        id="left-reason"
        label={text.leftReason}
        error={problems['left-reason']}
        isRequired
        options={leaveReasons.map((id) => ({ id, label: codes.leaveReasons[id] }))}
        value={values.leftReason}
        onChange={(leftReason) => set({ leftReason })}
      />
    );
  return (
    <>
      {values.state === 'paused' && (
        <DatePicker
          id="paused-until"
          label={text.pausedUntil}
          error={problems['paused-until']}
          isRequired
          value={values.pausedUntil}
          today={today}
          onChange={(pausedUntil) => set({ pausedUntil })}
        />
      )}
      <DatePicker
        id="next-contact"
        label={text.nextContactOn}
        error={problems['next-contact']}
        isRequired
        value={values.nextContactOn}
        today={today}
        onChange={(nextContactOn) => set({ nextContactOn })}
      />
    </>
  );
}
