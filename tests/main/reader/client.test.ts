import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInChild } from '../../../main/reader/client.ts';
import { readTable } from '../../../main/reader/read.ts';
import { buildWorkbook } from '../../helpers/corpus-xlsx.ts';

const csv = Buffer.from('a;b\n1;2\n');

describe('the process of the reader', () => {
  test('answers as the same code does in this process', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `Bøgevej ${index};${index}\n`).join('');
    for (const bytes of [Buffer.from(lines), buildWorkbook()]) {
      expect(await readInChild('x', bytes)).toEqual(await readTable('x', bytes));
    }
  });

  test('takes a table of 100,000 rows over in order', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index + 1};x\n`).join('');
    const result = await readInChild('x.csv', Buffer.from(lines));
    const rows = result.ok ? result.value.rows : [];
    expect(rows.length).toBe(100_000);
    expect(rows.every((row, index) => row.line === index + 1 && row.cells[0] === String(index + 1))).toBe(true);
  });

  test('is ended when it takes too long', async () => {
    expect(await readInChild('x.csv', csv, { timeoutMs: 1 })).toEqual({ ok: false, error: { code: 'reader-timeout' } });
  });

  test.skipIf(!existsSync('/proc'))('leaves a refusal behind when it dies', async () => {
    const others = children();
    const reading = readInChild('x.csv', Buffer.from('a;b\n'.repeat(2_000_000)));
    process.kill(await newChild(others), 'SIGKILL');
    expect(await reading).toEqual({ ok: false, error: { code: 'reader-crashed' } });
  });

  test('is gone after its answer', async () => {
    const ended: number[] = [];
    await readInChild('x.csv', csv, { inspect: (pid) => ended.push(pid) });
    expect(ended.length).toBe(1);
    await expect.poll(() => ended.some(isAlive)).toBe(false);
  });
});

async function newChild(others: readonly number[]): Promise<number> {
  for (;;) {
    const child = children().find((pid) => !others.includes(pid));
    if (child !== undefined) return child;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function children(): readonly number[] {
  const tasks = `/proc/${process.pid}/task`;
  const lists = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/children`, 'utf8'));
  return lists.flatMap((list) =>
    list
      .split(' ')
      .filter((pid) => pid !== '')
      .map(Number),
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
