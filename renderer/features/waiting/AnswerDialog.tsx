import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useRuleWords } from './rule-words.ts';
import { draftSubject, type WayDialogProps } from './way-acts.ts';
import { type AnswerValues, answerFaults, type Request } from './way-values.ts';

const FIELDS = {
  'answered-missing': 'answered-on',
  'answered-before-asked': 'answered-on',
  'noted-in-future': 'answered-on',
  'answer-missing': 'first-answer',
} as const;

/** The first answer to who asked. It decides nothing. */
export function AnswerDialog({
  residentId,
  request,
  onClose,
  onReopen,
}: WayDialogProps & { readonly request: Request }) {
  const text = useWords().way.answer;
  const format = useFormat();
  const today = useToday();
  const subject = draftSubject(residentId, request.id);
  const place = { form: 'request-answer', subject };
  const empty: AnswerValues = { answeredOn: today, answer: '' };
  const form = useDraftedAct(place, empty, { problemsOf: useProblems(request) });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { answeredOn, answer } = values;
    if (answeredOn === null) return null;
    const { id, version } = request;
    const done = await form.run('requests.answer', { residentId, id, version, answeredOn, answer: answer.trim() });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why(format.day(request.askedOn), format.day(request.answerDue))}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="answered-on"
        label={text.answeredOn}
        error={problems['answered-on']}
        isRequired
        value={values.answeredOn}
        today={today}
        onChange={(answeredOn) => set({ answeredOn })}
      />
      <TextArea
        id="first-answer"
        label={text.answer}
        error={problems['first-answer']}
        isRequired
        autoFocus
        maxLength={2000}
        value={values.answer}
        onChange={(answer) => set({ answer })}
      />
    </ActDialog>
  );
}

function useProblems(request: Request): (values: AnswerValues) => Problems {
  const text = useWords().way.answer;
  const rule = useRuleWords();
  const today = useToday();
  const missing = { 'answered-missing': text.answeredOnMissing, 'answer-missing': text.answerMissing } as const;
  const said = (fault: keyof typeof FIELDS) =>
    fault === 'answered-missing' || fault === 'answer-missing' ? missing[fault] : rule(fault);
  return (values) =>
    Object.fromEntries(answerFaults(values, request, today).map((fault) => [FIELDS[fault], said(fault)]));
}
