import { Mail } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** Unread messages from hospitals: one line, however many there are. */
export function useMessageTasks(): readonly Task[] {
  const text = useWords().inbox.screen;
  const may = useMay('messages:read');
  const asked = useAsk('messages.inbox', { filter: 'unread', residentId: null, offset: 0, limit: 1 }, may).data;
  if (asked === undefined || asked.unread + asked.review === 0) return [];
  return [
    {
      id: 'messages',
      icon: Mail,
      tone: asked.review > 0 ? 'warn' : 'info',
      title: text.task(asked.unread),
      reason: text.taskWhy(asked.review),
      action: <Look />,
    },
  ];
}

function Look() {
  const text = useWords().inbox.screen;
  const [, navigate] = useLocation();
  return <Button onPress={() => navigate('/indbakke')}>{text.taskAct}</Button>;
}
