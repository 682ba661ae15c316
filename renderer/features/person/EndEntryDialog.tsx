import { useState } from 'react';
import { addDays, type IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useAct } from '../../lib/act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Ending, PersonDialogProps } from './person-values.ts';

type EndEntryDialogProps = Pick<PersonDialogProps, 'residentId' | 'onClose'> & { readonly ending: Ending };

/** The last day of something that lasted, or that it never was so. */
export function EndEntryDialog({ residentId, ending, onClose }: EndEntryDialogProps) {
  const { person } = useWords();
  const text = person.end;
  const today = useToday();
  const [how, setHow] = useState<'ended' | 'never'>('ended');
  const [to, setTo] = useState<IsoDate | null>(today);
  const { run, isPending, refusal } = useAct();
  const { entry, id, version, from, name } = ending;
  const last = how === 'never' ? addDays(from, -1) : to;
  const problem = last === null ? person.dayMissing : how === 'ended' && last < from ? text.toBefore : undefined;
  const submit = async (): Promise<string | null> => {
    if (last === null) return null;
    const done = await run('entries.end', { residentId, entry, id, version, to: last });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title(name)}
      act={text.save}
      isPending={isPending}
      refusal={refusal}
      onTry={() => (problem === undefined ? null : 'end-to')}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={text.how}
        options={(['ended', 'never'] as const).map((id) => ({ id, label: text.hows[id] }))}
        value={how}
        onChange={setHow}
      />
      {how === 'ended' && (
        <DatePicker
          id="end-to"
          label={text.to}
          error={problem}
          isRequired
          autoFocus
          today={today}
          value={to}
          onChange={setTo}
        />
      )}
    </ActDialog>
  );
}
