import { listInput } from '../helpers/homes.ts';
import { appender } from './append.ts';
import { timedUnlock } from './derivation.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, median, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { readRaw } from './raw-read.ts';
import { statementsOf } from './statements.ts';

const PAIRS = 9;
const FIRST_PAGE = listInput();

/**
 * From the password to the first page of homes in a file that was closed, without the derivation of the key, beside the
 * same file opened with the same settings, the same statements for the first time, and one durable append for each of
 * the two log rows. Locks the municipality.
 */
export async function measureUnlock(home: Municipality, scratch: Scratch): Promise<readonly Line[]> {
  const { must, person } = home;
  const list = () => must('units.list', FIRST_PAGE);
  const lock = () => must('session.lock', { reason: 'asked' });
  await list();
  const statements = await statementsOf(home.connection, list);
  await lock();
  const file = appender(scratch.place('append'));
  const listed: number[] = [];
  const derived: number[] = [];
  const [ours, floor] = await interleaved(PAIRS, [
    async () => {
      const { derivation, rest } = await timedUnlock(() => must('session.unlock', person));
      const listing = await timed(list);
      await lock();
      derived.push(derivation);
      listed.push(listing);
      return rest + listing;
    },
    async () => {
      const { opening, reading } = readRaw(home, statements);
      return opening + reading + (await timed(file.append)) + (await timed(file.append));
    },
  ]);
  file.close();
  const forInformation = { floor: null, limit: null, slack: SLACK.none };
  return [
    {
      bar: 'unlock',
      what: 'unlock to the first page, key derived / the same raw and two appends',
      ours: median(ours),
      floor: median(floor),
      limit: 1.4,
      slack: SLACK.inProcess,
    },
    {
      bar: 'unlock-list',
      what: "of it, from unlock's answer to the first page",
      ours: median(listed.slice(1)),
      ...forInformation,
    },
    { bar: 'unlock-key', what: 'key derivation alone', ours: median(derived.slice(1)), ...forInformation },
  ];
}
