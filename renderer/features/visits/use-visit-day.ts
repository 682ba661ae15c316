import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import { useAsk } from '../../lib/query.ts';
import type { OpenDialog } from './visit-dialogs.ts';
import { logOf } from './visit-dialogs.ts';
import type { DayVisit } from './visit-words.ts';

/** The visits of which this person began to write and was not done. */
export function useBegun(): ReadonlySet<string> {
  const drafts = useAsk('drafts.list', {}).data ?? [];
  return new Set(drafts.filter(({ form }) => form === 'visit').map(({ subject }) => subject.split(/[/~]/)[1] ?? ''));
}

/** The dialog over a day. Ctrl B opens the next visit that is not logged yet. */
export function useDayDialog(visits: readonly DayVisit[]) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const next = visits.find(({ state, residentId }) => state === 'planned' && residentId !== null);
  const latest = useRef(next);
  latest.current = next;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isAsked =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'b';
      if (!isAsked || event.repeat || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      const of = latest.current === undefined ? null : logOf(latest.current);
      if (of === null) return;
      event.preventDefault();
      setOpen({ kind: 'log', of });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return { open, setOpen };
}

export function useVisitDay(workerId: UserId | null, on: IsoDate) {
  return useAsk('visits.day', { workerId, on });
}
