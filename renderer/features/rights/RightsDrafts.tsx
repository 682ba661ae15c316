import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Known, OpenDialog, SectionProps } from './rights-dialogs.ts';

/** What was being typed before a lock or a crash, offered where it belongs. */
export function RightsDrafts({ known, onOpen }: SectionProps) {
  const { common, rights } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const titles = {
    tell: rights.tell.title,
    give: rights.give.title,
    withdraw: rights.withdraw.title,
    guide: rights.guidance.act,
    review: rights.guidance.reviewTitle,
    task: rights.tasks.newTitle,
    'change-task': rights.tasks.changeTitle,
    'drop-task': rights.tasks.dropTitle,
  };
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
  { card, rights, consents, tasks }: Known,
): OpenDialog | null {
  const isOf = (name: string) => form === name && subject === card.id;
  if (isOf('right-told')) return { kind: 'tell', right: null, due: null };
  if (isOf('consent')) return { kind: 'give' };
  if (isOf('guidance')) return { kind: 'guide' };
  if (isOf('task')) return { kind: 'task' };
  const task = tasks.tasks.find(({ id, doneOn }) => id === subject && doneOn === null);
  if (task && form === 'task-change') return { kind: 'change-task', task };
  if (task && form === 'task-drop') return { kind: 'drop-task', task };
  const consent = consents.consents.find(({ id, withdrawn }) => id === subject && withdrawn === null);
  if (consent && form === 'consent-withdrawal') return { kind: 'withdraw', consent };
  const guidance = rights.guidance?.now;
  return guidance?.id === subject && form === 'guidance-review' ? { kind: 'review', guidance } : null;
}
