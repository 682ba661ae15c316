/** What is added to the floor before the limit counts: below this the clock and the noise decide. */
export const SLACK = { inProcess: 0.1, overPort: 0.3, none: 0 } as const;

/** One comparison. Milliseconds, or megabytes where the name says memory. */
export interface Line {
  /** Short and stable: `--only` and whoever reads the JSON know it by this. */
  readonly bar: string;
  readonly what: string;
  readonly ours: number;
  /** Null: there is nothing to hold it against, the figure stands for itself. */
  readonly floor: number | null;
  /** How many times the floor ours may be. Null: for information, no bar. */
  readonly limit: number | null;
  readonly slack: number;
}

export interface Verdict {
  readonly bar: string;
  readonly scale: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly ratio: number | null;
  readonly limit: number | null;
  readonly ok: boolean | null;
}

/** Whether ours is within the limit, or so near the floor that the clock cannot tell; null where there is no limit. */
export function judge({ bar, ours, floor, limit, slack }: Line, scale: string): Verdict {
  const ratio = floor === null ? null : ours / floor;
  // what must be so many times faster than its floor is not there when it is only as fast
  const most =
    floor === null || limit === null ? null : limit < 1 ? floor * limit : Math.max(floor * limit, floor + slack);
  const ok = most === null ? null : ours <= most;
  return {
    bar,
    scale,
    ours: rounded(ours),
    floor: floor === null ? null : rounded(floor),
    ratio: ratio === null ? null : rounded(ratio),
    limit,
    ok,
  };
}

/** To a thousandth: finer is noise. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
