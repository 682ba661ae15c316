import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ownFolder } from '../../scripts/lib/electron.mjs';
import type { Stage, Started } from './electron-app.ts';
import { startElectron } from './electron-app.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import type { Side } from './measure.ts';
import { interleaved, median } from './measure.ts';
import { memoryOfTree } from './processes.ts';

const PAIRS = 7;
/** After this, what a start does beside showing its first screen is done. */
const SETTLED_MS = 1_500;

/**
 * From the start of the process to a login that can be used, data folder there and locked, beside an empty window of the
 * same Electron that has painted its first word; and what both hold in memory a moment later. The file cache is warm on
 * both sides: what is cold is the program.
 */
export async function measureColdStart(
  { electron, app, emptyWindow }: Stage,
  data: string,
  scratch: Scratch,
): Promise<readonly Line[]> {
  const folders = { ours: scratch.place('user-data'), empty: scratch.place('user-data') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  cpSync(data, path.join(folders.ours, 'data'), { recursive: true });
  for (const folder of Object.values(folders)) ownFolder(electron, folder);
  const memory: Record<'ours' | 'empty', number[]> = { ours: [], empty: [] };
  const shown: number[] = [];
  const side =
    (who: 'ours' | 'empty', start: () => Promise<Started>): Side =>
    async () => {
      const started = await start();
      await wait(SETTLED_MS);
      memory[who].push(memoryOfTree(started.pid) ?? Number.NaN);
      await started.stop();
      const [first = Number.NaN, second] = started.milliseconds;
      if (second !== undefined) shown.push(second);
      return first;
    };
  const [ours, empty] = await interleaved(PAIRS, [
    side('ours', () => startElectron(electron, app, folders.ours, ['TRYGBASE_READY'])),
    side('empty', () =>
      startElectron(electron, emptyWindow, folders.empty, ['EMPTY_WINDOW_PAINTED', 'EMPTY_WINDOW_SHOWN']),
    ),
  ]);
  const start = { ours: median(ours), limit: 1.4, slack: SLACK.none };
  const lines: Line[] = [
    { bar: 'cold-start', what: 'start to a usable login / empty window painted', floor: median(empty), ...start },
    {
      bar: 'cold-start-shown',
      what: 'the same / empty window ready to show',
      floor: median(shown.slice(1)),
      ...start,
      limit: null,
    },
  ];
  if (process.platform !== 'linux') return lines;
  const [held, least] = [median(memory.ours.slice(1)), median(memory.empty.slice(1))];
  return [
    ...lines,
    {
      bar: 'memory',
      what: 'memory at the login / empty window, MB',
      ours: held,
      floor: least,
      limit: 1.4,
      slack: SLACK.none,
    },
  ];
}
