import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { childExecArgv, readInChild } from '../../../main/reader/client.ts';
import { bomb } from '../../helpers/corpus-zip-cases.ts';

const run = promisify(execFile);
const denied = 'ERR_ACCESS_DENIED';

test('the bomb that the guard refuses takes more than 300 MB when the guard is off', async () => {
  const guarded = await readInChild('bomb.xlsx', bomb(200));
  const script = fileURLToPath(new URL('../../helpers/corpus-unguarded.ts', import.meta.url));
  const unguarded = JSON.parse((await run(process.execPath, [script])).stdout);
  expect(guarded).toEqual({ ok: false, error: { code: 'zip-bomb' } });
  expect(unguarded.peakKilobytes).toBeGreaterThan(300 * 1024);
});

test('the process of the reader reads its own code and no other file, writes nothing and starts nothing', async () => {
  const script = `
    const attempt = (act) => { try { act(); return 'done'; } catch (trouble) { return trouble.code; } };
    const fs = require('node:fs');
    console.log(JSON.stringify([
      attempt(() => fs.readFileSync(${JSON.stringify(fileURLToPath(new URL('../../../main/reader/read.ts', import.meta.url)))})),
      attempt(() => fs.readFileSync(${JSON.stringify(fileURLToPath(import.meta.url))})),
      attempt(() => fs.writeFileSync('left-behind', 'x')),
      attempt(() => require('node:child_process').spawnSync(process.execPath)),
    ]))`;
  const { stdout } = await run(process.execPath, [...childExecArgv(), '-e', script]);
  expect(JSON.parse(stdout)).toEqual(['done', denied, denied, denied]);
});
