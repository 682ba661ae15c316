import type { IsoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm, Problems } from '../../lib/drafted-act.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Tasks } from './rights-dialogs.ts';

export interface AskedTask {
  readonly text: string;
  readonly ownerId: UserId | null;
  readonly due: IsoDate | null;
}

type AskedTaskFieldsProps = DraftedForm<AskedTask> & {
  readonly owners: Tasks['owners'];
  /** What the words of the task are asked by; null for a task that has none of its own. */
  readonly label: { readonly label: string; readonly hint?: string } | null;
  readonly autoFocus?: boolean;
};

/** What is to be done, who does it, and by when. */
export function AskedTaskFields({ values, problems, set, owners, label, autoFocus = false }: AskedTaskFieldsProps) {
  const today = useToday();
  const text = useWords().rights.tasks;
  return (
    <>
      {label !== null && (
        <TextField
          id="task-text"
          {...label}
          error={problems['task-text']}
          isRequired
          autoFocus={autoFocus}
          maxLength={200}
          value={values.text}
          onChange={(said) => set({ text: said })}
        />
      )}
      <FormRow>
        <Select
          id="task-owner"
          label={text.owner}
          error={problems['task-owner']}
          isRequired
          autoFocus={autoFocus && label === null}
          options={owners.map(({ id, name }) => ({ id, label: name }))}
          value={values.ownerId}
          onChange={(ownerId) => set({ ownerId })}
        />
        <DatePicker
          id="task-due"
          label={text.dueOn}
          error={problems['task-due']}
          isRequired
          value={values.due}
          today={today}
          onChange={(due) => set({ due })}
        />
      </FormRow>
    </>
  );
}

export function askedTaskProblems({ text, ownerId, due }: AskedTask, { rights }: Words, hasText = true): Problems {
  const words = rights.tasks;
  return {
    ...(hasText && text.trim() === '' && { 'task-text': words.textMissing }),
    ...(ownerId === null && { 'task-owner': words.ownerMissing }),
    ...(due === null && { 'task-due': words.dueMissing }),
  };
}

/** Who asks, if they may do it, else who walks first beside the citizen. */
export function useFirstOwner({ owners }: Tasks): UserId | null {
  const { user } = useSession().status;
  return owners.find(({ id }) => id === user?.id)?.id ?? owners[0]?.id ?? null;
}
