import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './HandoffScreen.tsx';
import { uncounted } from './MeetingDialog.tsx';

/** The network meeting: when a date must be found, which it is, and what came of it. */
export function MeetingCard({ handoff, onOpen }: PartProps) {
  const words = useWords();
  const text = words.handoffs.meeting;
  const format = useFormat();
  const [newest] = handoff.meetings;
  const isOpen = newest !== undefined && newest.heldOn === null;
  return (
    <Card title={text.title}>
      {newest === undefined ? (
        <p className="card-note">{text.none}</p>
      ) : (
        <div className="handoff-said">
          {newest.foundOn === null ? (
            <p>{`${text.find(format.day(newest.findBy))}. ${uncounted(newest, words, format)}`}</p>
          ) : (
            <p>{newest.foundOn <= newest.findBy ? text.foundInTime : text.foundLate}</p>
          )}
          {newest.meetsOn !== null && newest.heldOn === null && <p>{text.meets(format.day(newest.meetsOn))}</p>}
          {newest.heldOn !== null && <p>{text.held(format.day(newest.heldOn))}</p>}
          {newest.agenda !== null && (
            <p>
              <span className="handoff-said-what">{text.agenda}</span>
              {newest.agenda}
            </p>
          )}
          {newest.minutes !== null && (
            <p>
              <span className="handoff-said-what">{text.minutes}</span>
              {newest.minutes}
            </p>
          )}
        </div>
      )}
      {handoff.mayWrite && (
        <div className="handoff-acts">
          {newest !== undefined && (
            <Button size="small" onPress={() => onOpen({ kind: 'meeting', meeting: newest })}>
              {text.set}
            </Button>
          )}
          {!isOpen && (
            <Button size="small" onPress={() => onOpen({ kind: 'call' })}>
              {text.call}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
