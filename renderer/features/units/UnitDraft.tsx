import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { draftForms, type OpenDialog } from './UnitDialogs.tsx';
import type { UnitCard } from './unit-filter.ts';

type UnitDraftProps = { readonly card: UnitCard; readonly onContinue: (dialog: OpenDialog) => void };

/** What was being typed about this home before a lock or a crash, offered where it belongs. */
export function UnitDraft({ card, onContinue }: UnitDraftProps) {
  const { common, units } = useWords();
  const format = useFormat();
  const drafts = useAsk('drafts.list', {}).data ?? [];
  const acts = Object.entries(draftForms) as [OpenDialog, string][];
  const found = acts.flatMap(([act, form]) =>
    drafts.filter((draft) => draft.form === form && draft.subject === card.id).map(({ savedAt }) => ({ act, savedAt })),
  );
  return found.map(({ act, savedAt }) => (
    <div key={act} className="unit-draft">
      <Notice
        title={units.acts[act]}
        actions={
          <Button size="small" onPress={() => onContinue(act)}>
            {common.draftContinue}
          </Button>
        }
      >
        {common.draftFound(format.moment(savedAt))}
      </Notice>
    </div>
  ));
}
