import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { MAX_PAGE_ROWS } from '../../../shared/contract/define.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import { ask, rowsOf } from '../../lib/api.ts';
import { onBeforePrint } from '../../lib/before-print.ts';

type Wanted = Omit<Input<'residents.timeline'>, 'offset' | 'limit'>;

/** The whole timeline, page by page, once somebody asks for it or prints. */
export function useWholeTimeline(wanted: Wanted): {
  readonly rows: readonly TimelineRow[] | undefined;
  readonly isAsked: boolean;
  readonly ask: () => void;
} {
  const [isAsked, setAsked] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ['residents.timeline', 'whole', wanted],
    queryFn: () => readWhole(wanted),
    enabled: isAsked,
  });
  const prepare = useCallback(async () => {
    setAsked(true);
    await refetch();
    await drawn();
  }, [refetch]);
  useEffect(() => onBeforePrint(prepare), [prepare]);
  return { rows: isAsked ? data : undefined, isAsked, ask: () => setAsked(true) };
}

async function readWhole(wanted: Wanted): Promise<readonly TimelineRow[]> {
  const rows: TimelineRow[] = [];
  for (;;) {
    const page = await ask('residents.timeline', { ...wanted, offset: rows.length, limit: MAX_PAGE_ROWS });
    const more = rowsOf<TimelineRow>(page);
    rows.push(...more);
    if (more.length === 0 || rows.length >= page.total) return rows;
  }
}

/** Two frames: after the first React has drawn, after the second it stands on the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
