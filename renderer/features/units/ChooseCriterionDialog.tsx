import { useState } from 'react';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useAct } from '../../lib/act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Notice } from './notice-values.ts';

const NONE = 'none';

/** By which of the council's criteria a home was used. */
export function ChooseCriterionDialog({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { common, notices } = useWords();
  const { criterion: words } = notices;
  const act = useAct();
  const criteria = useAsk('assignmentCriteria.list', {}).data ?? [];
  const [chosen, setChosen] = useState<string>(notice.criterion?.id ?? NONE);
  const usable = criteria.filter(({ id, endedOn }) => endedOn === null || id === notice.criterion?.id);
  const submit = async (): Promise<string | null> => {
    const { id, version } = notice;
    const criterionId = usable.find((one) => one.id === chosen)?.id ?? null;
    return (await act.run('vacancyNotices.setCriterion', { id, version, criterionId })) && words.saved;
  };
  return (
    <ActDialog
      title={words.title(notice.address ?? common.shieldedAddress)}
      description={usable.length === 0 ? words.noList : words.lead}
      act={words.save}
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={words.label}
        options={[...usable.map(({ id, name }) => ({ id: String(id), label: name })), { id: NONE, label: words.none }]}
        value={chosen}
        onChange={setChosen}
      />
    </ActDialog>
  );
}
