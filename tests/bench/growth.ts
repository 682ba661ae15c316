import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { percentile, timed } from './measure.ts';
import type { Bench } from './measurements.ts';
import type { Municipality } from './municipality.ts';
import { makeDemo, openMunicipality } from './municipality.ts';
import type { Scale } from './options.ts';
import { questionsAbout } from './people.ts';
import type { Question } from './questions.ts';
import { questionsOf } from './questions.ts';
import { settleTownspeople } from './townspeople.ts';

/** Pages, however much stands behind them. */
const PAGED: readonly string[] = [
  'list-all',
  'search',
  'residents',
  'resident-search',
  'resident',
  'waiting',
  'overdue',
];
/** A frame of the screen: nothing that a person asks for may take longer at M. */
const FRAME_MS = 16;
const TIMES = 60;
const WARM = 5;
const MOST_GROWTH = 3;

/**
 * The slowest twentieth of the answers beside a frame of the screen, and at L beside the same at M: a page must not grow
 * with what stands behind it. Smaller sizes have fewer rows than a page, and tell nothing of that.
 */
export async function measureGrowth({
  scale,
  scratch,
  withDemo,
}: Pick<Bench, 'scale' | 'scratch' | 'withDemo'>): Promise<readonly Line[]> {
  return withDemo(async (home) => {
    const here = await slowest(home, scale);
    const frames = here.map(
      ({ bar, what, p95 }): Line => ({
        bar: `p95-${bar}`,
        what: `${what}, 95th percentile / a frame of the screen`,
        ours: p95,
        floor: FRAME_MS,
        limit: 1,
        slack: SLACK.none,
      }),
    );
    if (scale !== 'l') return frames;
    const folder = scratch.place('smaller');
    const smaller = await openMunicipality(folder, await makeDemo(folder, 'm'));
    const before = await slowest(smaller, 'm');
    await smaller.close();
    const growth = here.flatMap(({ bar, what, p95 }): readonly Line[] => {
      const floor = before.find((one) => one.bar === bar)?.p95 ?? null;
      const line = { bar: `growth-${bar}`, what: `${what}, 95th percentile at L / at M`, ours: p95, floor };
      return [{ ...line, limit: MOST_GROWTH, slack: SLACK.overPort }];
    });
    return [...frames, ...growth];
  });
}

interface Slow extends Pick<Question, 'bar' | 'what'> {
  readonly p95: number;
}

async function slowest(home: Municipality, scale: Scale): Promise<readonly Slow[]> {
  const waiting = settleTownspeople(home, scale);
  const questions = [...(await questionsOf(home)), ...(await questionsAbout(home, waiting))];
  const found: Slow[] = [];
  for (const { bar, what, ask } of questions.filter((one) => PAGED.includes(one.bar))) {
    const samples: number[] = [];
    for (let n = 0; n < TIMES + WARM; n += 1) samples.push(await timed(ask));
    found.push({ bar, what, p95: percentile(samples.slice(WARM), 95) });
  }
  return found;
}
