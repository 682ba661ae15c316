import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToneIcon } from './ToneIcon.tsx';
import type { Tone } from './tone.ts';

export type TimelineItem = {
  readonly id: string;
  /** In words ("24.11. kl. 13.10"). */
  readonly when: string;
  /** For machines: an ISO date or instant. */
  readonly dateTime?: string | undefined;
  readonly title: ReactNode;
  readonly detail?: ReactNode | undefined;
  readonly icon: LucideIcon;
  readonly tone?: Tone | undefined;
};

/** What happened, newest first, along one line. 'narrow' puts the time above the title, for panels. */
export function Timeline(props: {
  readonly items: readonly TimelineItem[];
  readonly layout?: 'wide' | 'narrow' | undefined;
}) {
  return (
    <ol className={`timeline timeline-${props.layout ?? 'wide'}`}>
      {props.items.map((item) => (
        <li key={item.id} className="timeline-item">
          <ToneIcon icon={item.icon} tone={item.tone ?? 'info'} size="small" />
          <time className="timeline-when" dateTime={item.dateTime}>
            {item.when}
          </time>
          <div className="timeline-words">
            <p className="timeline-title">{item.title}</p>
            {item.detail && <div className="timeline-detail">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
