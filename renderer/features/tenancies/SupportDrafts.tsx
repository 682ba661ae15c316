import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';

type SupportDraftsProps = { readonly residentId: ResidentId; readonly onContinue: () => void };

/** What was being typed about support before a lock or a crash. */
export function SupportDrafts({ residentId, onContinue }: SupportDraftsProps) {
  const { tenancies, common } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.map(({ form, subject, savedAt }) => {
    if (form !== 'support-need' || subject !== residentId) return null;
    return (
      <Notice
        key={form}
        title={tenancies.drafts[form]}
        actions={
          <Button size="small" onPress={() => onContinue()}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    );
  });
}
