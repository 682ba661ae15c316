import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useRuleWords } from './rule-words.ts';
import { draftSubject, type WayDialogProps } from './way-acts.ts';
import type { Treatment } from './way-values.ts';

interface TreatmentValues {
  readonly what: string;
  readonly requestedOn: IsoDate | null;
  readonly promisedOn: IsoDate | null;
  readonly startedOn: IsoDate | null;
}

type TreatmentDialogProps = WayDialogProps & { readonly treatment: Treatment | null };

/** A wait for treatment: asked for, promised, begun. */
export function TreatmentDialog({ residentId, treatment, onClose, onReopen }: TreatmentDialogProps) {
  const { way } = useWords();
  const text = way.treatment;
  const today = useToday();
  const subject = draftSubject(residentId, treatment?.id ?? 'new');
  const place = { form: 'treatment', subject };
  const start = valuesOf(treatment, today);
  const form = useDraftedAct(place, start, { problemsOf: useProblems(today), isOfRecord: treatment !== null });
  const submit = async (): Promise<string | null> => {
    const { requestedOn, what, ...days } = form.values;
    if (requestedOn === null) return null;
    const known = treatment && { id: treatment.id, version: treatment.version };
    const done = await form.run('treatments.save', { residentId, known, what: what.trim(), requestedOn, ...days });
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
      <Fields {...form} />
    </ActDialog>
  );
}

function Fields({ values, problems, set }: DraftedForm<TreatmentValues>) {
  const text = useWords().way.treatment;
  const today = useToday();
  return (
    <>
      <TextField
        id="treatment-what"
        label={text.what}
        error={problems['treatment-what']}
        isRequired
        autoFocus
        width="full"
        maxLength={120}
        value={values.what}
        onChange={(what) => set({ what })}
      />
      <FormRow>
        <DatePicker
          id="requested-on"
          label={text.requestedOn}
          error={problems['requested-on']}
          isRequired
          value={values.requestedOn}
          today={today}
          onChange={(requestedOn) => set({ requestedOn })}
        />
        <DatePicker
          label={text.promisedOn}
          isOptional
          value={values.promisedOn}
          today={today}
          onChange={(promisedOn) => set({ promisedOn })}
        />
        <DatePicker
          id="started-on"
          label={text.startedOn}
          error={problems['started-on']}
          isOptional
          value={values.startedOn}
          today={today}
          onChange={(startedOn) => set({ startedOn })}
        />
      </FormRow>
    </>
  );
}

function valuesOf(treatment: Treatment | null, today: IsoDate): TreatmentValues {
  if (treatment === null) return { what: '', requestedOn: today, promisedOn: null, startedOn: null };
  const { what, requestedOn, promisedOn, startedOn } = treatment;
  return { what, requestedOn, promisedOn, startedOn };
}

function useProblems(today: IsoDate): (values: TreatmentValues) => Problems {
  const { way } = useWords();
  const rule = useRuleWords();
  return (values) => ({
    ...(values.what.trim() === '' && { 'treatment-what': way.treatment.whatMissing }),
    ...dayProblem(values, today, way.treatment, rule),
  });
}

function dayProblem(
  { requestedOn, startedOn }: TreatmentValues,
  today: IsoDate,
  text: Words['way']['treatment'],
  rule: (code: string) => string,
): Problems {
  if (requestedOn === null) return { 'requested-on': text.requestedOnMissing };
  if (requestedOn > today) return { 'requested-on': rule('noted-in-future') };
  return startedOn !== null && startedOn < requestedOn ? { 'started-on': text.startedBefore } : {};
}
