import { Badge } from '../../components/Badge.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { stateText, UrgencyBadge } from './waiting-columns.tsx';
import type { Entry } from './way-acts.ts';

/** Urgency, state, and what asks for a person today. */
export function EntrySummary({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const format = useFormat();
  return (
    <p className="waiting-badges">
      <UrgencyBadge urgency={entry.urgency} words={words} />
      <Badge tone="info">{stateText(entry, words, format)}</Badge>
      {entry.due.map((reason) => (
        <Badge key={reason} tone="warn">
          {words.waiting.due[reason]}
        </Badge>
      ))}
    </p>
  );
}
