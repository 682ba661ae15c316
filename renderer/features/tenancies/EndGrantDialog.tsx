import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { useAct } from '../../lib/act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Support } from './tenancy-state.ts';

type EndGrantProps = {
  readonly residentId: ResidentId;
  readonly grant: Support['grants'][number];
  readonly onClose: () => void;
};

/** The last day of a grant. */
export function EndGrantDialog({ residentId, grant, onClose }: EndGrantProps) {
  const { tenancies, codes } = useWords();
  const text = tenancies.support;
  const today = useToday();
  const [to, setTo] = useState<IsoDate | null>(today);
  const { run, isPending, refusal } = useAct();
  const submit = async (): Promise<string | null> => {
    if (to === null) return null;
    const { id, version } = grant;
    const done = await run('support.endGrant', { residentId, id, version, to });
    return done && text.endDone;
  };
  return (
    <ActDialog
      title={text.endTitle}
      description={codes.paragraphs[grant.paragraph]}
      act={tenancies.acts.endGrant}
      isPending={isPending}
      refusal={refusal}
      onTry={() => (to === null ? 'grant-end' : null)}
      onSubmit={submit}
      onClose={onClose}
    >
      <DatePicker
        id="grant-end"
        label={text.endTo}
        error={to === null ? text.endMissing : undefined}
        isRequired
        autoFocus
        value={to}
        today={today}
        onChange={setTo}
      />
    </ActDialog>
  );
}
