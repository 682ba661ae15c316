import { cpSync } from 'node:fs';
import type { Operation } from '../../shared/contract/index.ts';
import { listInput } from '../helpers/homes.ts';
import { residentListInput } from '../helpers/residents.ts';
import { appender } from './append.ts';
import type { Stage } from './electron-app.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, median, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import type { Scale } from './options.ts';
import { readRaw } from './raw-read.ts';
import { rawReplay, statementsOf } from './statements.ts';
import { settleTownspeople } from './townspeople.ts';
import type { Window } from './window.ts';
import { dataFolderIn, openWindow } from './window.ts';

const PAIRS = 7;
const AGAIN = 15;
const LIST = { operation: 'units.list', input: listInput() } as const;
const PING = { operation: 'app.status', input: {} } as const;

/** One request that is sent again and again. The design asks 1.8 of a page of rows, and 1.5 of a search. */
interface Asking {
  readonly bar: string;
  readonly what: string;
  readonly limit: number;
  readonly request: { readonly operation: Operation; readonly input: unknown };
}

/**
 * What the page waits for: the first page of homes from unlock's answer on, the same page again, a page of residents, and
 * searches, through the real port of the real window. Beside it the same statements raw in this process, with a ping of the
 * port, and for the first page a durable append for its log row. Locks the municipality.
 */
export async function measurePort(
  home: Municipality,
  scale: Scale,
  stage: Stage,
  scratch: Scratch,
): Promise<readonly Line[]> {
  settleTownspeople(home, scale);
  const askings = await askingsOf(home);
  const floors = await rawFloors(home, askings);
  const first = await statementsOf(home.connection, () => home.must('units.list', LIST.input));
  await home.close();
  const userData = scratch.place('user-data');
  cpSync(home.folder, dataFolderIn(userData), { recursive: true });
  const window = await openWindow(stage, userData);
  const file = appender(scratch.place('append'));
  const heard: Answers[] = [];
  try {
    const [opened, floor] = await interleaved(PAIRS, [
      async () => {
        const answers = await unlockAndAsk(window, home, askings);
        heard.push(answers);
        return answers.first;
      },
      async () => readRaw(home, first).reading + (await timed(file.append)),
    ]);
    const ping = median(heard.flatMap(({ pings }) => pings));
    const line = (bar: string, what: string, ours: number, least: number, limit: number): Line => ({
      bar,
      what,
      ours,
      floor: least + ping,
      limit,
      slack: SLACK.overPort,
    });
    const opening = "unlock's answer to the first page in the window / raw, append, ping";
    return [
      line('port-first', opening, median(opened), median(floor), 1.8),
      ...askings.map(({ bar, what, limit }, index) => {
        const ours = median(heard.flatMap(({ again }) => again[index] ?? []));
        return line(bar, `${what} in the window / raw and ping`, ours, floors[index] ?? Number.NaN, limit);
      }),
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

async function askingsOf({ must }: Municipality): Promise<readonly Asking[]> {
  const [estate] = await must('estates.list', {});
  if (!estate) throw new Error('There is nothing to search for');
  const find = (text: string) => ({ operation: 'search.find', input: { text } }) as const;
  const residents = { operation: 'residents.list', input: residentListInput() } as const;
  return [
    { bar: 'port-list', what: 'the same page again', limit: 1.8, request: LIST },
    { bar: 'port-residents', what: 'residents.list', limit: 1.8, request: residents },
    { bar: 'port-search', what: 'search.find', limit: 1.5, request: find(estate.name.slice(0, 3)) },
    { bar: 'port-resident-search', what: 'search.find: a person', limit: 1.5, request: find('Kjæ') },
  ];
}

/** What the statements behind each of them take by themselves, in this process. */
async function rawFloors(home: Municipality, askings: readonly Asking[]): Promise<readonly number[]> {
  const floors: number[] = [];
  for (const { request } of askings) {
    const ask = () => home.must(request.operation, request.input as never);
    await ask();
    const raw = rawReplay(home.connection, await statementsOf(home.connection, ask));
    const taken: number[] = [];
    for (let n = 0; n < AGAIN; n += 1) taken.push(await timed(raw));
    floors.push(median(taken));
  }
  return floors;
}

interface Answers {
  readonly first: number;
  readonly pings: readonly number[];
  /** Of each asking, without its first: that one is logged, a durable row that the others do not write. */
  readonly again: readonly (readonly number[])[];
}

async function unlockAndAsk(window: Window, { person }: Municipality, askings: readonly Asking[]): Promise<Answers> {
  const times = <T>(what: T, count: number): readonly T[] => Array.from({ length: count }, () => what);
  const unlock = { operation: 'session.unlock', input: person } as const;
  const asked = askings.flatMap(({ request }) => times(request, AGAIN + 1));
  const answers = await window.ask([unlock, LIST, ...times(PING, AGAIN), ...asked]);
  if (!answers.every(({ ok }) => ok)) throw new Error('The window was refused an answer');
  await window.lock();
  const [, first, ...rest] = answers.map(({ milliseconds }) => milliseconds);
  const after = rest.slice(AGAIN);
  return {
    first: first ?? Number.NaN,
    pings: rest.slice(0, AGAIN),
    again: askings.map((_, index) => after.slice(index * (AGAIN + 1) + 1, (index + 1) * (AGAIN + 1))),
  };
}
