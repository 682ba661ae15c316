import { ActDialog } from '../../components/ActDialog.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { CriteriaFields } from './CriteriaFields.tsx';
import { DecisionFields, ReasoningField } from './DecisionFields.tsx';
import { useRuleWords } from './rule-words.ts';
import { draftSubject, type WayDialogProps } from './way-acts.ts';
import {
  answersTo,
  type CriteriaVersion,
  criteriaOn,
  type DecisionValues,
  decisionFault,
  type Request,
} from './way-values.ts';

const FIELDS = {
  'paragraph-missing': 'paragraph',
  'outcome-missing': 'outcome',
  'decided-missing': 'decided-on',
  'decided-in-future': 'decided-on',
  'decided-before-asked': 'decided-on',
  'reasoning-required': 'reasoning',
  'criteria-unanswered': 'criteria',
  'criteria-unmet': 'outcome',
} as const;

type DecisionDialogProps = WayDialogProps & { readonly request: Request };

/** A decision by the municipality's own criteria of the day, with its reasons. */
export function DecisionDialog({ residentId, request, onClose, onReopen }: DecisionDialogProps) {
  const text = useWords().way.decision;
  const format = useFormat();
  const today = useToday();
  const versions = useAsk('criteria.list', {}).data;
  const subject = draftSubject(residentId, request.id);
  const place = { form: 'decision', subject };
  const empty: DecisionValues = { paragraph: null, outcome: null, decidedOn: today, answers: {}, reasoning: '' };
  const form = useDraftedAct(place, empty, { problemsOf: useProblems(request, versions ?? []) });
  const { paragraph, outcome, decidedOn, answers, reasoning } = form.values;
  const criteria = criteriaFor(versions ?? [], form.values);
  const submit = async (): Promise<string | null> => {
    if (paragraph === null || outcome === null || decidedOn === null) return null;
    const made = { paragraph, outcome, decidedOn, answers: answersTo(criteria, answers), reasoning: reasoning.trim() };
    const done = await form.run('decisions.record', { residentId, requestId: request.id, ...made });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why(format.day(request.askedOn))}
      act={text.save}
      {...form.dialog}
      isBlocked={versions === undefined}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DecisionFields {...form} />
      {paragraph !== null && decidedOn !== null && <CriteriaFields {...form} criteria={criteria} />}
      <ReasoningField {...form} />
    </ActDialog>
  );
}

function criteriaFor(
  versions: readonly CriteriaVersion[],
  { paragraph, decidedOn }: Pick<DecisionValues, 'paragraph' | 'decidedOn'>,
): CriteriaVersion | null {
  return paragraph === null || decidedOn === null ? null : criteriaOn(versions, paragraph, decidedOn);
}

function useProblems(request: Request, versions: readonly CriteriaVersion[]): (values: DecisionValues) => Problems {
  const text = useWords().way.decision;
  const rule = useRuleWords();
  const today = useToday();
  const missing: Readonly<Record<string, string>> = {
    'paragraph-missing': text.paragraphMissing,
    'outcome-missing': text.outcomeMissing,
    'decided-missing': text.decidedOnMissing,
  };
  return (values) => {
    const fault = decisionFault(values, request, criteriaFor(versions, values), today);
    return fault === null ? {} : { [FIELDS[fault]]: missing[fault] ?? rule(fault) };
  };
}
