import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

/** An absence that was being typed before a lock or a crash. */
export function AbsenceDrafts({ onOpen }: { readonly onOpen: () => void }) {
  const { common, series } = useWords();
  const format = useFormat();
  const draft = useAsk('drafts.list', {}).data?.find(({ form }) => form === 'absence');
  if (draft === undefined) return null;
  return (
    <Notice
      title={series.away.dialog.title}
      actions={
        <Button size="small" onPress={onOpen}>
          {common.draftContinue}
        </Button>
      }
    >
      {common.draftFound(format.moment(draft.savedAt))}
    </Notice>
  );
}
