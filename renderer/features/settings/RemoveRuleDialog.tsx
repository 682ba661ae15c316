import { ActDialog } from '../../components/ActDialog.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { Rule } from './VacancyPart.tsx';

/** Figures from that day change: a real question. */
export function RemoveRuleDialog({ rule, onClose }: { readonly rule: Rule; readonly onClose: () => void }) {
  const { rule: words } = useWords().vacancies;
  const format = useFormat();
  const act = useAct();
  const remove = async () =>
    rule.id !== null && (await act.run('vacancyTerms.remove', { id: rule.id })) ? words.removed : null;
  return (
    <ActDialog
      title={words.removeTitle(rule.from === null ? '' : format.date(rule.from))}
      description={words.removeWhat}
      act={words.remove}
      isDanger
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={remove}
      onClose={onClose}
    />
  );
}
