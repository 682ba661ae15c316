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
type Requests = Parameters<Window['ask']>[0];
const PING = { operation: 'app.status', input: {} } as const;

/**
 * What the page waits for: the first page of homes from unlock's answer on, the same page again, and a search, through
 * the real port of the real window. Beside it the same statements raw in this process, with a ping of the port, and for
 * the first page a durable append for its log row. Locks the municipality.
 */
export async function measurePort(home: Municipality, stage: Stage, scratch: Scratch): Promise<readonly Line[]> {
  const { statements, search, floors } = await rawFloors(home);
  await home.close();
  const userData = scratch.place('user-data');
  cpSync(home.folder, dataFolderIn(userData), { recursive: true });
  const window = await openWindow(stage, userData);
  const file = appender(scratch.place('append'));
  const heard: Answers[] = [];
  try {
    const [first, floor] = await interleaved(PAIRS, [
      async () => {
        const answers = await unlockAndList(window, home, search);
        heard.push(answers);
        return answers.first;
      },
      async () => readRaw(home, statements).reading + (await timed(file.append)),
    ]);
    const all = (which: 'lists' | 'pings' | 'searches') => median(heard.flatMap((answers) => answers[which]));
    const ping = all('pings');
    const line = (bar: string, what: string, ours: number, least: number, limit: number): Line => ({
      bar,
      what,
      ours,
      floor: least + ping,
      limit,
      slack: SLACK.overPort,
    });
    return [
      line(
        'port-first',
        "unlock's answer to the first page in the window / raw, append, ping",
        median(first),
        median(floor),
        1.8,
      ),
      line('port-list', 'the same page again in the window / raw and ping', all('lists'), floors.list, 1.8),
      line('port-search', 'search.find in the window / raw and ping', all('searches'), floors.search, 1.5),
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

/** What the statements behind a page of homes and behind a search take by themselves, in this process. */
async function rawFloors(home: Municipality) {
  const [estate] = await home.must('estates.list', {});
  if (!estate) throw new Error('There is nothing to search for');
  const search = { operation: 'search.find', input: { text: estate.name.slice(0, 3) } } as const;
  const list = () => home.must('units.list', LIST.input);
  const find = () => home.must('search.find', search.input);
  await list();
  await find();
  const statements = await statementsOf(home.connection, list);
  const listing = rawReplay(home.connection, statements);
  const finding = rawReplay(home.connection, await statementsOf(home.connection, find));
  const [listed, found]: [number[], number[]] = [[], []];
  for (let n = 0; n < AGAIN; n += 1) {
    listed.push(await timed(listing));
    found.push(await timed(finding));
  }
  return { statements, search, floors: { list: median(listed), search: median(found) } };
}

interface Answers {
  readonly first: number;
  readonly lists: readonly number[];
  readonly pings: readonly number[];
  readonly searches: readonly number[];
}

async function unlockAndList(window: Window, { person }: Municipality, search: Requests[number]): Promise<Answers> {
  const times = <T>(what: T): readonly T[] => Array.from({ length: AGAIN }, () => what);
  const unlock = { operation: 'session.unlock', input: person } as const;
  const answers = await window.ask([unlock, LIST, ...times(LIST), ...times(PING), search, ...times(search)]);
  if (!answers.every(({ ok }) => ok)) throw new Error('The window was refused an answer');
  await window.lock();
  const [, first, ...rest] = answers.map(({ milliseconds }) => milliseconds);
  return {
    first: first ?? Number.NaN,
    lists: rest.slice(0, AGAIN),
    pings: rest.slice(AGAIN, 2 * AGAIN),
    // the first of them is logged: a durable row that the others do not write
    searches: rest.slice(2 * AGAIN + 1),
  };
}
