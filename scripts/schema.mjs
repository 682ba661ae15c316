// Writes main/engine/db/schema.sql anew from the migrations: npm run schema
import { onOurNode } from './lib/bootstrap.mjs';
import { runCommand } from './lib/plain.mjs';

await runCommand(async () => {
  await onOurNode(import.meta.url);
  const { run } = await import('./lib/run.mjs');
  const args = ['run', '--config=scripts/vitest.config.ts', 'tests/main/engine/db/schema.test.ts'];
  const { code, output } = await run(['vitest/vitest.mjs', ...args], { env: { TRYGBASE_WRITE_SCHEMA: '1' } });
  if (code !== 0) process.stdout.write(`${output}\n`);
  return code;
});
