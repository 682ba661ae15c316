import { CircleAlert } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useEffect, useRef } from 'react';
import { focusField } from './focus-field.ts';
import { useComponentText } from './text-context.ts';

export type FormProblem = {
  /** The `id` given to the field. */
  readonly fieldId: string;
  readonly label: string;
  readonly message: string;
};

export type FormSummaryProps = {
  readonly problems: readonly FormProblem[];
  /** Rises by one at every refused submit; the summary then takes focus and is read out. */
  readonly attempt?: number | undefined;
};

/** The errors of a form at its top, each a link to its field. Draws nothing when there are none. */
export function FormSummary({ problems, attempt = 0 }: FormSummaryProps) {
  const text = useComponentText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  const go = (event: MouseEvent, fieldId: string) => {
    event.preventDefault();
    focusField(fieldId);
  };
  return (
    <div ref={summary} className="form-summary" role="alert" tabIndex={-1}>
      <p className="form-summary-title">
        <CircleAlert className="icon" aria-hidden />
        {text.formErrors(problems.length)}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <a href={`#${problem.fieldId}`} onClick={(event) => go(event, problem.fieldId)}>
              {problem.label}
            </a>
            : {problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
