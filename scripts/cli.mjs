// The command line: installs what is missing, then main/cli/main.ts on Node 24.
import { runOnOurNode } from './lib/bootstrap.mjs';
import { inRoot } from './lib/paths.mjs';
import { runCommand } from './lib/plain.mjs';

await runCommand(() => runOnOurNode(inRoot('main/cli/main.ts')));
