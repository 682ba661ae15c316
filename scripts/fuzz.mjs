// Sends seeded hostile requests over the real port: npm run fuzz [-- --count NUMBER] [--seed NUMBER]
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { onOurNode } from './lib/bootstrap.mjs';
import { inRoot, ROOT } from './lib/paths.mjs';
import { PlainError, runCommand } from './lib/plain.mjs';

await runCommand(async () => {
  await onOurNode(import.meta.url);
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
    },
  });
  for (const [name, value] of Object.entries(values))
    if (!/^[1-9][0-9]{0,8}$/.test(value)) throw new PlainError(`--${name} takes a whole number, not "${value}".`);
  process.stdout.write(`${values.count} hostile requests, seed ${values.seed}\n`);
  const built = await node(
    ['electron-vite/bin/electron-vite.js', 'build', '-c', 'scripts/electron.vite.config.ts'],
    {},
  );
  if (built !== 0) return built;
  return node(['@playwright/test/cli.js', 'test', '--config=scripts/playwright.config.ts', 'hostile'], {
    TRYGBASE_FUZZ_COUNT: values.count,
    TRYGBASE_FUZZ_SEED: values.seed,
  });
});

/** A program of node_modules, on this Node, seen as it runs. @param {string[]} command @param {Record<string, string>} env @returns {Promise<number>} */
function node([program = '', ...args], env) {
  const options = { cwd: ROOT, env: { ...process.env, ...env }, stdio: /** @type {const} */ ('inherit') };
  const child = spawn(process.execPath, [inRoot('node_modules', program), ...args], options);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
