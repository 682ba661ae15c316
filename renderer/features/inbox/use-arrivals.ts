import { useEffect, useState, useSyncExternalStore } from 'react';
import { useRefreshAll } from '../../lib/query.ts';
import { shell } from '../../lib/shell.ts';
import type { Arrival } from './arrivals-store.ts';
import {
  addArrived,
  arrivalsNow,
  changeArrivals,
  lookInFolder,
  onArrivals,
  putAway,
  receiveArrival,
} from './arrivals-store.ts';

/** How often the folder is looked at while the inbox is open. */
const LOOK_MS = 30_000;

/** Files that came in, with what each will do. Nothing is kept before somebody says so. */
export function useArrivals(mayReceive: boolean) {
  const state = useSyncExternalStore(onArrivals, arrivalsNow);
  const [isPending, setPending] = useState(false);
  const refresh = useRefreshAll();
  useEffect(() => {
    if (!mayReceive) return;
    changeArrivals(() => ({ deleted: 0 }));
    void lookInFolder(true);
    const timer = setInterval(() => void lookInFolder(false), LOOK_MS);
    return () => clearInterval(timer);
  }, [mayReceive]);
  const busy = async (work: () => Promise<void>) => {
    setPending(true);
    await work();
    setPending(false);
  };
  return {
    ...state,
    ...{ isPending, putAway },
    receive: async (arrival: Arrival) => {
      const outcome = await receiveArrival(arrival);
      await refresh();
      return outcome;
    },
    look: () => busy(() => lookInFolder(true)),
    choose: () => busy(async () => addArrived(await shell.chooseMessages(), false)),
    drop: (files: readonly File[]) => busy(async () => addArrived(await shell.takeDropped(files), false)),
    chooseFolder: () => busy(async () => ((await shell.chooseInboxFolder()) === null ? undefined : lookInFolder(true))),
    leaveFolder: async () => {
      await shell.leaveInboxFolder();
      changeArrivals(() => ({ folder: null, more: 0 }));
    },
  };
}
