import fc from 'fast-check';

const SEED = 20_261_123;

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

/**
 * How often a property is tried: `usual` times with a seed of its own in the test command, so that a failure is there again;
 * `TRYGBASE_RUNS=20` tries twenty times as many, with a new seed each time, which fast-check prints when it finds something.
 */
export function runs(usual: number): Runs {
  const times = Number(process.env['TRYGBASE_RUNS'] ?? 0);
  return times > 0 ? { numRuns: usual * times } : { numRuns: usual, seed: SEED };
}

/** Holds for every value of `arbitrary`; what fails is shrunk to the smallest case. */
export function always<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, usual = 1000): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value);
    }),
    runs(usual),
  );
}
