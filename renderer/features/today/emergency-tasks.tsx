import { Siren } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useUnseenEmergencies } from '../../lib/emergencies.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';

/** Emergency openings that a leader must look at: one line, however many there are. */
export function useEmergencyTasks(): readonly Task[] {
  const { inbox } = useWords().residents;
  const { day } = useFormat();
  const { count, overdue: isOverdue, frequent } = useUnseenEmergencies();
  if (count === 0) return [];
  const many = frequent.map(({ user, on, count: made }) => inbox.taskMany(user, made, day(on)));
  return [
    {
      id: 'emergencies',
      icon: Siren,
      tone: isOverdue || many.length > 0 ? 'bad' : 'warn',
      title: inbox.task(count),
      reason: [...many, inbox.taskWhy].join(' · '),
      when: isOverdue ? inbox.overdue : undefined,
      isLate: isOverdue,
      action: <Look />,
    },
  ];
}

function Look() {
  const { inbox } = useWords().residents;
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate('/borgere/noedopslag')}>{inbox.taskAct}</Button>;
}
