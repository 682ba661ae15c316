import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextHlc } from '../../../../main/engine/audit/chain.ts';
import type { Input } from '../../../../shared/contract/index.ts';
import { isoDate, startOfDay } from '../../../../shared/dates.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { waitingOf } from '../../../helpers/waiting.ts';

let test: TestEngine;
beforeAll(async () => {
  test = await openTestEngine();
  await test.confirmPassword();
  const password = 'ni lange pindsvin på vej';
  const made = await test.must('users.create', { name: 'Åse Ærø', login: 'aase', roles: ['reader'], password });
  await test.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(test.folder);
  // three moments of a person that was made up: the last second of one Danish day, the first of the next, and its last
  const insert =
    raw.prepare(`insert into audit (origin, seq, at_utc, hlc, actor, operation, outcome, values_hash, prev, mac)
    values ('other', ?, ?, '', ?, 'units.get', 'done', '', '', '')`);
  for (const [seq, at] of [
    '2026-06-30T21:59:59.999Z',
    '2026-06-30T22:00:00.000Z',
    '2026-07-01T21:59:59.999Z',
  ].entries())
    insert.run(seq + 1, at, made.id);
  raw.close();
  await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
});
afterAll(() => test.close());

const ALL: Input<'audit.list'> = {
  text: '',
  from: null,
  to: null,
  operation: 'units.get',
  outcome: null,
  offset: 0,
  limit: 50,
};
const seqs = async (filter: Partial<Input<'audit.list'>>) =>
  (await test.must('audit.list', { ...ALL, ...filter })).rows.map(([seq]) => seq).toSorted();

describe('the log that is looked at', () => {
  it('counts days as people in Denmark live them, the last one included', async () => {
    const day = isoDate('2026-07-01');
    expect(await seqs({ from: day })).toEqual([2, 3]);
    expect(await seqs({ to: isoDate('2026-06-30') })).toEqual([1]);
    expect(await seqs({ from: day, to: day })).toEqual([2, 3]);
    expect(await seqs({ from: isoDate('2026-07-02') })).toEqual([]);
  });

  it('finds a person however the name is written, and takes no sign for a wildcard', async () => {
    for (const text of ['Åse', 'åse', 'ASE', 'ærø', 'aero']) expect(await seqs({ text }), text).toEqual([1, 2, 3]);
    for (const text of ['%', '_', 'Åsa', '%ase']) expect(await seqs({ text }), text).toEqual([]);
    expect(await seqs({ text: 'units.GET' })).toEqual([1, 2, 3]);
  });
});

describe('who looks into the log', () => {
  const operationsSeen = async (filter: Partial<Input<'audit.list'>> = {}) => {
    const { columns, rows, operations } = await test.must('audit.list', { ...ALL, operation: null, ...filter });
    return { told: rows.map((row) => row[columns.indexOf('operation')]), operations };
  };

  it('finds an act by its name in Danish and English, as the log tells it', async () => {
    for (const text of ['åbnede bolig', 'Aabnede', 'opened home'])
      expect(new Set((await operationsSeen({ text })).told), text).toEqual(new Set(['units.get']));
    expect((await operationsSeen({ text: 'Logget ud for altid' })).told).toEqual([]);
  });

  it('sees all as a leader, and as an administrator what was done to the system, and their own acts', async () => {
    const all = await operationsSeen();
    expect(all.operations).toEqual(expect.arrayContaining(['units.get', 'users.create', 'session.unlock']));
    await test.signInAs('administrator');
    await test.must('today.overview', {});
    const part = await operationsSeen();
    expect(part.operations).toEqual(expect.arrayContaining(['users.create', 'session.unlock', 'today.overview']));
    expect(part.operations).not.toContain('units.get');
    expect(part.told).not.toContain('units.get');
    expect((await operationsSeen({ operation: 'units.get' })).told).toEqual([]);
    expect((await operationsSeen({ text: 'Åse' })).told).toEqual([]);
    await test.signInAs('first');
  });

  it('learns as an administrator of no person who asked, was decided on or waits, as a leader of each', async () => {
    const residentId = await residentsOf(test).resident('Prøve Borger');
    await waitingOf(test).request(residentId);
    await test.must('visitation.get', { residentId });
    const work = ['requests.add', 'visitation.get', 'match.forHome', 'waiting.list', 'criteria.list'];
    const { rows, columns, operations } = await test.must('audit.list', { ...ALL, operation: null });
    expect(operations).toEqual(expect.arrayContaining(work.slice(0, 2)));
    const seq = Number(rows.find((row) => row.includes('requests.add'))?.[columns.indexOf('seq')]);
    expect(await test.call('audit.act', { seq, from: 0, limit: 50 })).toMatchObject({ ok: true });
    await test.signInAs('administrator');
    const part = await test.must('audit.list', { ...ALL, operation: null });
    expect(part.operations.filter((operation) => work.includes(operation))).toEqual([]);
    expect(part.rows.flat()).not.toContain(residentId);
    expect(await test.call('audit.act', { seq, from: 0, limit: 50 })).toMatchObject({ error: { code: 'not-found' } });
    await test.signInAs('first');
  });
});

describe('days and moments', () => {
  it('begin at Danish midnight in summer, in winter and on the days when the clock changes', () => {
    const begins = ['2026-07-01', '2026-12-01', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'];
    expect(begins.map((day) => startOfDay(isoDate(day)))).toEqual([
      '2026-06-30T22:00:00.000Z',
      '2026-11-30T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
  });

  it('keep their order as text when the wall clock is set back and much is written', () => {
    const later = nextHlc(null, '2026-11-24T10:00:00.000Z', 'o');
    let last = later;
    for (let n = 0; n < 70_000; n += 1) {
      const next = nextHlc(last, '2026-11-23T10:00:00.000Z', 'o');
      if (next <= last) throw new Error(`${next} after ${last}`);
      last = next;
    }
    expect(last > later).toBe(true);
  });
});
