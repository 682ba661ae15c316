import { useWords } from '../../lib/words.ts';
import { EndingDialog } from './EndingDialog.tsx';
import type { DialogProps, Line } from './support-dialogs.ts';

/** A line of the indsatsplan ends. */
export function EndLineDialog({ known, line, ...rest }: DialogProps & { readonly line: Line }) {
  const { plans } = useWords();
  return (
    <EndingDialog
      {...rest}
      residentId={known.card.id}
      form="plan-line-end"
      record={line}
      words={plans.ending}
      description={line.does}
      end="plans.endLine"
    />
  );
}
