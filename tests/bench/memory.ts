import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
export const collectGarbage = runInNewContext('gc') as () => void;

/** Looked at while the work lets others in: the highest that this process stood, above where it began. */
export function memoryWatch(): { readonly look: () => void; readonly growth: () => number } {
  const before = process.memoryUsage.rss();
  let highest = before;
  return {
    look: () => {
      highest = Math.max(highest, process.memoryUsage.rss());
    },
    growth: () => (highest - before) / 1024 / 1024,
  };
}
