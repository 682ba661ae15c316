import { useWords } from '../../lib/words.ts';
import { EndingDialog } from './EndingDialog.tsx';
import type { DialogProps, Grant } from './support-dialogs.ts';

/** The last day of a grant, and why it ends. */
export function EndGrantDialog({ known, grant, ...rest }: DialogProps & { readonly grant: Grant }) {
  const { tenancies, grants, codes } = useWords();
  const { endTitle, endTo, endMissing, endDone } = tenancies.support;
  const words = { title: endTitle, to: endTo, toMissing: endMissing, done: endDone, ...grants.end };
  return (
    <EndingDialog
      {...rest}
      residentId={known.card.id}
      form="support-end"
      record={grant}
      words={{ ...words, save: tenancies.acts.endGrant }}
      description={codes.paragraphs[grant.paragraph]}
      end="support.endGrant"
    />
  );
}
