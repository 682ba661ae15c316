import type { TaskSource } from '../../shared/domain/tasks.ts';
import type { Words } from '../../shared/text/words.ts';

/** What a task asks, in words: what somebody wrote, or what follows from the act that it comes from. */
export function taskName(
  { text, source }: { readonly text: string | null; readonly source: TaskSource },
  { rights, codes }: Words,
): string {
  if (text !== null) return text;
  return source === 'guidance' || source === 'offer' ? rights.tasks.names[source] : codes.taskSources[source];
}
