import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { buildingState } from '../../../shared/domain/buildings.ts';
import type { EstateId } from '../../../shared/ids.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import type { Tone } from '../../components/tone.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { BuildingDialog } from './BuildingDialog.tsx';

export type Building = NonNullable<Output<'estates.overview'>[number]['building']>;

const TONES: Readonly<Record<ReturnType<typeof buildingState>, Tone>> = {
  idle: 'ok',
  temporary: 'warn',
  later: 'info',
  used: 'mute',
};

/** What the municipality uses its own building for, and what it has room for. */
export function BuildingFacts({ id }: { readonly id: EstateId }) {
  const { estates, pipeline } = useWords();
  const text = estates.building;
  const mayWrite = useMay('units:write');
  const [isOpen, setOpen] = useState(false);
  const asked = useAsk('estates.overview', {});
  const estate = asked.data?.find((one) => one.id === id);
  if (estate === undefined) return null;
  const { building, converted } = estate;
  return (
    <section className="estate-building" aria-label={text.title}>
      <div className="estate-building-words">
        {building === null ? <p>{text.unknown}</p> : <Facts building={building} />}
        {converted.map(({ year, homes }) => (
          <p key={year}>{pipeline.buildings.converted(year, homes)}</p>
        ))}
      </div>
      {mayWrite && (
        <Button size="small" onPress={() => setOpen(true)}>
          {building === null ? text.add : text.edit}
        </Button>
      )}
      {isOpen && (
        <BuildingDialog
          estateId={id}
          name={estate.name}
          building={building}
          onClose={() => setOpen(false)}
          onReopen={() => setOpen(true)}
        />
      )}
    </section>
  );
}

function Facts({ building }: { readonly building: Building }) {
  const { estates } = useWords();
  const text = estates.building;
  const format = useFormat();
  const state = buildingState(building, useToday());
  const { possibleHomes, idleFrom, idleUntil, temporaryUntil, useNow, note } = building;
  // "Room now" stands before it, and room that is there has been since its day
  const more = state === 'idle' || state === 'later' ? text.moreRoom : text.more;
  const from = state === 'idle' ? text.since : text.from;
  const room = [
    possibleHomes === null || possibleHomes === 0 ? null : more(possibleHomes),
    idleFrom === null ? null : from(format.date(idleFrom)),
    idleUntil === null ? null : text.until(format.date(idleUntil)),
  ];
  return (
    <>
      <p>
        <Badge tone={TONES[state]}>{text.states[state]}</Badge> {room.filter((part) => part !== null).join(' ')}
      </p>
      {temporaryUntil !== null && (
        <p>
          {text.temporaryUntil} {format.date(temporaryUntil)}
        </p>
      )}
      {useNow !== null && (
        <p>
          {text.useNow}: {useNow}
        </p>
      )}
      {note !== null && <p>{note}</p>}
    </>
  );
}
