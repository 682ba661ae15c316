import type { IsoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import type { DraftedForm, Problems } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Tasks } from './rights-dialogs.ts';

export interface GuidanceDays {
  readonly to: IsoDate | null;
  readonly reviewOn: IsoDate | null;
  readonly ownerId: UserId | null;
}

type GuidanceDaysFieldsProps = DraftedForm<GuidanceDays> & { readonly owners: Tasks['owners'] };

/** How long it lasts, and when and by whom it is looked at again. */
export function GuidanceDaysFields({ values, problems, set, owners }: GuidanceDaysFieldsProps) {
  const { guidance: text } = useWords().rights;
  const today = useToday();
  return (
    <>
      <FormRow>
        <DatePicker
          id="guidance-to"
          label={text.to}
          hint={text.toHint}
          error={problems['guidance-to']}
          isRequired
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
        <DatePicker
          id="guidance-review"
          label={text.reviewOn}
          error={problems['guidance-review']}
          isRequired
          value={values.reviewOn}
          today={today}
          onChange={(reviewOn) => set({ reviewOn })}
        />
      </FormRow>
      <Select
        id="guidance-owner"
        label={text.reviewer}
        error={problems['guidance-owner']}
        isRequired
        options={owners.map(({ id, name }) => ({ id, label: name }))}
        value={values.ownerId}
        onChange={(ownerId) => set({ ownerId })}
      />
    </>
  );
}

export function guidanceDaysProblems({ to, reviewOn, ownerId }: GuidanceDays, { rights }: Words): Problems {
  return {
    ...(to === null && { 'guidance-to': rights.guidance.toMissing }),
    ...(reviewOn === null && { 'guidance-review': rights.guidance.reviewOnMissing }),
    ...(ownerId === null && { 'guidance-owner': rights.tasks.ownerMissing }),
  };
}
