import type { ResidentId, UserId } from '../../shared/ids.ts';
import { handoffInput } from '../helpers/handoffs.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { measureQuestions } from './lists.ts';
import { percentile, timed } from './measure.ts';
import type { Municipality } from './municipality.ts';
import type { Question } from './questions.ts';

/** As many as are open at once in a large municipality. */
const OPEN = 500;
const FRAME_MS = 16;
const TIMES = 60;
const WARM = 5;

/** The board of so many open hand-offs, each with its steps: beside its own statements, and beside a frame of the screen. */
export async function measureHandoffs(home: Municipality): Promise<readonly Line[]> {
  const { must, connection } = home;
  const ownerId = connection.prepare<[], UserId>('select id from users order by row limit 1').pluck().get();
  if (ownerId === undefined) throw new Error('Nobody can answer for a hand-off');
  const people = connection.prepare<[number], ResidentId>('select id from residents order by row desc limit ?').pluck();
  for (const residentId of people.all(OPEN)) await must('handoffs.open', handoffInput(residentId, ownerId));
  const board: Question = {
    bar: 'handoffs',
    what: `handoffs.board: ${OPEN} that are open`,
    ask: () => must('handoffs.board', {}),
  };
  const samples: number[] = [];
  for (let n = 0; n < TIMES + WARM; n += 1) samples.push(await timed(board.ask));
  return [
    ...(await measureQuestions(home, [board])),
    {
      bar: 'p95-handoffs',
      what: `${board.what}, 95th percentile / a frame of the screen`,
      ours: percentile(samples.slice(WARM), 95),
      floor: FRAME_MS,
      limit: 1,
      slack: SLACK.none,
    },
  ];
}
