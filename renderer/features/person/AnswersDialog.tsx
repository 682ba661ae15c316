import type { IsoDate } from '../../../shared/dates.ts';
import { exposureAnswers, exposureQuestions, lifeAnswers, lifeFields } from '../../../shared/domain/resident-page.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { givenAnswers, type PersonDialogProps } from './person-values.ts';

const NOT_ASKED = 'not-asked';
interface AnswersValues<Q extends string, A extends string> {
  readonly answers: Readonly<Record<Q, A | typeof NOT_ASKED>>;
  readonly on: IsoDate | null;
  readonly saidBy: 'citizen' | 'worker';
}

/** The five fields of life, as many as were talked about; what was answered before stays. */
export function LifeDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const { person, codes } = useWords();
  const place = { form: 'resident-life', subject: residentId };
  const form = useAnswers(place, lifeFields, lifeAnswers);
  const submit = async (): Promise<string | null> => {
    const { on, saidBy } = form.values;
    if (on === null) return null;
    const answers = givenAnswers(lifeFields, form.values.answers).map(({ of, answer }) => ({ field: of, answer }));
    return (await form.run('observations.life', { residentId, answers, on, saidBy })) && person.saved;
  };
  return (
    <ActDialog
      title={person.life.title}
      description={person.answersWhy}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields
        form={form}
        questions={lifeFields}
        asked={codes.lifeFields}
        answers={lifeAnswers}
        said={codes.lifeAnswers}
      />
    </ActDialog>
  );
}

/** The three questions of the degree of exposure. */
export function ExposureDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const { person, codes } = useWords();
  const place = { form: 'resident-exposure', subject: residentId };
  const form = useAnswers(place, exposureQuestions, exposureAnswers);
  const submit = async (): Promise<string | null> => {
    const { on, saidBy } = form.values;
    if (on === null) return null;
    const answers = givenAnswers(exposureQuestions, form.values.answers).map(({ of, answer }) => ({
      question: of,
      answer,
    }));
    return (await form.run('observations.exposure', { residentId, answers, on, saidBy })) && person.saved;
  };
  return (
    <ActDialog
      title={person.position.exposure}
      description={person.answersWhy}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields
        form={form}
        questions={exposureQuestions}
        asked={codes.exposureQuestions}
        answers={exposureAnswers}
        said={codes.exposureAnswers}
      />
    </ActDialog>
  );
}

function useAnswers<Q extends string, A extends string>(
  place: { readonly form: string; readonly subject: string },
  questions: readonly Q[],
  _: readonly A[],
) {
  const words = useWords();
  const none = Object.fromEntries(questions.map((question) => [question, NOT_ASKED])) as Record<Q, typeof NOT_ASKED>;
  const empty: AnswersValues<Q, A> = { answers: none, on: useToday(), saidBy: 'citizen' };
  return useDraftedAct(place, empty, { problemsOf: (values) => answersProblems(questions, values, words) });
}

type FieldsProps<Q extends string, A extends string> = {
  readonly form: DraftedForm<AnswersValues<Q, A>>;
  readonly questions: readonly Q[];
  readonly asked: Readonly<Record<Q, string>>;
  readonly answers: readonly A[];
  readonly said: Readonly<Record<A, string>>;
};

function Fields<Q extends string, A extends string>(props: FieldsProps<Q, A>) {
  const { values, problems, set } = props.form;
  const { person } = useWords();
  const today = useToday();
  const options = [
    { id: NOT_ASKED, label: person.notAsked } as const,
    ...props.answers.map((id) => ({ id, label: props.said[id] })),
  ];
  return (
    <>
      {props.questions.map((question, at) => (
        <Select<A | typeof NOT_ASKED>
          key={question}
          id={answerId(question)}
          label={props.asked[question]}
          error={problems[answerId(question)]}
          autoFocus={at === 0}
          width="m"
          options={options}
          value={values.answers[question]}
          onChange={(answer) => set({ answers: { ...values.answers, [question]: answer } })}
        />
      ))}
      <RadioGroup
        label={person.whoAnswers}
        isInline
        options={(['citizen', 'worker'] as const).map((id) => ({ id, label: person.answering[id] }))}
        value={values.saidBy}
        onChange={(saidBy) => set({ saidBy })}
      />
      <DatePicker
        id="answers-on"
        label={person.day}
        error={problems['answers-on']}
        isRequired
        max={today}
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
    </>
  );
}

function answerId(question: string): string {
  return `answer-${question}`;
}

function answersProblems<Q extends string, A extends string>(
  questions: readonly Q[],
  { answers, on }: AnswersValues<Q, A>,
  { person }: Words,
): Problems {
  const [first] = questions;
  const isNone = first !== undefined && givenAnswers<Q, A>(questions, answers).length === 0;
  return {
    ...(isNone && { [answerId(first)]: person.answerMissing }),
    ...(on === null && { 'answers-on': person.dayMissing }),
  };
}
