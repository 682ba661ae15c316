import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { AbsenceDrafts } from './AbsenceDrafts.tsx';
import { HandVisitsDialog } from './HandVisitsDialog.tsx';

export type Absence = Output<'absences.list'>['absences'][number];
type Open = { readonly kind: 'add' } | { readonly kind: 'hand'; readonly absence: Absence } | null;

/** Who is away now and soon, and whose visits have nobody yet. */
export function AbsencesSection({ onNavigate }: { readonly onNavigate: (to: string) => void }) {
  const words = useWords();
  const format = useFormat();
  const done = useDone();
  const mayWrite = useMay('visits:write');
  const me = useSession().status.user?.id;
  const [open, setOpen] = useState<Open>(null);
  const { run, refusal } = useAct();
  const text = words.series.away;
  const asked = useAsk('absences.list', {}).data;
  if (asked === undefined) return null;
  const remove = async ({ id, version }: Absence) => {
    const gone = await run('absences.remove', { id, version });
    if (gone) done(text.removed(gone.value.visits));
  };
  return (
    <Section
      title={text.title}
      actions={
        mayWrite && (
          <Button size="small" icon={UserMinus} onPress={() => setOpen({ kind: 'add' })}>
            {text.add}
          </Button>
        )
      }
    >
      <AbsenceDrafts onOpen={() => setOpen({ kind: 'add' })} />
      <RefusalNotice refusal={refusal} />
      {asked.absences.length === 0 && <p className="card-note">{text.none}</p>}
      <MiniList
        items={asked.absences.map((absence) => ({
          id: absence.id,
          title: absence.worker,
          detail: [
            text.line(words.codes.absenceReasons[absence.why], format.date(absence.from), format.date(absence.to)),
            absence.substitute === null ? null : text.handed(absence.substitute),
            absence.left === 0 ? null : text.left(absence.left),
          ]
            .filter(Boolean)
            .join(' · '),
          acts: (
            <AbsenceActs
              absence={absence}
              mayChange={mayWrite && (asked.mayLead || absence.userId === me)}
              onHand={() => setOpen({ kind: 'hand', absence })}
              onPage={() => onNavigate(`/besoeg/fravaer/${absence.id}`)}
              onRemove={() => void remove(absence)}
            />
          ),
        }))}
      />
      {open?.kind === 'add' && (
        <AbsenceDialog
          mayLead={asked.mayLead}
          onClose={() => setOpen(null)}
          onReopen={() => setOpen({ kind: 'add' })}
        />
      )}
      {open?.kind === 'hand' && <HandVisitsDialog absence={open.absence} onClose={() => setOpen(null)} />}
    </Section>
  );
}

type ActsProps = {
  readonly absence: Absence;
  readonly mayChange: boolean;
  readonly onHand: () => void;
  readonly onPage: () => void;
  readonly onRemove: () => void;
};

function AbsenceActs({ absence, mayChange, onHand, onPage, onRemove }: ActsProps) {
  const text = useWords().series.away;
  const { worker, left } = absence;
  return (
    <>
      {mayChange && left > 0 && (
        <Button size="small" label={text.handFor(worker)} onPress={onHand}>
          {text.hand}
        </Button>
      )}
      <Button size="small" variant="quiet" label={text.pageFor(worker)} onPress={onPage}>
        {text.page}
      </Button>
      {mayChange && (
        <Button size="small" variant="quiet" label={text.removeFor(worker)} onPress={onRemove}>
          {text.remove}
        </Button>
      )}
    </>
  );
}
