import { FileOutput } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** Lists that were promised: those to be sent today or before, and those of the next days. Nobody sees them who may not send. */
export function useListTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const { agreements: words } = useWords();
  const mayExport = useMay('occupancy:export');
  const agreements = useAsk('agreements.list', {}, mayExport).data ?? [];
  const tasks = agreements.flatMap((agreement) => {
    const { id, associationId, association, state, daysLeft, frequency, recipient } = agreement;
    if (state === 'later' || daysLeft === null) return [];
    const task: Task = {
      id: `list-${id}`,
      icon: FileOutput,
      tone: state === 'overdue' ? 'bad' : state === 'due-today' ? 'warn' : 'info',
      title: words.task(association),
      reason: words.taskReason(words.frequencies[frequency], recipient),
      when: words.when(daysLeft),
      isLate: state !== 'soon',
      action: <MakeList associationId={associationId} association={association} />,
    };
    return [{ task, daysLeft }];
  });
  const inOrder = tasks.toSorted((a, b) => a.daysLeft - b.daysLeft);
  return {
    now: inOrder.filter(({ daysLeft }) => daysLeft <= 0).map(({ task }) => task),
    soon: inOrder.filter(({ daysLeft }) => daysLeft > 0).map(({ task }) => task),
  };
}

function MakeList({ associationId, association }: { readonly associationId: string; readonly association: string }) {
  const { agreements: words } = useWords();
  const [, navigate] = useLocation();
  return (
    <Button label={`${words.make}: ${association}`} onPress={() => navigate(`/belaegning/aftale/${associationId}`)}>
      {words.make}
    </Button>
  );
}
