import { Footprints, Siren } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '../../../shared/dates.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { capital } from '../../lib/calendar-words.ts';
import { useFormat } from '../../lib/format.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useVisitList } from './use-visit-list.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { type Listed, stateTone, visitName } from './visit-words.ts';
import './visits.css';

const SHOWN = 5;
const YEAR = 365;
const AHEAD = 60;

/** Rounds at the home, and visits with those who live there, on its card. */
export function HomeVisits({ unitId }: { readonly unitId: UnitId }) {
  return useMay('visits:read') ? <Asked unitId={unitId} /> : null;
}

function Asked({ unitId }: { readonly unitId: UnitId }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const mayWrite = useMay('visits:write');
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const days = { from: addDays(today, -YEAR), to: addDays(today, AHEAD) };
  const [isWhole, setWhole] = useState(false);
  const asked = { ...days, workerId: null, residentId: null, unitId, isOverdue: false, isNewestFirst: true };
  const { visits = [], total, isPending, more } = useVisitList(asked);
  const shown = isWhole ? visits : visits.slice(0, SHOWN);
  if (shown.length === 0 && !mayWrite) return null;
  return (
    <PanelSection title={words.visits.title}>
      <MiniList
        items={shown.map((visit) => ({
          id: visit.id,
          title: capital(format.day(visit.on)),
          detail: visit.residentId === null ? words.visits.round : visitName(visit, words),
          end: <HomeVisitEnd visit={visit} onOpen={setOpen} />,
        }))}
      />
      {shown.length < total && (
        <div className="visit-pages">
          <span className="visit-count">{words.visits.room.shown(shown.length, total)}</span>
          <Button size="small" isPending={isPending} onPress={() => (isWhole ? more() : setWhole(true))}>
            {words.visits.room.more}
          </Button>
        </div>
      )}
      {mayWrite && (
        <div className="home-visit-acts">
          <Button size="small" icon={Footprints} onPress={() => setOpen({ kind: 'round', unitId })}>
            {words.visits.rounds.act}
          </Button>
          <Button
            size="small"
            icon={Siren}
            onPress={() => setOpen({ kind: 'sign', about: { residentId: null, unitId } })}
          >
            {words.visits.signs.write.act}
          </Button>
        </div>
      )}
      <VisitDialogs open={open} onOpen={setOpen} />
    </PanelSection>
  );
}

/** What became of it, and the way to read it where it was signed. */
function HomeVisitEnd({ visit, onOpen }: { readonly visit: Listed; readonly onOpen: (dialog: OpenDialog) => void }) {
  const words = useWords();
  const format = useFormat();
  const { id, residentId, state, on } = visit;
  return (
    <span className="visit-list-end">
      <Badge tone={stateTone(state)}>{words.codes.visitStates[state]}</Badge>
      {state !== 'planned' && (
        <Button
          size="small"
          variant="quiet"
          label={words.visits.find.readFor(visitName(visit, words), format.day(on))}
          onPress={() => onOpen({ kind: 'read', id, residentId })}
        >
          {words.visits.open}
        </Button>
      )}
    </span>
  );
}
