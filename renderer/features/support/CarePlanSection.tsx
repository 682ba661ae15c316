import { FileText, Plus } from 'lucide-react';
import { carePoints } from '../../../shared/domain/plans.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { DescriptionList } from '../../components/DescriptionList.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Section } from '../../components/Section.tsx';
import { type Format, useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { PlanLines } from './PlanLines.tsx';
import type { CarePlan, SectionProps } from './support-dialogs.ts';

/** Borgerens handleplan as it stands, what it was before, and what the provider does under it. */
export function CarePlanSection({ known, onOpen }: SectionProps) {
  const words = useWords();
  const format = useFormat();
  const text = words.plans;
  const { carePlans, mayWrite } = known.plans;
  const [now, ...before] = carePlans;
  return (
    <Section
      title={text.title}
      actions={
        mayWrite && (
          <Button size="small" icon={FileText} onPress={() => onOpen({ kind: 'offer' })}>
            {now === undefined ? text.act : text.again}
          </Button>
        )
      }
    >
      {now === undefined ? <p className="card-note">{text.none}</p> : <Newest plan={now} />}
      {before.length > 0 && (
        <details className="goals-ended">
          <summary>{text.older(before.length)}</summary>
          <MiniList
            items={before.map((plan) => ({
              id: plan.id,
              title: words.codes.carePlans[plan.paragraph],
              detail: [saidOf(plan, words, format), plan.purpose].filter(Boolean).join(' · '),
            }))}
          />
        </details>
      )}
      {now !== undefined && (
        <>
          <div className="plan-lines-head">
            <h3 className="plan-lines-title">{text.lines}</h3>
            {mayWrite && (
              <Button size="small" icon={Plus} onPress={() => onOpen({ kind: 'line', plan: now })}>
                {text.addLine}
              </Button>
            )}
          </div>
          <PlanLines known={known} onOpen={onOpen} />
        </>
      )}
    </Section>
  );
}

function Newest({ plan }: { readonly plan: CarePlan }) {
  const words = useWords();
  const format = useFormat();
  const { plans: text, codes } = words;
  const points = carePoints.flatMap((point) =>
    plan[point] === null ? [] : [{ label: text.points[point], value: plan[point] }],
  );
  return (
    <div className="care-plan">
      <div className="goal-head">
        <p className="goal-words">{codes.carePlans[plan.paragraph]}</p>
        <Badge tone={plan.answer === 'accepted' ? 'ok' : plan.answer === 'declined' ? 'warn' : 'mute'}>
          {plan.answer === null ? text.waits : codes.careAnswers[plan.answer]}
        </Badge>
      </div>
      <p className="goal-facts">{saidOf(plan, words, format)}</p>
      {points.length > 0 && <DescriptionList layout="wide" items={points} />}
    </div>
  );
}

function saidOf({ offeredOn, answer, answeredOn, by }: CarePlan, { plans, codes }: Words, format: Format): string {
  const answered =
    answer === null || answeredOn === null
      ? plans.waits
      : plans.answered(codes.careAnswers[answer], format.date(answeredOn));
  return [plans.offered(format.date(offeredOn)), answered, by].join(' · ');
}
