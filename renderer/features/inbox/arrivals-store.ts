import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Arrived } from '../../../shared/contract/shell-api.ts';
import type { AppError } from '../../../shared/errors.ts';
import { call } from '../../lib/api.ts';
import { shell } from '../../lib/shell.ts';

export interface Arrival {
  readonly token: string;
  readonly name: string;
  readonly isFromFolder: boolean;
  readonly stagingId: Input<'messages.receive'>['stagingId'] | null;
  readonly preview: Output<'messages.preview'> | null;
  readonly refusal: AppError | null;
}

interface Undeleted {
  readonly token: string;
  readonly name: string;
  readonly isStranger: boolean;
}

interface ArrivalsState {
  readonly arrivals: readonly Arrival[];
  readonly folder: string | null;
  /** Files in the folder that are read once fewer wait. */
  readonly more: number;
  readonly undeleted: readonly Undeleted[];
  /** How many files of strangers were deleted while the inbox was open. */
  readonly deleted: number;
}

const listeners = new Set<() => void>();
let state: ArrivalsState = { arrivals: [], folder: null, more: 0, undeleted: [], deleted: 0 };

/** What waits outlives the screen, so that nothing is lost from view by leaving the inbox; a lock loads the page anew. */
export const arrivalsNow = (): ArrivalsState => state;

export function changeArrivals(change: (before: ArrivalsState) => Partial<ArrivalsState>): void {
  state = { ...state, ...change(state) };
  for (const listener of listeners) listener();
}

export function onArrivals(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows what came in. A stranger's file is not shown: it is deleted as soon as it is known to be one. */
export async function addArrived(arrived: readonly Arrived[], isFromFolder: boolean): Promise<void> {
  const looked: Arrival[] = [];
  for (const one of arrived) {
    const arrival = await lookAt(one, isFromFolder);
    if (arrival.preview?.outcome === 'stranger') await receiveArrival(arrival);
    else looked.push(arrival);
  }
  for (const one of arrivalsNow().undeleted) await removeFile(one);
  if (looked.length > 0) changeArrivals(({ arrivals }) => ({ arrivals: [...arrivals, ...looked] }));
}

/** Looks in the folder; `again` also at what was put away. */
export async function lookInFolder(again: boolean): Promise<void> {
  const found = await shell.lookInInbox(again);
  changeArrivals(() => ({ folder: found?.name ?? null, more: found?.more ?? 0 }));
  await addArrived(found?.arrived ?? [], true);
}

export async function putAway(token: string): Promise<void> {
  changeArrivals(({ arrivals }) => ({ arrivals: arrivals.filter((one) => one.token !== token) }));
  await shell.putAwayArrived(token);
}

/** Takes one in. The file of a stranger goes at once, and so does one of the folder; what could not be deleted is shown. */
export async function receiveArrival(arrival: Arrival): Promise<'received' | 'deleted' | 'failed'> {
  const { stagingId, token, name, isFromFolder, preview } = arrival;
  if (stagingId === null) return 'failed';
  const answer = await call('messages.receive', { stagingId });
  // whatever keeps the note of it from being written: a stranger's file may not stay
  const isStranger = answer.ok ? answer.value.outcome === 'stranger' : preview?.outcome === 'stranger';
  if (!answer.ok && !isStranger) {
    await refuse(arrival, answer.error);
    return 'failed';
  }
  changeArrivals(({ arrivals }) => ({ arrivals: arrivals.filter((one) => one.token !== token) }));
  if (!isStranger && !isFromFolder) {
    await shell.putAwayArrived(token);
    return 'received';
  }
  if (!(await removeFile({ token, name, isStranger }))) return 'failed';
  return isStranger ? 'deleted' : 'received';
}

/** A message that the engine holds no longer is read again from the folder. */
async function refuse({ token, isFromFolder }: Arrival, refusal: AppError): Promise<void> {
  if (refusal.code === 'staging-gone' && isFromFolder) {
    await putAway(token);
    await lookInFolder(true);
    return;
  }
  changeArrivals(({ arrivals }) => ({
    arrivals: arrivals.map((one) => (one.token === token ? { ...one, refusal } : one)),
  }));
}

async function removeFile(file: Undeleted): Promise<boolean> {
  const gone = await shell.deleteArrived(file.token);
  changeArrivals(({ undeleted, deleted }) => ({
    undeleted: [...undeleted.filter(({ token }) => token !== file.token), ...(gone.ok ? [] : [file])],
    deleted: file.isStranger && gone.ok && gone.value ? deleted + 1 : deleted,
  }));
  return gone.ok;
}

async function lookAt({ token, name, read }: Arrived, isFromFolder: boolean): Promise<Arrival> {
  const blank = { token, name, isFromFolder, stagingId: null, preview: null, refusal: null };
  if (!read.ok) return { ...blank, refusal: read.error };
  const { stagingId } = read.value;
  const preview = await call('messages.preview', { stagingId });
  return preview.ok ? { ...blank, stagingId, preview: preview.value } : { ...blank, refusal: preview.error };
}
