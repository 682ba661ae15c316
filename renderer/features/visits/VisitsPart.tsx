import { CalendarPlus, NotebookPen, Siren } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { dayTitle } from '../../lib/calendar-words.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { FindNotes } from './FindNotes.tsx';
import { SafetyCard } from './SafetyCard.tsx';
import { SeriesSection } from './SeriesSection.tsx';
import { VisitDialogs } from './VisitDialogs.tsx';
import { VisitDrafts } from './VisitDrafts.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { logOf, plannedOf } from './visit-dialogs.ts';
import type { LogOf } from './visit-values.ts';
import { clockText, stateTone } from './visit-words.ts';
import './visits.css';

const PAGE = 50;

type Visit = Output<'visits.ofResident'>['visits'][number];

/** All visits with one citizen, planned and past, with what must be known before ringing. */
export function VisitsPart({ card }: ResidentPartProps) {
  const { visits: words } = useWords();
  const today = useToday();
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const residentId = card.id;
  const asked = useAsk('visits.ofResident', { residentId, offset });
  const refusal = refusalOf(asked.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={6} />;
  if (!card.shown.includes('visits')) return <Notice>{words.person.hidden}</Notice>;
  const { visits, total, mayWrite } = asked.data;
  const unplanned: LogOf = {
    ...{ residentId, visitId: null, name: card.name, on: today, from: null, minutes: null, kind: 'home', place: null },
  };
  return (
    <Columns asideWidth="wide" aside={<SafetyCard residentId={residentId} onOpen={setOpen} />}>
      <VisitDrafts residentId={residentId} visits={visits} unplanned={unplanned} onOpen={setOpen} />
      <Section
        title={words.person.title}
        note={words.person.count(total)}
        actions={
          mayWrite && (
            <>
              <Button size="small" icon={CalendarPlus} onPress={() => setOpen({ kind: 'plan', residentId })}>
                {words.person.plan}
              </Button>
              <Button
                size="small"
                icon={Siren}
                onPress={() => setOpen({ kind: 'sign', about: { residentId, unitId: null } })}
              >
                {words.signs.write.act}
              </Button>
              <Button size="small" icon={NotebookPen} onPress={() => setOpen({ kind: 'log', of: unplanned })}>
                {words.person.log}
              </Button>
            </>
          )
        }
      >
        {total === 0 ? (
          <p className="card-note">{words.person.none}</p>
        ) : (
          <FindNotes residentId={residentId} onOpen={setOpen}>
            <Visits visits={visits} mayWrite={mayWrite} onOpen={setOpen} />
            <Pages offset={offset} total={total} onOffset={setOffset} />
          </FindNotes>
        )}
      </Section>
      <SeriesSection residentId={residentId} onOpen={setOpen} />
      <VisitDialogs open={open} onOpen={setOpen} />
    </Columns>
  );
}

type VisitsProps = {
  readonly visits: readonly Visit[];
  readonly mayWrite: boolean;
  readonly onOpen: (dialog: OpenDialog) => void;
};

function Visits({ visits, mayWrite, onOpen }: VisitsProps) {
  const words = useWords();
  const { visits: text, codes } = words;
  const today = useToday();
  return (
    <MiniList
      items={visits.map((visit) => ({
        id: visit.id,
        title: [dayTitle(visit.on, today, words), visit.from === null ? null : text.clock(clockText(visit.from))]
          .filter(Boolean)
          .join(' '),
        detail: [
          visit.worker ?? text.unassigned,
          visit.second === null ? null : text.with(visit.second),
          codes.visitKinds[visit.kind],
          visit.minutes === null ? null : text.minutes(visit.minutes),
          visit.place,
          visit.isAcute ? text.acute : null,
          visit.concern ? text.concern : null,
          visit.additions === 0 ? null : text.person.additions(visit.additions),
          visit.reason,
        ]
          .filter((part) => part !== null)
          .join(' · '),
        end: <VisitEnd visit={visit} onOpen={onOpen} />,
        acts: visit.state === 'planned' && mayWrite && <VisitActs visit={visit} onOpen={onOpen} />,
      }))}
    />
  );
}

type VisitProps = Pick<VisitsProps, 'onOpen'> & { readonly visit: Visit };

/** What became of it, and the way to read it. */
function VisitEnd({ visit, onOpen }: VisitProps) {
  const { visits: words, codes } = useWords();
  const format = useFormat();
  const { id, residentId, state } = visit;
  return (
    <span className="visit-list-end">
      <Badge tone={stateTone(state)}>{codes.visitStates[state]}</Badge>
      {state !== 'planned' && (
        <Button
          size="small"
          variant="quiet"
          label={words.person.readFor(format.day(visit.on))}
          onPress={() => onOpen({ kind: 'read', id, residentId })}
        >
          {words.open}
        </Button>
      )}
    </span>
  );
}

/** What can be done with one that is planned. */
function VisitActs({ visit, onOpen }: VisitProps) {
  const { visits: words } = useWords();
  const format = useFormat();
  const { person } = words;
  const day = format.day(visit.on);
  const planned = plannedOf(visit);
  const of = logOf(visit);
  if (planned === null || of === null) return null;
  return (
    <>
      <Button size="small" label={person.logFor(day)} onPress={() => onOpen({ kind: 'log', of })}>
        {words.log}
      </Button>
      <Button
        size="small"
        variant="quiet"
        label={person.moveFor(day)}
        onPress={() => onOpen({ kind: 'move', visit: planned })}
      >
        {person.move}
      </Button>
      <Button
        size="small"
        variant="quiet"
        label={person.offFor(day)}
        onPress={() => onOpen({ kind: 'off', visit: planned })}
      >
        {person.off}
      </Button>
    </>
  );
}

type PagesProps = { readonly offset: number; readonly total: number; readonly onOffset: (offset: number) => void };

function Pages({ offset, total, onOffset }: PagesProps) {
  const { person } = useWords().visits;
  return (
    <div className="visit-pages">
      {offset > 0 && (
        <Button size="small" variant="quiet" onPress={() => onOffset(offset - PAGE)}>
          {person.newer}
        </Button>
      )}
      {offset + PAGE < total && (
        <Button size="small" variant="quiet" onPress={() => onOffset(offset + PAGE)}>
          {person.older}
        </Button>
      )}
    </div>
  );
}
