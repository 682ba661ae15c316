import { CalendarOff, CircleUserRound, ShieldAlert, UserX } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type People = Output<'today.people'>;

const MOST = 200;
const ICONS = { both: UserX, owner: CircleUserRound, date: CalendarOff } as const;

/** Undefined while it is asked, and for those who see no residents. */
export function usePeopleToday(): People | undefined {
  const mayRead = useMay('residents:read');
  return useAsk('today.people', { most: MOST }, mayRead).data;
}

/** Who may fall between two stools, the most pressing first. */
export function usePeopleTasks(lacking: People['lacking']): readonly Task[] {
  const { notices, common } = useWords();
  const { today: words } = notices;
  const format = useFormat();
  return lacking.map(({ residentId, name, lacks, since, owner }) => {
    const who = name ?? common.protected;
    const reason = [words.lacks[lacks], owner === null ? null : words.owner(owner), words.since(format.date(since))];
    return {
      id: `lacking-${residentId}`,
      icon: ICONS[lacks],
      tone: lacks === 'both' ? 'bad' : 'warn',
      title: who,
      reason: reason.filter((part) => part !== null).join(' · '),
      action: <OpenPerson id={residentId} who={who} />,
    };
  });
}

/** Protections that ended, and hide still, or end within a month. */
export function useProtectionTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const { notices, common } = useWords();
  const { today: words } = notices;
  const format = useFormat();
  const today = useToday();
  const mayRead = useMay('residents:read');
  // the menu counts these in every room: nobody's name is fetched, and logged as seen, for that
  const ending = useAsk('today.people', { most: 0 }, mayRead).data?.protections ?? [];
  const taskOf = ({ residentId, name, what, until }: People['protections'][number]): Task => {
    const who = name ?? common.protected;
    const isOver = until < today;
    return {
      id: `protection-${residentId}`,
      icon: ShieldAlert,
      tone: isOver ? 'warn' : 'info',
      title: (isOver ? words.protectionOver : words.protection)(who),
      reason: `${words.protections[what]} · ${words.protectionStays}`,
      when: format.day(until),
      isLate: isOver,
      action: <OpenPerson id={residentId} who={who} />,
    };
  };
  return {
    now: ending.filter(({ until }) => until <= today).map(taskOf),
    soon: ending.filter(({ until }) => until > today).map(taskOf),
  };
}

function OpenPerson({ id, who }: { readonly id: string; readonly who: string }) {
  const { today: words } = useWords().notices;
  const [, navigate] = useLocation();
  return (
    <Button label={words.openPersonOf(who)} onPress={() => navigate(`/borgere/${id}`)}>
      {words.openPerson}
    </Button>
  );
}
