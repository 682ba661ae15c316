import { cpSync } from 'node:fs';
import { listInput } from '../helpers/homes.ts';
import { appender } from './append.ts';
import type { Stage } from './electron-app.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, median, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { readRaw } from './raw-read.ts';
import { rawReplay, statementsOf } from './statements.ts';
import type { Window } from './window.ts';
import { dataFolderIn, openWindow } from './window.ts';

const PAIRS = 7;
const AGAIN = 15;
const LIST = { operation: 'units.list', input: listInput() } as const;
const PING = { operation: 'app.status', input: {} } as const;

/**
 * What the page waits for: the first page of homes from unlock's answer on, and the same page again, through the real
 * port of the real window. Beside it the same statements raw in this process, with a ping of the port, and for the first
 * page a durable append for its log row. Locks the municipality.
 */
export async function measurePort(home: Municipality, stage: Stage, scratch: Scratch): Promise<readonly Line[]> {
  const list = () => home.must('units.list', LIST.input);
  await list();
  const statements = await statementsOf(home.connection, list);
  const raw = rawReplay(home.connection, statements);
  const again = { ours: [] as number[], floor: [] as number[], ping: [] as number[] };
  for (let n = 0; n < AGAIN; n += 1) again.floor.push(await timed(raw));
  await home.close();
  const userData = scratch.place('user-data');
  cpSync(home.folder, dataFolderIn(userData), { recursive: true });
  const window = await openWindow(stage, userData);
  const file = appender(scratch.place('append'));
  try {
    const [ours, floor] = await interleaved(PAIRS, [
      async () => {
        const { first, lists, pings } = await unlockAndList(window, home);
        again.ours.push(...lists);
        again.ping.push(...pings);
        return first;
      },
      async () => readRaw(home, statements).reading + (await timed(file.append)),
    ]);
    const ping = median(again.ping);
    return [
      {
        bar: 'port-first',
        what: "unlock's answer to the first page in the window / raw, append, ping",
        ours: median(ours),
        floor: median(floor) + ping,
        limit: 1.8,
        slack: SLACK.overPort,
      },
      {
        bar: 'port-list',
        what: 'the same page again in the window / raw and ping',
        ours: median(again.ours),
        floor: median(again.floor) + ping,
        limit: 1.8,
        slack: SLACK.overPort,
      },
      {
        bar: 'port-ping',
        what: 'ping from the page to the engine',
        ours: ping,
        floor: null,
        limit: null,
        slack: SLACK.none,
      },
    ];
  } finally {
    file.close();
    await window.close();
  }
}

async function unlockAndList(
  window: Window,
  { person }: Municipality,
): Promise<{ readonly first: number; readonly lists: readonly number[]; readonly pings: readonly number[] }> {
  const times = <T>(what: T): readonly T[] => Array.from({ length: AGAIN }, () => what);
  const unlock = { operation: 'session.unlock', input: person } as const;
  const answers = await window.ask([unlock, LIST, ...times(LIST), ...times(PING)]);
  if (!answers.every(({ ok }) => ok)) throw new Error('The window was refused an answer');
  await window.lock();
  const [, first, ...rest] = answers.map(({ milliseconds }) => milliseconds);
  return { first: first ?? Number.NaN, lists: rest.slice(0, AGAIN), pings: rest.slice(AGAIN) };
}
