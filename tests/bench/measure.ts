/** One side of a comparison: does its work once and answers its milliseconds, set-up and clearing away left out. */
export type Side = () => Promise<number>;

/** What one side took in every round that counts. */
export type Samples = readonly number[];

/** The design asks for at least five pairs. */
export const FEWEST_PAIRS = 5;

/**
 * Runs the sides one after another, again and again, and leaves the first round out. The order turns round with every
 * round, so that a machine that slows down slows each side as much.
 */
export async function interleaved<const S extends readonly Side[]>(
  pairs: number,
  sides: S,
): Promise<{ readonly [I in keyof S]: Samples }> {
  const samples = sides.map((): number[] => []);
  for (let round = 0; round <= Math.max(pairs, FEWEST_PAIRS); round += 1) {
    const order = [...sides.entries()];
    for (const [index, side] of round % 2 === 0 ? order : order.reverse()) {
      const took = await side();
      if (round > 0) samples[index]?.push(took);
    }
  }
  return samples as { readonly [I in keyof S]: Samples };
}

/** The milliseconds of one piece of work. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Work too short for the clock is done often enough to fill this time, and the mean counts as one sample. */
const SAMPLE_MS = 15;
const MOST_TIMES = 500;

/** How often short work must be done to be measurable; both sides of a pair do theirs equally often. */
export async function timesFor(work: () => unknown): Promise<number> {
  await work();
  const once = Math.max(await timed(work), 0.001);
  return Math.min(MOST_TIMES, Math.max(1, Math.ceil(SAMPLE_MS / once)));
}

export function repeated(times: number, work: () => Promise<unknown>): Side {
  return async () => {
    const began = performance.now();
    for (let n = 0; n < times; n += 1) await work();
    return (performance.now() - began) / times;
  };
}

/** The same without a turn of the event loop in between, for work that is synchronous anyway. */
export function repeatedAtOnce(times: number, work: () => unknown): Side {
  return async () => {
    const began = performance.now();
    for (let n = 0; n < times; n += 1) work();
    return (performance.now() - began) / times;
  };
}

export function median(samples: Samples): number {
  return percentile(samples, 50);
}

/** Between the two nearest samples, in proportion. */
export function percentile(samples: Samples, percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
