import { Check } from 'lucide-react';
import { useLocation } from 'wouter';
import type { EmergencyRow } from '../../../shared/contract/courses.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { useDone } from '../../components/done-context.ts';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { nameText } from './resident-words.ts';

/** One opening: who, whom, when, on which ground, and the reason in full. */
export function EmergencyItem({ row }: { readonly row: EmergencyRow }) {
  const words = useWords();
  const format = useFormat();
  const { inbox } = words.residents;
  const { run, isPending, refusal } = useAct();
  const sayDone = useDone();
  const mark = async () => {
    const done = await run('emergency.markSeen', { id: row.id, version: row.version });
    if (done !== null) sayDone(inbox.marked);
  };
  const isSeen = row.seenOn !== null;
  return (
    <li className="inbox-item">
      <div>
        <p className="inbox-title">{inbox.line(row.user, nameText({ name: row.resident }, words))}</p>
        <p className="inbox-facts">
          <span>{inbox.when(format.moment(row.at), format.time(row.until))}</span>
          <Badge>{words.codes.emergencyGrounds[row.ground]}</Badge>
          {row.frequent && <Badge tone="bad">{inbox.nthOfDay(row.nthOfDay)}</Badge>}
          {row.overdue && <Badge tone="bad">{inbox.overdue}</Badge>}
        </p>
        <p className="inbox-reason">{row.reason}</p>
        {row.seenOn !== null && <p className="inbox-facts">{inbox.seen(row.seenBy ?? '', format.day(row.seenOn))}</p>}
        {row.own && !isSeen && <p className="inbox-facts">{inbox.own}</p>}
        <RefusalNotice refusal={refusal} />
      </div>
      <div className="inbox-acts">
        <OpenResident id={row.residentId} />
        {!isSeen && !row.own && (
          <Button
            icon={Check}
            variant="primary"
            label={inbox.markLabel(row.user)}
            isPending={isPending}
            onPress={() => void mark()}
          >
            {inbox.mark}
          </Button>
        )}
      </div>
    </li>
  );
}

function OpenResident({ id }: { readonly id: EmergencyRow['residentId'] }) {
  const { inbox } = useWords().residents;
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate(`/borgere/${id}`)}>{inbox.open}</Button>;
}
