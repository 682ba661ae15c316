import { Hammer, LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { TaskList } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { actorInSentence } from '../../lib/repair-words.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useEmergencyTasks } from './emergency-tasks.tsx';
import { useHousingTasks } from './housing-tasks.tsx';
import { useListTasks } from './list-tasks.tsx';
import { useNoticeTasks } from './notice-tasks.tsx';
import { useOfferTasks } from './offer-tasks.tsx';
import { useProtectionTasks } from './people-tasks.tsx';
import { useReviewTasks } from './review-tasks.tsx';

type Overview = Output<'today.overview'>;

/** Homes whose tenant must be named, lists that were promised, people who move out today, and repairs that are late. */
export function LateSection({ overview }: { readonly overview: Overview }) {
  const { today: words } = useWords();
  const today = useToday();
  const repairs = useRepairTasks(overview);
  const leaving = useEndingTasks(overview.ending.filter((ending) => ending.on <= today));
  const lists = useListTasks().now;
  const emergencies = useEmergencyTasks();
  const notices = useNoticeTasks().now;
  const protections = useProtectionTasks().now;
  const offers = useOfferTasks().now;
  const reviews = useReviewTasks();
  const housing = useHousingTasks();
  const tasks = [
    ...emergencies,
    ...offers,
    ...notices,
    ...lists,
    ...leaving,
    ...housing,
    ...protections,
    ...repairs,
    ...reviews,
  ];
  return (
    <Section title={words.now} note={tasks.length === 0 ? undefined : String(tasks.length)}>
      {tasks.length === 0 ? <p className="card-note">{words.nothing}</p> : <TaskList label={words.now} tasks={tasks} />}
    </Section>
  );
}

export function EndingSection({ overview }: { readonly overview: Overview }) {
  const { today: words } = useWords();
  const today = useToday();
  const lists = useListTasks().soon;
  const endings = useEndingTasks(overview.ending.filter((ending) => ending.on > today));
  const notices = useNoticeTasks().soon;
  const protections = useProtectionTasks().soon;
  const offers = useOfferTasks().soon;
  const tasks = [...offers, ...notices, ...lists, ...protections, ...endings];
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

/** Whom each repair waits for since when, and why it stands here. */
function useRepairTasks({ repairs }: Overview): readonly Task[] {
  const words = useWords();
  const { today: text, common } = words;
  const format = useFormat();
  const day = (date: IsoDate) => (format.day(date) === format.date(date) ? format.short(date) : format.day(date));
  const today = useToday();
  const mayWrite = useMay('units:write');
  return repairs.map((repair) => {
    const who = actorInSentence(repair, words);
    const waits =
      who === null || repair.actorSince === null
        ? text.repairOpen(day(repair.from))
        : text.repairWaits(who, day(repair.actorSince));
    const { due, lastFollowUpOn, followUpOn } = repair;
    const followUp =
      followUpOn === null || followUpOn === today ? text.followUpToday : text.followUpLate(day(followUpOn));
    const reason = [
      waits,
      due === null ? null : text.repairDue(day(due)),
      lastFollowUpOn === null ? null : text.repairLast(day(lastFollowUpOn)),
      repair.daysLate !== null && repair.isFollowUpDue ? followUp.toLowerCase() : null,
    ];
    return {
      id: `repair-${repair.id}`,
      icon: Hammer,
      tone: 'warn',
      title: `${words.codes.outageReasons[repair.reason]}: ${repair.address ?? common.shieldedAddress}`,
      reason: reason.filter((part) => part !== null).join(' · '),
      when: repair.daysLate === null ? followUp : text.daysLate(repair.daysLate),
      isLate: repair.daysLate !== null,
      action: mayWrite ? <FollowUp unitId={repair.unitId} /> : <OpenHome id={repair.unitId} />,
    };
  });
}

/** To the list of repairs, where the short dialog opens over the home's card. */
function FollowUp({ unitId }: { readonly unitId: string }) {
  const { today: words } = useWords();
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate(`/boliger/ledige/reparationer/${unitId}`)}>{words.followUp}</Button>;
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
