import { requesters } from '../../../shared/domain/visitation.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useRuleWords } from './rule-words.ts';
import type { WayDialogProps } from './way-acts.ts';
import { emptyRequest, type RequestValues, requestFaults, requestInput } from './way-values.ts';

const FIELDS = {
  'asked-missing': 'asked-on',
  'asked-in-future': 'asked-on',
  'due-before-asked': 'answer-due',
  'about-missing': 'about',
} as const;

/** Somebody asked for a home: the day, who asked, what about, and until when they are answered. */
export function RequestDialog({ residentId, onClose, onReopen }: WayDialogProps) {
  const { way } = useWords();
  const text = way.request;
  const today = useToday();
  const place = { form: 'request', subject: residentId };
  const problemsOf = useProblems();
  const form = useDraftedAct(place, emptyRequest(today), { problemsOf });
  const submit = async (): Promise<string | null> => {
    const input = requestInput(residentId, form.values);
    const done = input && (await form.run('requests.add', input));
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
      <AskedFields {...form} />
      <AboutFields {...form} />
    </ActDialog>
  );
}

function AskedFields({ values, problems, set }: DraftedForm<RequestValues>) {
  const { way, codes } = useWords();
  const text = way.request;
  const today = useToday();
  return (
    <>
      <DatePicker
        id="asked-on"
        label={text.askedOn}
        error={problems['asked-on']}
        isRequired
        autoFocus
        value={values.askedOn}
        today={today}
        onChange={(askedOn) => set({ askedOn })}
      />
      <Select
        label={text.askedBy}
        options={requesters.map((id) => ({ id, label: codes.requesters[id] }))}
        value={values.askedBy}
        onChange={(askedBy) => set({ askedBy })}
      />
      {values.askedBy !== 'citizen' && (
        <TextField
          label={text.askedByName}
          isOptional
          maxLength={120}
          value={values.askedByName}
          onChange={(askedByName) => set({ askedByName })}
        />
      )}
    </>
  );
}

function AboutFields({ values, problems, set }: DraftedForm<RequestValues>) {
  const text = useWords().way.request;
  const today = useToday();
  return (
    <>
      <TextArea
        id="about"
        label={text.about}
        hint={text.aboutHint}
        error={problems['about']}
        isRequired
        maxLength={2000}
        value={values.about}
        onChange={(about) => set({ about })}
      />
      <DatePicker
        id="answer-due"
        label={text.answerDue}
        hint={text.answerDueHint}
        error={problems['answer-due']}
        isOptional
        value={values.answerDue}
        today={today}
        onChange={(answerDue) => set({ answerDue })}
      />
    </>
  );
}

function useProblems(): (values: RequestValues) => Problems {
  const text = useWords().way.request;
  const rule = useRuleWords();
  const today = useToday();
  const missing = { 'asked-missing': text.askedOnMissing, 'about-missing': text.aboutMissing } as const;
  const said = (fault: keyof typeof FIELDS) =>
    fault === 'asked-missing' || fault === 'about-missing' ? missing[fault] : rule(fault);
  return (values) => Object.fromEntries(requestFaults(values, today).map((fault) => [FIELDS[fault], said(fault)]));
}
