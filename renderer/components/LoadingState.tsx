import { useEffect, useState } from 'react';
import { Skeleton } from './Skeleton.tsx';
import { useComponentText } from './text-context.ts';

const PATIENCE_MS = 150;
const WIDTHS = ['l', 'm', 'l', 's'] as const;

export type LoadingStateProps = {
  readonly rows?: number | undefined;
  /** What is on its way, read out ("Indlæser boliger"). */
  readonly label?: string | undefined;
};

/** Grey rows for what is on its way. Not drawn before 150 ms: a flash is worse than a short wait. */
export function LoadingState({ rows = 6, label }: LoadingStateProps) {
  const text = useComponentText();
  const isLate = useLate();
  return (
    <div className="loading" role="status">
      {isLate && (
        <>
          <span className="visually-hidden">{label ?? text.loading}</span>
          {rowWidths(rows).map(({ key, width }) => (
            <span key={key} className="loading-row">
              <Skeleton width={width} />
              <Skeleton width="s" />
            </span>
          ))}
        </>
      )}
    </div>
  );
}

function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

function rowWidths(rows: number) {
  return Array.from({ length: rows }, (_, row) => ({ key: `row-${row}`, width: WIDTHS[row % WIDTHS.length] }));
}
