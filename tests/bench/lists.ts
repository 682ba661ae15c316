import type { Input } from '../../shared/contract/index.ts';
import { appender } from './append.ts';
import type { Scratch } from './folder.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { interleaved, median, repeated, repeatedAtOnce, timed, timesFor } from './measure.ts';
import type { Municipality } from './municipality.ts';
import { TODAY } from './municipality.ts';
import { type Question, questionsOf } from './questions.ts';
import { rawReplay, statementsOf } from './statements.ts';

const PAIRS = 9;

/**
 * Each question through the engine's door beside the statements that it runs for it. The question is asked again and
 * again, which the router logs once: what is measured is session, permission, shapes, mapping and the hash of the
 * criterion, without the log row. The row stands in a line of its own beside a durable append.
 */
export async function measureLists(home: Municipality, scratch: Scratch): Promise<readonly Line[]> {
  return [...(await measureQuestions(home, await questionsOf(home))), await logRow(home, scratch)];
}

/** Each question beside its own statements. */
export async function measureQuestions(home: Municipality, questions: readonly Question[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { bar, what, ask } of questions) {
    const times = await timesFor(ask);
    const raw = rawReplay(home.connection, await statementsOf(home.connection, ask));
    const [ours, floor] = await interleaved(PAIRS, [repeated(times, ask), repeatedAtOnce(times, raw)]);
    lines.push({ bar, what, ours: median(ours), floor: median(floor), limit: 1.3, slack: SLACK.inProcess });
  }
  return lines;
}

/** Two lists by turns are logged each time: the difference to the same list again is the log row. */
async function logRow({ must }: Municipality, scratch: Scratch): Promise<Line> {
  const file = appender(scratch.place('append'));
  const listOf = (day: string): Input<'units.vacancies'> => ({ on: day as typeof TODAY, offset: 0, limit: 1 });
  const [first, second] = [listOf(TODAY), listOf('2026-11-24')];
  const rows: number[] = [];
  const appends: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const [logged, again, append] = [
      await timed(() => must('units.vacancies', n % 2 === 0 ? first : second)),
      await timed(() => must('units.vacancies', n % 2 === 0 ? first : second)),
      await timed(file.append),
    ];
    rows.push(logged - again);
    appends.push(append);
  }
  file.close();
  return {
    bar: 'log-row',
    what: 'log row of a list / raw 4 kB append and fdatasync',
    ours: median(rows),
    floor: median(appends),
    limit: null,
    slack: SLACK.none,
  };
}
