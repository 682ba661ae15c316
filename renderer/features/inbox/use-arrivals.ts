import { useCallback, useEffect, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Arrived } from '../../../shared/contract/shell-api.ts';
import type { AppError } from '../../../shared/errors.ts';
import { call } from '../../lib/api.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { shell } from '../../lib/shell.ts';

export interface Arrival {
  readonly token: string;
  readonly name: string;
  readonly isFromFolder: boolean;
  readonly stagingId: Input<'messages.receive'>['stagingId'] | null;
  readonly preview: Output<'messages.preview'> | null;
  readonly refusal: AppError | null;
}

/** How often the folder is looked at while the inbox is open. */
const LOOK_MS = 30_000;

/** Files that came in, with what each will do. Nothing is kept before somebody says so. */
export function useArrivals() {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const [isPending, setPending] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const [undeleted, setUndeleted] = useState<readonly string[]>([]);
  const refresh = useRefreshAll();
  const add = useCallback(async (arrived: readonly Arrived[], isFromFolder: boolean) => {
    const looked: Arrival[] = [];
    for (const one of arrived) looked.push(await lookAt(one, isFromFolder));
    if (looked.length > 0) setArrivals((before) => [...before, ...looked]);
  }, []);
  const look = useCallback(async () => {
    const found = await shell.lookInInbox();
    setFolder(found?.name ?? null);
    if (found) await add(found.arrived, true);
  }, [add]);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);
  const busy = async (work: () => Promise<void>) => {
    setPending(true);
    await work();
    setPending(false);
  };
  const putAway = (token: string) => setArrivals((before) => before.filter((one) => one.token !== token));
  const remove = async ({ token, name }: Arrival): Promise<boolean> => {
    const gone = await shell.deleteArrived(token);
    setUndeleted((before) => [...before.filter((one) => one !== name), ...(gone.ok ? [] : [name])]);
    return gone.ok;
  };
  /** Takes one in; answers whether all of it was done. The file of a stranger goes at once, and so does one of the folder. */
  const receive = async (arrival: Arrival): Promise<boolean> => {
    const { stagingId, token, isFromFolder } = arrival;
    if (stagingId === null) return false;
    const answer = await call('messages.receive', { stagingId });
    if (!answer.ok) {
      setArrivals((before) => before.map((one) => (one.token === token ? { ...one, refusal: answer.error } : one)));
      return false;
    }
    putAway(token);
    const mustGo = answer.value.outcome === 'stranger' || isFromFolder;
    const isGone = !mustGo || (await remove(arrival));
    await refresh();
    return isGone;
  };
  return {
    ...{ arrivals, isPending, folder, undeleted, putAway, receive },
    look: () => busy(look),
    choose: () => busy(async () => add(await shell.chooseMessages(), false)),
    drop: (files: readonly File[]) => busy(async () => add(await shell.takeDropped(files), false)),
    chooseFolder: () => busy(async () => ((await shell.chooseInboxFolder()) === null ? undefined : look())),
    leaveFolder: async () => {
      await shell.leaveInboxFolder();
      setFolder(null);
    },
  };
}

async function lookAt({ token, name, read }: Arrived, isFromFolder: boolean): Promise<Arrival> {
  const blank = { token, name, isFromFolder, stagingId: null, preview: null, refusal: null };
  if (!read.ok) return { ...blank, refusal: read.error };
  const { stagingId } = read.value;
  const preview = await call('messages.preview', { stagingId });
  return preview.ok ? { ...blank, stagingId, preview: preview.value } : { ...blank, refusal: preview.error };
}
