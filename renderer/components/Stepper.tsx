import { Check } from 'lucide-react';
import { classNames } from './class-names.ts';
import { useComponentText } from './text-context.ts';

export type StepperProps = {
  readonly steps: readonly string[];
  /** 0 for the first step; `steps.length` when all are done. */
  readonly current: number;
};

/** Where one is in a few short steps. */
export function Stepper({ steps, current }: StepperProps) {
  const text = useComponentText();
  return (
    <ol className="stepper">
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames('step', index < current && 'step-done', index === current && 'step-current')}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="step-sign" aria-hidden>
            {index < current ? <Check className="icon" strokeWidth={2.5} /> : index + 1}
          </span>
          <span className="visually-hidden">{text.stepOf(index + 1, steps.length)}: </span>
          {step}
          {index < current && <span className="visually-hidden">, {text.stepDone}</span>}
        </li>
      ))}
    </ol>
  );
}
