import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keyOf, openWith } from '../../helpers/data-key.ts';
import { FIRST, openTestEngine } from '../../helpers/engine.ts';

/** In the test command as many as fit in this time; `TRYGBASE_KILLS=500` takes its own. */
const SECONDS = 25;
const kills = Number(process.env['TRYGBASE_KILLS'] ?? 0);
const IMPORTED = 2_000;

interface Acknowledged {
  readonly associations: Set<string>;
  readonly imports: Set<string>;
  readonly drafts: Map<string, number>;
  /** Imports that were under way when the program was killed. */
  cutOff: number;
}

it('a program killed at any moment loses nothing that it said was saved, and leaves nothing by half', {
  timeout: Math.max(120_000, kills * 5_000),
}, async () => {
  const test = await openTestEngine();
  await test.must('session.lock', { reason: 'asked' });
  const key = await keyOf(test.folder);
  const said: Acknowledged = { associations: new Set(), imports: new Set(), drafts: new Map(), cutOff: 0 };
  const until = performance.now() + SECONDS * 1000;
  let slowest = 0;
  let cycle = 0;
  for (; kills > 0 ? cycle < kills : performance.now() < until; cycle += 1) {
    await killedWriter(test.folder, cycle, (cycle * 137) % (cycle % 3 === 2 ? 240 : 400), said);
    const began = performance.now();
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
    slowest = Math.max(slowest, performance.now() - began);
    // the whole chain each time in the test command; the newest hundred rows are verified at every opening anyway
    if (kills === 0 || cycle % 10 === 0)
      expect(await test.must('audit.verify', {}), `kill ${cycle}`).toMatchObject({ ok: true });
    await test.must('session.lock', { reason: 'asked' });
    compare(openWith(test.folder, key), said, cycle);
  }
  console.info(
    `${cycle} kills, ${said.associations.size} saves, ${said.imports.size} imports and ${said.cutOff} cut off, reopened in ${slowest} ms`,
  );
  expect(said.associations.size).toBeGreaterThan(cycle);
  if (cycle > 11) expect(said.cutOff).toBeGreaterThan(0);
  expect(slowest).toBeLessThan(3_000);
  await test.close();
});

/** Starts the writer, lets it work for so many milliseconds, kills it, and notes what it said was saved. */
async function killedWriter(folder: string, cycle: number, after: number, said: Acknowledged): Promise<void> {
  const script = path.resolve('tests/helpers/kill/writer.ts');
  const child = spawn(process.execPath, [script, folder, String(cycle)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes(cycle % 3 === 2 ? 'importing' : 'ready')) resolve();
    });
    child.once('close', () => resolve());
  });
  await started;
  await new Promise((resolve) => setTimeout(resolve, after));
  expect(child.exitCode).toBe(null);
  child.kill('SIGKILL');
  await ended;
  if (text.includes('importing') && !text.includes('import E')) said.cutOff += 1;
  for (const line of text.split('\n').slice(0, -1)) {
    const [kind, name = ''] = line.split(' ');
    if (kind === 'association') said.associations.add(name);
    if (kind === 'import') said.imports.add(name);
    if (kind === 'draft') said.drafts.set(String(cycle), Number(name));
  }
}

function compare(raw: ReturnType<typeof openWith>, said: Acknowledged, cycle: number): void {
  const names = (raw.prepare('select name from associations').all() as { name: string }[]).map(({ name }) => name);
  const found = new Set(names);
  expect(names.length, 'duplicates').toBe(found.size);
  expect(
    [...said.associations].filter((name) => !found.has(name)),
    'lost',
  ).toEqual([]);
  const unsaid = names.filter((name) => !said.associations.has(name));
  expect(unsaid.length, 'at most the one that was on its way in each life').toBeLessThanOrEqual(cycle + 1);
  const drafts = raw.prepare('select subject, body from drafts').all() as { subject: string; body: string }[];
  const kept = new Map(drafts.map(({ subject, body }) => [subject, Number(body)]));
  for (const [subject, n] of said.drafts) expect(kept.get(subject), `draft ${subject}`).toBeGreaterThanOrEqual(n);
  const estates = raw
    .prepare('select e.name, count(u.id) as homes from estates e left join units u on u.estate_id = e.id group by e.id')
    .all() as { name: string; homes: number }[];
  expect(
    estates.filter(({ homes }) => homes !== IMPORTED),
    'half imports',
  ).toEqual([]);
  const imported = new Set(estates.map(({ name }) => name));
  expect(
    [...said.imports].filter((name) => !imported.has(name)),
    'lost imports',
  ).toEqual([]);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  raw.close();
}
