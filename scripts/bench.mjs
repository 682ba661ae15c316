// Measures the app against its floors and prints one table: npm run bench [-- --json FILE] [--scale s|m|l] [--only NAME]
import { runOnOurNode } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { runCommand } from './lib/plain.mjs';

await runCommand(() => runOnOurNode(inRoot('tests/bench/bench.ts')));
