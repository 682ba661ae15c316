import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { CtiPhase } from '../../../shared/domain/cti.ts';
import { ctiPhases } from '../../../shared/domain/cti.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { useAct } from '../../lib/act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Grant } from './support-dialogs.ts';

/** A phase of CTI begins, or is moved; those after it follow. */
export function PhaseDialog({ known, grant, onClose }: DialogProps & { readonly grant: Grant }) {
  const { grants, codes } = useWords();
  const text = grants.phase;
  const today = useToday();
  const [phase, setPhase] = useState<CtiPhase>(nextPhase(grant, today));
  const [from, setFrom] = useState<IsoDate | null>(today);
  const { run, isPending, refusal } = useAct();
  const submit = async (): Promise<string | null> => {
    if (from === null) return null;
    const done = await run('support.setPhase', { residentId: known.card.id, grantId: grant.id, phase, from });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={text.why}
      act={text.save}
      isPending={isPending}
      refusal={refusal}
      onTry={() => (from === null ? 'phase-from' : null)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text.phase}
        autoFocus
        options={ctiPhases.map((id) => ({ id, label: codes.ctiLists[id] }))}
        value={phase}
        onChange={setPhase}
      />
      <DatePicker
        id="phase-from"
        label={text.from}
        error={from === null ? text.fromMissing : undefined}
        isRequired
        value={from}
        today={today}
        onChange={setFrom}
      />
    </ActDialog>
  );
}

/** The first that has not begun; the last one once all have. */
function nextPhase({ phases }: Grant, today: IsoDate): CtiPhase {
  const begun = phases.filter(({ from }) => from < addDays(today, 1)).map(({ phase }) => phase);
  return ctiPhases.find((phase) => !begun.includes(phase)) ?? 'phase-3';
}
