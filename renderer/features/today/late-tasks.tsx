import { Hammer, LogOut } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { actorInSentence } from '../../lib/repair-words.ts';
import { useMay, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { useEmergencyTasks } from './emergency-tasks.tsx';
import { useHousingTasks } from './housing-tasks.tsx';
import { useListTasks } from './list-tasks.tsx';
import { useMessageTasks } from './message-tasks.tsx';
import { useNoticeTasks } from './notice-tasks.tsx';
import { useOfferTasks } from './offer-tasks.tsx';
import { useProtectionTasks } from './people-tasks.tsx';
import { useReviewTasks } from './review-tasks.tsx';

type Overview = Output<'today.overview'>;
const NOTHING: Pick<Overview, 'repairs' | 'ending'> = { repairs: [], ending: [] };

/**
 * What must be done today: homes whose tenant must be named, lists that were promised, people who move out, repairs that
 * are late, and all else of that day. The room shows it and the menu counts it, so that the two are never different.
 */
export function useLateTasks(): readonly Task[] {
  const today = useToday();
  const { repairs, ending } = useAsk('today.overview', {}).data ?? NOTHING;
  const late = useRepairTasks(repairs);
  const leaving = useEndingTasks(ending.filter(({ on }) => on <= today));
  const lists = useListTasks().now;
  const emergencies = useEmergencyTasks();
  const notices = useNoticeTasks().now;
  const protections = useProtectionTasks().now;
  const offers = useOfferTasks().now;
  const messages = useMessageTasks();
  const reviews = useReviewTasks();
  const housing = useHousingTasks();
  return [
    ...emergencies,
    ...messages,
    ...offers,
    ...notices,
    ...lists,
    ...leaving,
    ...housing,
    ...protections,
    ...late,
    ...reviews,
  ];
}

/** Whom each repair waits for since when, and why it stands here. */
function useRepairTasks(repairs: Overview['repairs']): readonly Task[] {
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

/** Who leaves, and who comes after. */
export function useEndingTasks(endings: Overview['ending']): readonly Task[] {
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
