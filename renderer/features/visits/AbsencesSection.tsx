import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { AbsenceId } from '../../../shared/ids.ts';
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
import type { Absence } from './absence-words.ts';
import { givenBackText } from './absence-words.ts';
import { ChangeAbsenceDialog } from './ChangeAbsenceDialog.tsx';
import { HandVisitsDialog } from './HandVisitsDialog.tsx';

type Open = { readonly kind: 'add' } | { readonly kind: 'hand' | 'change'; readonly id: AbsenceId } | null;

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
  const over = open === null || open.kind === 'add' ? undefined : asked.absences.find(({ id }) => id === open.id);
  const remove = async ({ id, version, worker }: Absence) => {
    const gone = await run('absences.remove', { id, version });
    if (gone) done(givenBackText(text.removed, gone.value, worker, words));
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
      <AbsenceDrafts
        absences={asked.absences}
        onOpen={(id) => setOpen(id === null ? { kind: 'add' } : { kind: 'change', id })}
      />
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
              onHand={() => setOpen({ kind: 'hand', id: absence.id })}
              onChange={() => setOpen({ kind: 'change', id: absence.id })}
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
      {open?.kind === 'hand' && over !== undefined && <HandVisitsDialog absence={over} onClose={() => setOpen(null)} />}
      {open?.kind === 'change' && over !== undefined && (
        <ChangeAbsenceDialog
          absence={over}
          onChanged={(left) => left > 0 && setOpen({ kind: 'hand', id: over.id })}
          onClose={() => setOpen((now) => (now?.kind === 'change' ? null : now))}
          onReopen={() => setOpen({ kind: 'change', id: over.id })}
        />
      )}
    </Section>
  );
}

type ActsProps = {
  readonly absence: Absence;
  readonly mayChange: boolean;
  readonly onHand: () => void;
  readonly onChange: () => void;
  readonly onPage: () => void;
  readonly onRemove: () => void;
};

function AbsenceActs({ absence, mayChange, onHand, onChange, onPage, onRemove }: ActsProps) {
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
        <Button size="small" variant="quiet" label={text.changeFor(worker)} onPress={onChange}>
          {text.change}
        </Button>
      )}
      {mayChange && (
        <Button size="small" variant="quiet" label={text.removeFor(worker)} onPress={onRemove}>
          {text.remove}
        </Button>
      )}
    </>
  );
}
