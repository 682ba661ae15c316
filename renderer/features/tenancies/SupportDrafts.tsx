import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { SupportAct } from './SupportSection.tsx';

const ACT_OF_FORM = { 'support-need': 'answer', 'support-grant': 'grant' } as const satisfies Readonly<
  Record<string, SupportAct>
>;

type SupportDraftsProps = { readonly residentId: ResidentId; readonly onContinue: (act: SupportAct) => void };

/** What was being typed about support before a lock or a crash. */
export function SupportDrafts({ residentId, onContinue }: SupportDraftsProps) {
  const { tenancies, common } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return drafts.map(({ form, subject, savedAt }) => {
    if (!isForm(form) || subject !== residentId) return null;
    return (
      <Notice
        key={form}
        title={tenancies.drafts[form]}
        actions={
          <Button size="small" onPress={() => onContinue(ACT_OF_FORM[form])}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    );
  });
}

function isForm(form: string): form is keyof typeof ACT_OF_FORM {
  return Object.hasOwn(ACT_OF_FORM, form);
}
