import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Known, OpenDialog, SectionProps } from './support-dialogs.ts';

/** What was being typed before a lock or a crash, offered where it belongs. */
export function SupportDrafts({ known, onOpen }: SectionProps) {
  const { common, support } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const titles = { goal: support.goal.title, rate: support.rate.title, 'follow-up': support.followUp.title };
  return drafts.flatMap((draft) => {
    const dialog = dialogOf(draft, known);
    if (dialog === null) return [];
    return [
      <Notice
        key={`${draft.form}/${draft.subject}`}
        title={titles[dialog.kind]}
        actions={
          <Button size="small" onPress={() => onOpen(dialog)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(draft.savedAt))}
      </Notice>,
    ];
  });
}

function dialogOf(
  { form, subject }: { readonly form: string; readonly subject: string },
  { card, goals }: Known,
): OpenDialog | null {
  if (form === 'goal' && subject === card.id) return { kind: 'goal', parent: null };
  const goal = goals.goals.find(({ id, to }) => id === subject && to === null);
  if (goal && form === 'goal-rating') return { kind: 'rate', goal };
  return goal && form === 'goal-follow-up' ? { kind: 'follow-up', goal } : null;
}
