import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { once } from '../../scripts/lib/once.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

const LONG_GONE = 2 ** 22 + 1;

let folder: string;
const final = () => path.join(folder, 'made');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tryg-base-once-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(into: string): string[] {
  writeFileSync(path.join(into, 'file'), 'whole');
  return ['file'];
}

describe('a folder that is made once', () => {
  test('is whole, and is not made again', async () => {
    await once(final(), write);
    await once(final(), () => Promise.reject(new Error('made again')));
    expect(readFileSync(path.join(final(), 'file'), 'utf8')).toBe('whole');
    expect(readdirSync(folder)).toEqual(['made']);
  });

  test('is made again when a file in it is not what it was', async () => {
    await once(final(), write);
    writeFileSync(path.join(final(), 'file'), 'tampered');
    await once(final(), write);
    expect(readFileSync(path.join(final(), 'file'), 'utf8')).toBe('whole');
  });

  test('is absent after a failure, which leaves nothing behind', async () => {
    const failing = (into: string) => {
      write(into);
      return Promise.reject(new Error('no'));
    };
    await expect(once(final(), failing)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is made by one of three processes, though the first is killed half-way', async () => {
    const killed = makeInChild('slow');
    await expect.poll(() => readdirSync(folder).some((name) => name.includes('.tmp-'))).toBe(true);
    const others = [makeInChild('quick'), makeInChild('quick')];
    killed.kill('SIGKILL');
    await Promise.all(others.map(ended));
    expect(readFileSync(path.join(final(), 'file'), 'utf8')).toBe('whole');
    expect(readFileSync(path.join(folder, 'times'), 'utf8')).toBe('quick');
    expect(readdirSync(folder).sort()).toEqual(['made', 'times']);
  });

  test('is made over the lock of a process that is gone', async () => {
    mkdirSync(`${final()}.lock`);
    writeFileSync(path.join(`${final()}.lock`, 'owner'), String(LONG_GONE));
    await once(final(), write);
    expect(existsSync(`${final()}.lock`)).toBe(false);
  });
});

/** Writes what it is called into `times` each time it really makes the folder. */
function makeInChild(pace: 'slow' | 'quick') {
  const module = JSON.stringify(inRoot('scripts/lib/once.mjs'));
  const code = `
    import { once } from ${module};
    import { appendFileSync, writeFileSync } from 'node:fs';
    await once(${JSON.stringify(final())}, async (into) => {
      writeFileSync(into + '/file', 'ha');
      if (${JSON.stringify(pace)} === 'slow') await new Promise((resolve) => setTimeout(resolve, 60_000));
      appendFileSync(${JSON.stringify(path.join(folder, 'times'))}, ${JSON.stringify(pace)});
      writeFileSync(into + '/file', 'whole');
      return ['file'];
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
}

function ended(child: ReturnType<typeof makeInChild>): Promise<void> {
  return new Promise((resolve) => child.on('exit', () => resolve()));
}
