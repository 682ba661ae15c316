import { KeyRound } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { type DueNotice, useDueNotices } from '../../lib/due-notices.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** Homes that an association reported, as tasks: one press leads to the home. */
export function useNoticeTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const { notices, common } = useWords();
  const { today: words } = notices;
  const format = useFormat();
  const today = useToday();
  const { now, soon } = useDueNotices();
  const taskOf = ({ id, unitId, address, vacantFrom, nameBy, isOffered, state }: DueNotice): Task => {
    const place = address ?? common.shieldedAddress;
    const isMissed = state === 'missed';
    const since = format.day(vacantFrom);
    return {
      id: `notice-${id}`,
      icon: KeyRound,
      tone: isMissed ? 'bad' : nameBy === today ? 'warn' : 'info',
      title: (isMissed ? words.missed : words.notice)(place),
      reason: isMissed ? words.missedWhy(format.day(nameBy)) : (isOffered ? words.offered : words.noOffer)(since),
      when: nameBy === today ? words.byToday : words.by(format.day(nameBy)),
      isLate: nameBy <= today,
      action: <Look unitId={unitId} place={place} />,
    };
  };
  return { now: now.map(taskOf), soon: soon.map(taskOf) };
}

function Look({ unitId, place }: { readonly unitId: string; readonly place: string }) {
  const { today: words } = useWords().notices;
  const [, navigate] = useLocation();
  return (
    <Button label={`${words.look}: ${place}`} onPress={() => navigate(`/boliger/${unitId}`)}>
      {words.look}
    </Button>
  );
}
