import { FileOutput } from 'lucide-react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import type { Task } from '../../components/TaskList.tsx';
import { type DueList, useDueLists } from '../../lib/due-lists.ts';
import { useWords } from '../../lib/words.ts';

/** Promised lists as tasks: one press leads to the list, filled in as agreed. */
export function useListTasks(): { readonly now: readonly Task[]; readonly soon: readonly Task[] } {
  const { agreements: words } = useWords();
  const { now, soon } = useDueLists();
  const taskOf = ({ id, associationId, association, state, daysLeft, frequency, recipient }: DueList): Task => ({
    id: `list-${id}`,
    icon: FileOutput,
    tone: state === 'overdue' ? 'bad' : state === 'due-today' ? 'warn' : 'info',
    title: words.task(association),
    reason: words.taskReason(words.frequencies[frequency], recipient),
    when: words.when(daysLeft),
    isLate: state !== 'soon',
    action: <MakeList associationId={associationId} association={association} />,
  });
  return { now: now.map(taskOf), soon: soon.map(taskOf) };
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
