import { useLocation } from 'wouter';
import type { ResidentId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { EntrySummary } from './EntrySummary.tsx';
import type { Way } from './use-way.ts';
import type { Entry, WayAct } from './way-acts.ts';

type PlaceSectionProps = {
  readonly residentId: ResidentId;
  readonly way: Way;
  readonly onAct: (act: WayAct) => void;
};

/** The place on the list with the citizen's own needs, and those that she had before. */
export function PlaceSection({ residentId, way, onAct }: PlaceSectionProps) {
  const text = useWords().way.place;
  const { entry, entries } = way;
  const earlier = entries.filter(({ id }) => id !== entry?.id);
  return (
    <>
      {entry !== null && (
        <Card title={text.title} corner={<PlaceActs residentId={residentId} entry={entry} onAct={onAct} />}>
          <EntrySummary entry={entry} />
          <EntryFacts entry={entry} />
        </Card>
      )}
      {earlier.length > 0 && <Earlier entries={earlier} />}
    </>
  );
}

type PlaceActsProps = Omit<PlaceSectionProps, 'way'> & { readonly entry: Entry };

/** Look through, or change the place: for who may write on the list. */
function PlaceActs({ residentId, entry, onAct }: PlaceActsProps) {
  const { acts } = useWords().way;
  const [, navigate] = useLocation();
  const mayWrite = useMay('waiting:write');
  if (!mayWrite) return null;
  return (
    <span className="waiting-badges">
      <Button size="small" onPress={() => navigate(`/venteliste/${residentId}/plads`)}>
        {acts.review}
      </Button>
      <Button size="small" onPress={() => onAct({ kind: 'state', entry })}>
        {acts.state}
      </Button>
    </span>
  );
}

function Earlier({ entries }: { readonly entries: readonly Entry[] }) {
  const { way, codes } = useWords();
  const format = useFormat();
  return (
    <Card title={way.place.earlier}>
      <MiniList
        items={entries.map(({ id, since, leftOn, leftReason, stateReason }) => ({
          id,
          title: way.place.since(format.date(since)),
          detail: [
            leftOn !== null && leftReason !== null
              ? way.place.leftOn(format.date(leftOn), codes.leaveReasons[leftReason].toLowerCase())
              : null,
            stateReason,
          ]
            .filter((part) => part !== null)
            .join('. '),
        }))}
      />
    </Card>
  );
}
