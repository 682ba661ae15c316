import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedCriterion } from './CriteriaCard.tsx';

interface Props {
  /** Null for a new one. */
  readonly criterion: ListedCriterion | null;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

export function CriterionDialog({ criterion, onClose, onReopen }: Props) {
  const { criteria: words } = useWords().notices;
  const form = useDraftedAct(
    { form: 'assignment-criterion', subject: criterion?.id ?? 'new' },
    { name: criterion?.name ?? '', ended: criterion !== null && criterion.endedOn !== null },
    { isOfRecord: criterion !== null },
  );
  const { name, ended } = form.values;
  const known = criterion && { id: criterion.id, version: criterion.version };
  return (
    <ActDialog
      title={criterion ? words.edit : words.add}
      act={words.save}
      {...form.dialog}
      onSubmit={async () => (await form.run('assignmentCriteria.save', { known, name, ended })) && words.saved}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        isRequired
        autoFocus
        width="full"
        maxLength={200}
        value={name}
        onChange={(typed) => form.set({ name: typed })}
      />
      {criterion !== null && (
        <Checkbox isSelected={ended} hint={words.endedHint} onChange={(next) => form.set({ ended: next })}>
          {words.ended}
        </Checkbox>
      )}
    </ActDialog>
  );
}
