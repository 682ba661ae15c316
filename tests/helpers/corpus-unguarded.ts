import { readTable } from '../../main/reader/read.ts';
import type { ReaderLimits } from '../../shared/table.ts';
import { readerLimits } from '../../shared/table.ts';
import { usageOf } from './corpus-usage.ts';
import { bomb } from './corpus-zip-cases.ts';

/** Run as a process of its own: reads a bomb of the corpus without any limit and prints what that cost. */
const lifted = Object.fromEntries(Object.keys(readerLimits).map((name) => [name, Number.MAX_SAFE_INTEGER]));
const result = await readTable('bomb.xlsx', bomb(200), lifted as ReaderLimits);
const refusal = result.ok ? null : result.error.code;
process.stdout.write(JSON.stringify({ refusal, ...usageOf('self') }));
