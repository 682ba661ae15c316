import { useWords } from '../../lib/words.ts';
import type { Support } from './support-dialogs.ts';

/** What was delivered of what is granted, and what was planned: this week, and the weeks before it. */
export function MinutesLines({ minutes }: { readonly minutes: Support['minutes'] }) {
  const text = useWords().grants.minutes;
  if (minutes === null) return null;
  return (
    <dl className="minutes" aria-label={text.title}>
      {(['week', 'before'] as const).map((span) => {
        const { granted, planned, delivered } = minutes[span];
        return (
          <div key={span} className="minutes-line">
            <dt>{text[span]}</dt>
            <dd>
              <progress className="progress-bar" aria-hidden value={Math.min(delivered, granted)} max={granted || 1} />
              <span className="numeric">{[text.delivered(delivered, granted), text.planned(planned)].join(' · ')}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
