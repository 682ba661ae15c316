import { bringIn } from './bring-in.ts';
import type { Scratch } from './folder.ts';
import { homesCsv } from './homes-csv.ts';
import type { Line } from './lines.ts';
import { SLACK } from './lines.ts';
import { FEWEST_PAIRS, interleaved, median } from './measure.ts';
import { collectGarbage, memoryWatch } from './memory.ts';
import { makeEmpty, openMunicipality } from './municipality.ts';
import type { Scale } from './options.ts';
import { insertAlone, keepRows } from './raw-import.ts';

const ROWS: Readonly<Record<Scale, number>> = { s: 10_000, m: 100_000, l: 190_000 };
const ROWS_PER_SECOND = 10_000;
const MOST_GROWTH_MB = 100;

/**
 * A file of homes from its bytes to the durable end of the import into an empty data folder, by the reader's own process
 * and the engine's operations, beside the parser alone and the same rows inserted into the same indexed table of a file
 * with the same settings. The preview, which a person asks for in between, is not in it.
 */
export async function measureImport(scale: Scale, scratch: Scratch): Promise<readonly Line[]> {
  const count = ROWS[scale];
  const text = homesCsv({ homes: count, associations: 5, shieldedEvery: 60 });
  const bytes = Buffer.from(text, 'utf8');
  const kept = scratch.place('rows');
  const growth: number[] = [];
  const [ours, floor] = await interleaved(FEWEST_PAIRS, [
    async () => {
      const folder = scratch.place('data');
      const home = await openMunicipality(folder, await makeEmpty(folder));
      collectGarbage();
      const memory = memoryWatch();
      const began = performance.now();
      await bringIn(home, 'units', bytes, memory.look);
      const took = performance.now() - began;
      growth.push(memory.growth());
      keepRows(home.connection, kept);
      await home.close();
      return took;
    },
    async () => insertAlone(scratch.place('raw.db'), text, kept, collectGarbage),
  ]);
  const took = median(ours);
  const rows = count.toLocaleString('da-DK');
  return [
    {
      bar: 'import',
      what: `${rows} homes from CSV / parser alone and raw insert`,
      ours: took,
      floor: median(floor),
      limit: 3,
      slack: SLACK.none,
    },
    {
      bar: 'import-rate',
      what: `the same / ${ROWS_PER_SECOND.toLocaleString('da-DK')} rows a second`,
      ours: took,
      floor: (count / ROWS_PER_SECOND) * 1000,
      limit: 1,
      slack: SLACK.none,
    },
    {
      bar: 'import-memory',
      what: 'how much the engine grew at most meanwhile / allowed, MB',
      ours: Math.max(...growth),
      floor: MOST_GROWTH_MB,
      limit: 1,
      slack: SLACK.none,
    },
  ];
}
