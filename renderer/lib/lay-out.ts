import { useEffect } from 'react';
import { call } from './api.ts';
import { useRefreshAll } from './query.ts';
import { useMay } from './session.ts';

/** Once on each day that the app is used: visits that repeat stand as far ahead as they shall. */
export function useLayOut(today: string): void {
  const maySee = useMay('visits:read');
  const refresh = useRefreshAll();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each day, not for each drawing
  useEffect(() => {
    if (!maySee) return;
    void call('series.layOut', {}).then((laid) => {
      if (laid.ok && laid.value.added > 0) void refresh();
    });
  }, [maySee, today]);
}
