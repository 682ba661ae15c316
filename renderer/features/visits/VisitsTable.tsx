import { CalendarCheck } from 'lucide-react';
import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { dayTitle } from '../../lib/calendar-words.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useVisitList } from './use-visit-list.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { logOf } from './visit-dialogs.ts';
import { clockText, holidayName, type Listed, stateTone, visitName } from './visit-words.ts';

type VisitsTableProps = {
  readonly days: { readonly from: IsoDate; readonly to: IsoDate };
  readonly worker: UserId | 'all' | null;
  readonly isOverdue: boolean;
};

/** Visits of some days, one part for each; or those that are left behind. */
export function VisitsTable({ days, worker, isOverdue }: VisitsTableProps) {
  const words = useWords();
  const today = useToday();
  const { room } = words.visits;
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const workerId = worker === 'all' ? null : worker;
  const asked = { ...days, workerId, residentId: null, unitId: null, isOverdue, isNewestFirst: false };
  const { visits, total, refusal, isPending, more } = useVisitList(asked);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (visits === undefined) return <LoadingState rows={8} />;
  if (visits.length === 0)
    return (
      <EmptyState icon={CalendarCheck} title={isOverdue ? room.noneLate : room.none}>
        {isOverdue ? room.noneLateHint : room.noneHint}
      </EmptyState>
    );
  return (
    <>
      {[...new Set(visits.map(({ on }) => on))].map((on) => (
        <Section key={on} title={dayTitle(on, today, words)} note={holidayName(on, words) ?? undefined}>
          <MiniList
            items={visits
              .filter((visit) => visit.on === on)
              .map((visit) => ({
                id: visit.id,
                title: [visit.from === null ? null : clockText(visit.from), visitName(visit, words)]
                  .filter(Boolean)
                  .join(' '),
                detail: detailOf(visit, words),
                end: <ListEnd visit={visit} onOpen={setOpen} />,
              }))}
          />
        </Section>
      ))}
      {visits.length < total && (
        <div className="visit-pages">
          <span className="visit-count">{room.shown(visits.length, total)}</span>
          <Button size="small" isPending={isPending} onPress={more}>
            {room.more}
          </Button>
        </div>
      )}
      <VisitDialogs open={open} onOpen={setOpen} />
    </>
  );
}

function detailOf(visit: Listed, { visits, codes }: Words): string {
  const parts = [
    visit.worker ?? visits.unassigned,
    visit.second === null ? null : visits.with(visit.second),
    codes.visitKinds[visit.kind],
    visit.minutes === null ? null : visits.minutes(visit.minutes),
    visit.residentId === null ? null : visit.place,
    visit.isAcute ? visits.acute : null,
    visit.concern ? visits.concern : null,
    visit.reason,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function ListEnd({ visit, onOpen }: { readonly visit: Listed; readonly onOpen: (dialog: OpenDialog) => void }) {
  const words = useWords();
  const mayWrite = useMay('visits:write');
  const { visits, codes } = words;
  const { id, residentId, state } = visit;
  const of = state === 'planned' ? logOf(visit) : null;
  const name = visitName(visit, words);
  return (
    <span className="visit-list-end">
      <Badge tone={stateTone(state)}>{codes.visitStates[state]}</Badge>
      {of !== null && mayWrite && (
        <Button size="small" label={visits.logFor(name)} onPress={() => onOpen({ kind: 'log', of })}>
          {visits.log}
        </Button>
      )}
      {state !== 'planned' && (
        <Button
          size="small"
          variant="quiet"
          label={visits.openFor(name)}
          onPress={() => onOpen({ kind: 'read', id, residentId })}
        >
          {visits.open}
        </Button>
      )}
    </span>
  );
}
