// Runs every test, or the named steps: npm test [-- STEP …]
import { onOurNode } from './lib/bootstrap.mjs';
import { runCommand } from './lib/plain.mjs';

await runCommand(async () => {
  await onOurNode(import.meta.url);
  const { runSteps } = await import('./lib/test-steps.mjs');
  return runSteps(process.argv.slice(2));
});
