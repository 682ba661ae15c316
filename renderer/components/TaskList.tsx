import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToneIcon } from './ToneIcon.tsx';
import type { Tone } from './tone.ts';

export type Task = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly tone?: Tone | undefined;
  readonly title: string;
  /** Why it is here: the reason and the rule. */
  readonly reason?: string | undefined;
  /** When, in words ("om 2 dage"). */
  readonly when?: string | undefined;
  /** The deadline is near or gone: drawn in red. */
  readonly isLate?: boolean | undefined;
  /** One Button. */
  readonly action?: ReactNode | undefined;
};

/** What must be done, in order, with the reason beside each line. */
export function TaskList({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) {
  return (
    <ul className="tasks" aria-label={label}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  );
}

function TaskRow({ task }: { readonly task: Task }) {
  return (
    <li className="task">
      <ToneIcon icon={task.icon} tone={task.tone} />
      <div className="task-words">
        <p className="task-title">{task.title}</p>
        {task.reason && <p className="task-reason">{task.reason}</p>}
      </div>
      <div className="task-end">
        {task.when && <span className={task.isLate ? 'task-when task-when-late' : 'task-when'}>{task.when}</span>}
        {task.action}
      </div>
    </li>
  );
}
