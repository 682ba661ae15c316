import { Footprints, Siren } from 'lucide-react';
import { useState } from 'react';
import { addDays } from '../../../shared/dates.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { VisitDialogs } from './VisitDialogs.tsx';
import type { OpenDialog } from './visit-dialogs.ts';
import { stateTone, visitName } from './visit-words.ts';
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
  const asked = useAsk('visits.list', {
    ...days,
    workerId: null,
    residentId: null,
    unitId,
    isOverdue: false,
    isNewestFirst: true,
    offset: 0,
  }).data;
  const latest = (asked?.visits ?? []).slice(0, SHOWN);
  if (latest.length === 0 && !mayWrite) return null;
  return (
    <PanelSection title={words.visits.title}>
      <MiniList
        items={latest.map((visit) => ({
          id: visit.id,
          title: format.day(visit.on),
          detail: visit.residentId === null ? words.visits.round : visitName(visit, words),
          end: <Badge tone={stateTone(visit.state)}>{words.codes.visitStates[visit.state]}</Badge>,
        }))}
      />
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
