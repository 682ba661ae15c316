import type { ReaderLimits, ReaderWarning, ReaderWarningCode } from '../../shared/table.ts';

export interface Warnings {
  readonly add: (warning: ReaderWarning) => void;
  readonly list: () => readonly ReaderWarning[];
}

/** Keeps the first 20 of each code and counts the rest, so that a file of 200,000 formulas makes no list of them. */
export function createWarnings(limits: ReaderLimits): Warnings {
  const kept: ReaderWarning[] = [];
  const seen = new Map<ReaderWarningCode, number>();
  return {
    add(warning) {
      const count = (seen.get(warning.code) ?? 0) + 1;
      seen.set(warning.code, count);
      if (count <= limits.warningsPerCode) kept.push(warning);
    },
    list() {
      const rest = [...seen].filter(([, count]) => count > limits.warningsPerCode);
      return [...kept, ...rest.map(([code, count]) => ({ code, params: { more: count - limits.warningsPerCode } }))];
    },
  };
}
