import { type PlanStage, planStages } from '../../../shared/domain/pipeline.ts';
import { useWords } from '../../lib/words.ts';

/** Four steps, those behind us filled, and the word for the one we stand on. */
export function StageTrack({ stage }: { readonly stage: PlanStage }) {
  const { pipeline } = useWords();
  const at = planStages.indexOf(stage);
  return (
    <p className="stage">
      <span className="stage-steps" aria-hidden>
        {planStages.map((step, index) => (
          <span key={step} className={index <= at ? 'stage-step stage-step-done' : 'stage-step'} />
        ))}
      </span>
      <span className="visually-hidden">{pipeline.stageOf(pipeline.stages[stage], at + 1, planStages.length)}</span>
      <span aria-hidden>{pipeline.stages[stage]}</span>
    </p>
  );
}
