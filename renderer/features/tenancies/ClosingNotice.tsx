import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../lib/words.ts';
import type { Closing } from './use-closing.ts';

/** What ends with the tenancy, and what does not: said before it does. */
export function ClosingNotice({ closing }: { readonly closing: Closing | null }) {
  const { closing: text, moveItems } = useWords().tenancies;
  if (closing === null) return null;
  const { offers, openItems, unanswered, homeless, supported, series } = closing;
  const closed = [
    offers > 0 ? text.offers(offers) : null,
    openItems.length > 0 ? text.items(openItems.map((item) => moveItems[item]).join(', ')) : null,
    unanswered > 0 ? text.unanswered(unanswered) : null,
    series > 0 ? text.series(series) : null,
  ].filter((line) => line !== null);
  const also = [homeless > 0 ? text.homeless(homeless) : null, supported > 0 ? text.supported(supported) : null].filter(
    (line) => line !== null,
  );
  return (
    <div role="status" className="tenancy-closing">
      {closed.length > 0 && <Lines tone="warn" title={text.title} lines={closed} />}
      {also.length > 0 && <Lines tone="info" title={text.also} lines={also} />}
    </div>
  );
}

type LinesProps = { readonly tone: 'warn' | 'info'; readonly title: string; readonly lines: readonly string[] };

function Lines({ tone, title, lines }: LinesProps) {
  return (
    <Notice tone={tone} title={title}>
      <ul className="tenancy-lines">
        {lines.map((line) => (
          <li key={line}>{line}.</li>
        ))}
      </ul>
    </Notice>
  );
}
