import { Siren } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useUnseenEmergencies } from '../../lib/emergencies.ts';
import { useWords } from '../../lib/words.ts';

/** Emergency openings that a leader must look at: one line, however many there are. */
export function useEmergencyTasks(): readonly Task[] {
  const { inbox } = useWords().residents;
  const { count, isOverdue } = useUnseenEmergencies();
  if (count === 0) return [];
  return [
    {
      id: 'emergencies',
      icon: Siren,
      tone: isOverdue ? 'bad' : 'warn',
      title: inbox.task(count),
      reason: inbox.taskWhy,
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
