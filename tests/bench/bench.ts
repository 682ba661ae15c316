import { writeFileSync } from 'node:fs';
import { makeScratch } from './folder.ts';
import type { Line, Verdict } from './lines.ts';
import { judge } from './lines.ts';
import { MEASUREMENTS, makeBench } from './measurements.ts';
import type { Options } from './options.ts';
import { optionsOf } from './options.ts';
import { tableOf } from './table.ts';

const options = optionsOf(process.argv.slice(2), Object.keys(MEASUREMENTS));
if (typeof options === 'string') {
  process.stderr.write(`${options}\n`);
  process.exitCode = 2;
} else {
  await run(options);
}

/** A missed bar is printed; the benchmark fails only where it could not measure. */
async function run({ scale, json, only }: Options): Promise<void> {
  const scratch = makeScratch();
  const bench = makeBench(scale, scratch);
  const entries: { readonly line: Line; readonly verdict: Verdict }[] = [];
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      process.stderr.write(`[tryg-base] measuring: ${name} …\n`);
      for (const line of await measure(bench)) entries.push({ line, verdict: judge(line, scale) });
    }
  } finally {
    await bench.leave();
    scratch.remove();
  }
  process.stdout.write(`${tableOf(entries)}\n`);
  const bars = entries.map(({ verdict }) => verdict).filter(({ limit }) => limit !== null);
  if (json !== null) writeFileSync(json, `${JSON.stringify(bars, null, 2)}\n`);
}
