import { useState } from 'react';
import type { UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { useAct } from '../../lib/act.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { Absence } from './absence-words.ts';

type HandVisitsProps = { readonly absence: Absence; readonly onClose: () => void };

/** All visits of an absent worker's days, to one substitute. */
export function HandVisitsDialog({ absence, onClose }: HandVisitsProps) {
  const text = useWords().series.away.handing;
  const [substituteId, setSubstitute] = useState<UserId | null>(null);
  const [isTried, setTried] = useState(false);
  const { run, isPending, refusal } = useAct();
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  const others = workers.filter(({ id }) => id !== absence.userId);
  const submit = async (): Promise<string | null> => {
    if (substituteId === null) return null;
    const done = await run('absences.handOver', { id: absence.id, version: absence.version, substituteId });
    return done && text.done(done.value.visits);
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      isPending={isPending}
      refusal={refusal}
      onTry={() => {
        setTried(true);
        return substituteId === null ? 'substitute' : null;
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id="substitute"
        label={text.who}
        error={isTried && substituteId === null ? text.whoMissing : undefined}
        isRequired
        autoFocus
        options={others.map(({ id, name }) => ({ id, label: name }))}
        value={substituteId}
        onChange={setSubstitute}
      />
    </ActDialog>
  );
}
