import type { ReactNode } from 'react';
import { BrandMark } from '../../components/BrandMark.tsx';
import { useStartWords } from '../../lib/start-words.ts';
import './session.css';

/** The calm page before anybody is signed in: the mark, one heading, one thing to do. */
export function SessionPage({
  title,
  lead,
  children,
  wide = false,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) {
  const { common } = useStartWords();
  return (
    <main className="session">
      <div className={wide ? 'session-card session-card-wide' : 'session-card'}>
        <p className="session-brand">
          <BrandMark /> <span>{common.product}</span>
        </p>
        <h1>{title}</h1>
        {lead ? <p className="session-lead">{lead}</p> : null}
        {children}
      </div>
    </main>
  );
}
