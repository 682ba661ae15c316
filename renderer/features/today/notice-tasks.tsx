import { KeyRound } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Due = Output<'vacancyNotices.due'>['notices'][number];

/** Homes that an association reported: the last day to name a tenant is here or has gone, or it is near. */
export function useNoticeTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const { notices, common } = useWords();
  const { today: words } = notices;
  const format = useFormat();
  const today = useToday();
  const due = useAsk('vacancyNotices.due', {}).data?.notices ?? [];
  const taskOf = ({ id, unitId, address, vacantFrom, nameBy, isOffered, state }: Due): Task => {
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
  return {
    now: due.filter(({ nameBy }) => nameBy <= today).map(taskOf),
    soon: due.filter(({ nameBy }) => nameBy > today).map(taskOf),
  };
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
