// Kills a program that writes, over and over, and looks at what is left: npm run kill [-- --count NUMBER] [--seed NUMBER] [--kind NAME]
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { onOurNode } from './lib/bootstrap.mjs';
import { inRoot, ROOT } from './lib/paths.mjs';
import { PlainError, runCommand } from './lib/plain.mjs';

await runCommand(async () => {
  await onOurNode(import.meta.url);
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now() % 1e6) },
      kind: { type: 'string', default: 'visit' },
    },
  });
  for (const name of /** @type {const} */ (['count', 'seed']))
    if (!/^[1-9][0-9]{0,8}$/.test(values[name]))
      throw new PlainError(`--${name} takes a whole number, not "${values[name]}".`);
  process.stdout.write(`${values.count} kills while this is saved: ${values.kind}; seed ${values.seed}\n`);
  const args = [inRoot('node_modules/vitest/vitest.mjs'), 'run', '--config=scripts/vitest.config.ts', 'kill.test'];
  const env = {
    ...process.env,
    TRYGBASE_KILLS: values.count,
    TRYGBASE_KILL_SEED: values.seed,
    TRYGBASE_KILL_KINDS: values.kind,
  };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
