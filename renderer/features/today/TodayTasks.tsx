import { Hammer, LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

type Overview = Output<'today.overview'>;

/** Repairs that are late, and people who move out today. */
export function LateSection({ overview }: { readonly overview: Overview }) {
  const { today: words } = useWords();
  const today = useToday();
  const repairs = useRepairTasks(overview);
  const leaving = useEndingTasks(overview.ending.filter((ending) => ending.on <= today));
  const tasks = [...leaving, ...repairs];
  return (
    <Section title={words.now} note={tasks.length === 0 ? undefined : String(tasks.length)}>
      {tasks.length === 0 ? <p className="card-note">{words.nothing}</p> : <TaskList label={words.now} tasks={tasks} />}
    </Section>
  );
}

export function EndingSection({ overview }: { readonly overview: Overview }) {
  const { today: words } = useWords();
  const today = useToday();
  const tasks = useEndingTasks(overview.ending.filter((ending) => ending.on > today));
  return (
    <Section title={words.soon} note={tasks.length === 0 ? undefined : String(tasks.length)}>
      {tasks.length === 0 ? (
        <p className="card-note">{words.nothingSoon}</p>
      ) : (
        <TaskList label={words.soon} tasks={tasks} />
      )}
    </Section>
  );
}

function useRepairTasks({ lateRepairs }: Overview): readonly Task[] {
  const { today: words, common } = useWords();
  const { date } = useFormat();
  return lateRepairs.map((repair) => ({
    id: `repair-${repair.unitId}-${repair.from}`,
    icon: Hammer,
    tone: 'warn',
    title: words.lateRepair(repair.address ?? common.shieldedAddress),
    reason: words.lateRepairReason(date(repair.from), date(repair.due)),
    when: words.daysLate(repair.daysLate),
    isLate: true,
    action: <OpenHome id={repair.unitId} />,
  }));
}

function useEndingTasks(endings: Overview['ending']): readonly Task[] {
  const { today: words, common } = useWords();
  const { day } = useFormat();
  const today = useToday();
  return endings.map((ending) => {
    const address = ending.address ?? common.shieldedAddress;
    const who = ending.occupants?.map((name) => name ?? words.endingProtected).join(', ') ?? '';
    const next = ending.nextFrom ? words.endingNext(day(ending.nextFrom)) : words.endingNoNext;
    return {
      id: `ending-${ending.unitId}-${ending.on}`,
      icon: LogOut,
      tone: ending.on <= today ? 'bad' : 'info',
      title: ending.on <= today ? words.endingToday(address) : words.ending(address),
      reason: who === '' ? next : `${who} · ${next}`,
      when: day(ending.on),
      isLate: ending.on <= today,
      action: <OpenHome id={ending.unitId} />,
    };
  });
}

function OpenHome({ id }: { readonly id: string }) {
  const { today: words } = useWords();
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate(`/boliger/${id}`)}>{words.open}</Button>;
}
