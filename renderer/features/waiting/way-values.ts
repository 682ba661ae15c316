import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { rulesInForce } from '../../../shared/domain/house-rules.ts';
import type { CriterionAnswer, Outcome } from '../../../shared/domain/visitation.ts';
import { answerProblem, checkDecision, hearingProblem, requestProblem } from '../../../shared/domain/visitation.ts';
import type { ResidentId } from '../../../shared/ids.ts';

export type Visitation = Output<'visitation.get'>;
export type Request = Visitation['requests'][number];
export type Decision = Visitation['decisions'][number];
export type Treatment = Visitation['treatments'][number];
export type CriteriaVersion = Output<'criteria.list'>[number];

/** A request as it is typed. Without a day for the first answer it is what the municipality promises. */
export interface RequestValues {
  readonly askedOn: IsoDate | null;
  readonly askedBy: Input<'requests.add'>['askedBy'];
  readonly askedByName: string;
  readonly about: string;
  readonly answerDue: IsoDate | null;
}

export function emptyRequest(today: IsoDate): RequestValues {
  return { askedOn: today, askedBy: 'citizen', askedByName: '', about: '', answerDue: null };
}

type RequestFault = NonNullable<ReturnType<typeof requestProblem>> | 'asked-missing' | 'about-missing';

/** What is wrong, the first field first; the words of each stand with the dialog. */
export function requestFaults({ askedOn, about, answerDue }: RequestValues, today: IsoDate): readonly RequestFault[] {
  const day: RequestFault | null =
    askedOn === null ? 'asked-missing' : requestProblem({ askedOn, answerDue: answerDue ?? askedOn }, today);
  const said: RequestFault | null = about.trim() === '' ? 'about-missing' : null;
  return [day, said].filter((fault) => fault !== null);
}

/** Null while the day is missing. Who asks alone has no other name. */
export function requestInput(residentId: ResidentId, values: RequestValues): Input<'requests.add'> | null {
  const { askedOn, askedBy, askedByName, about, answerDue } = values;
  if (askedOn === null) return null;
  const name = askedBy === 'citizen' ? '' : askedByName.trim();
  return {
    residentId,
    askedOn,
    askedBy,
    askedByName: name === '' ? null : name,
    about: about.trim(),
    answerDue,
  };
}

export interface AnswerValues {
  readonly answeredOn: IsoDate | null;
  readonly answer: string;
}

type AnswerFault = NonNullable<ReturnType<typeof answerProblem>> | 'answered-missing' | 'answer-missing';

export function answerFaults(
  { answeredOn, answer }: AnswerValues,
  { askedOn }: Pick<Request, 'askedOn'>,
  today: IsoDate,
): readonly AnswerFault[] {
  const day: AnswerFault | null = answeredOn === null ? 'answered-missing' : answerProblem(askedOn, answeredOn, today);
  const said: AnswerFault | null = answer.trim() === '' ? 'answer-missing' : null;
  return [day, said].filter((fault) => fault !== null);
}

/** The checklist that holds on the day of the decision: the newest of its paragraph that had begun by then. */
export function criteriaOn(
  versions: readonly CriteriaVersion[],
  paragraph: CriteriaVersion['paragraph'],
  day: IsoDate,
): CriteriaVersion | null {
  return rulesInForce(
    versions.filter((version) => version.paragraph === paragraph),
    day,
  );
}

export interface DecisionValues {
  readonly paragraph: CriteriaVersion['paragraph'] | null;
  readonly outcome: Outcome | null;
  readonly decidedOn: IsoDate | null;
  readonly answers: Readonly<Record<string, CriterionAnswer>>;
  readonly reasoning: string;
}

type DecisionProblem = Extract<ReturnType<typeof checkDecision>, { readonly ok: false }>['error'];
type DecisionFault = DecisionProblem | 'paragraph-missing' | 'outcome-missing' | 'decided-missing';

/** By the same rules as the engine, so that a form says it before it is sent. */
export function decisionFault(
  { paragraph, outcome, decidedOn, answers, reasoning }: DecisionValues,
  { askedOn }: Pick<Request, 'askedOn'>,
  criteria: CriteriaVersion | null,
  today: IsoDate,
): DecisionFault | null {
  if (paragraph === null) return 'paragraph-missing';
  if (outcome === null) return 'outcome-missing';
  if (decidedOn === null) return 'decided-missing';
  const written = { outcome, decidedOn, answers, reasoning };
  const checked = checkDecision(written, { askedOn, criteria: criteria?.criteria ?? [], today });
  return checked.ok ? null : checked.error;
}

/** Answers to another checklist are not sent along. */
export function answersTo(
  criteria: CriteriaVersion | null,
  answers: DecisionValues['answers'],
): Record<string, CriterionAnswer> {
  const known = (criteria?.criteria ?? []).flatMap(({ code }): [string, CriterionAnswer][] => {
    const answer = answers[code];
    return answer === undefined ? [] : [[code, answer]];
  });
  return Object.fromEntries(known);
}

export interface HearValues {
  readonly toldOn: IsoDate | null;
  readonly view: NonNullable<Decision['citizenView']> | 'unknown';
  readonly words: string;
  readonly complaintBy: IsoDate | null;
}

export function heardValues(decision: Decision, today: IsoDate): HearValues {
  const { toldOn, citizenView, citizenWords, complaintBy } = decision;
  return { toldOn: toldOn ?? today, view: citizenView ?? 'unknown', words: citizenWords ?? '', complaintBy };
}

export function hearingFault(
  { toldOn, complaintBy }: HearValues,
  { decidedOn }: Pick<Decision, 'decidedOn'>,
  today: IsoDate,
): NonNullable<ReturnType<typeof hearingProblem>> | 'told-missing' | null {
  return toldOn === null ? 'told-missing' : hearingProblem(decidedOn, { toldOn, complaintBy }, today);
}
