import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { courseAct } from './ResidentActions.tsx';
import { draftForms, type OpenDialog } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

type ResidentDraftProps = { readonly card: ResidentCard; readonly onContinue: (dialog: OpenDialog) => void };

/** What was being typed about this person before a lock or a crash, offered where it belongs. */
export function ResidentDraft({ card, onContinue }: ResidentDraftProps) {
  const { common, residents } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const found = (Object.entries(draftForms) as [OpenDialog, string][]).flatMap(([act, form]) =>
    drafts.filter((draft) => draft.form === form && draft.subject === card.id).map(({ savedAt }) => ({ act, savedAt })),
  );
  return found.map(({ act, savedAt }) => (
    <Notice
      key={act}
      title={residents.acts[act === 'course' ? courseAct(card) : act]}
      actions={
        <Button size="small" onPress={() => onContinue(act)}>
          {common.draftContinue}
        </Button>
      }
    >
      {common.draftFound(format.moment(savedAt))}
    </Notice>
  ));
}
