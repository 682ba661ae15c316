import type { IsoDate } from '../../../shared/dates.ts';
import type { CareAnswer, CarePlanParagraph } from '../../../shared/domain/plans.ts';
import { carePlanParagraphs, carePoints } from '../../../shared/domain/plans.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { textOrNull } from './goal-values.ts';
import type { CarePlan, DialogProps } from './support-dialogs.ts';

interface PlanValues {
  readonly paragraph: CarePlanParagraph;
  readonly offeredOn: IsoDate | null;
  readonly answer: CareAnswer | 'none';
  readonly answeredOn: IsoDate | null;
  readonly purpose: string;
  readonly effort: string;
  readonly duration: string;
  readonly circumstances: string;
}

/** The citizen's own plan: a new version from what the newest says. */
export function CarePlanDialog({ known, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.plans.offer;
  const subject = known.card.id;
  const form = useDraftedAct({ form: 'care-plan', subject }, emptyPlan(known.plans.carePlans[0], today), {
    problemsOf: (values) => problemsOf(values, words),
  });
  const send = () => {
    const { paragraph, offeredOn, answer, answeredOn, ...points } = form.values;
    if (offeredOn === null) return null;
    const isAnswered = answer !== 'none';
    return form.run('plans.offer', {
      ...{ residentId: subject, paragraph, offeredOn },
      ...{ answer: isAnswered ? answer : null, answeredOn: isAnswered ? answeredOn : null },
      purpose: textOrNull(points.purpose),
      effort: textOrNull(points.effort),
      duration: textOrNull(points.duration),
      circumstances: textOrNull(points.circumstances),
    });
  };
  return (
    <DraftedDialog words={text} description={text.why} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <OfferFields {...form} />
      <PointFields {...form} />
    </DraftedDialog>
  );
}

function emptyPlan(newest: CarePlan | undefined, today: IsoDate): PlanValues {
  return {
    paragraph: newest?.paragraph ?? 'sel-141',
    offeredOn: newest?.offeredOn ?? today,
    answer: newest?.answer ?? 'none',
    answeredOn: newest?.answeredOn ?? today,
    purpose: newest?.purpose ?? '',
    effort: newest?.effort ?? '',
    duration: newest?.duration ?? '',
    circumstances: newest?.circumstances ?? '',
  };
}

const ANSWERS = ['none', 'accepted', 'declined'] as const;

function OfferFields({ values, problems, set }: DraftedForm<PlanValues>) {
  const { plans, codes } = useWords();
  const text = plans.offer;
  const today = useToday();
  return (
    <>
      <FormRow>
        <Select
          label={text.paragraph}
          autoFocus
          options={carePlanParagraphs.map((id) => ({ id, label: codes.carePlans[id] }))}
          value={values.paragraph}
          onChange={(paragraph) => set({ paragraph })}
        />
        <DatePicker
          id="plan-offered"
          label={text.offeredOn}
          error={problems['plan-offered']}
          isRequired
          value={values.offeredOn}
          max={today}
          today={today}
          onChange={(offeredOn) => set({ offeredOn })}
        />
      </FormRow>
      <RadioGroup
        label={text.answer}
        isInline
        options={ANSWERS.map((id) => ({ id, label: text.answers[id] }))}
        value={values.answer}
        onChange={(answer) => set({ answer })}
      />
      {values.answer !== 'none' && (
        <DatePicker
          id="plan-answered"
          label={text.answeredOn}
          error={problems['plan-answered']}
          isRequired
          value={values.answeredOn}
          max={today}
          today={today}
          onChange={(answeredOn) => set({ answeredOn })}
        />
      )}
    </>
  );
}

function PointFields({ values, problems, set }: DraftedForm<PlanValues>) {
  const { plans } = useWords();
  return carePoints.map((point) => {
    const isRequired = point === 'purpose' && values.answer === 'accepted';
    return (
      <TextArea
        key={point}
        id={`plan-${point}`}
        label={plans.points[point]}
        hint={plans.offer.hints[point]}
        error={problems[`plan-${point}`]}
        isRequired={isRequired}
        isOptional={!isRequired}
        rows={2}
        maxLength={2000}
        value={values[point]}
        onChange={(said) => set({ [point]: said })}
      />
    );
  });
}

function problemsOf({ offeredOn, answer, answeredOn, purpose }: PlanValues, { plans }: Words): Problems {
  const text = plans.offer;
  return {
    ...(offeredOn === null && { 'plan-offered': text.offeredMissing }),
    ...(answer !== 'none' && answeredOn === null && { 'plan-answered': text.answeredMissing }),
    ...(answer === 'accepted' && purpose.trim() === '' && { 'plan-purpose': text.purposeMissing }),
  };
}
