import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnySpec } from '../../../shared/contract/define.ts';
import type { Operation } from '../../../shared/contract/index.ts';
import { contract, operations } from '../../../shared/contract/index.ts';
import { openRaw } from '../../helpers/data-key.ts';
import type { TestEngine } from '../../helpers/engine.ts';
import { FIRST, openTestEngine } from '../../helpers/engine.ts';
import { everyInput } from '../../helpers/every-operation.ts';

/** Told by the row of the card of which it is a part; alone by its own, as residents/emergency-hour.test.ts shows. */
const PARTS: readonly Operation[] = operations.filter((operation) => (contract[operation] as AnySpec).partOf !== null);

/** Told in the log by nobody, and why; everything else is told by exactly one row a call. */
const UNTOLD: Partial<Record<Operation, string>> = {
  'app.status': 'tells nothing that is in the file but who is signed in',
  'users.list': 'names of staff',
  'drafts.save': 'the author alone sees it',
  'drafts.list': 'the author alone sees it',
  'drafts.discard': 'the author alone sees it',
  'views.list': 'the owner alone sees it',
  'views.create': 'the owner alone sees it',
  'views.change': 'the owner alone sees it',
  'views.remove': 'the owner alone sees it',
  'views.keepColumns': 'which columns a list has',
  'snippets.list': 'the owner alone sees it',
  'snippets.add': 'the owner alone sees it',
  'snippets.remove': 'the owner alone sees it',
  'visits.workers': 'names of staff',
  'absences.list': 'names of staff',
  'absences.preview': 'numbers and a day',
  'absences.given': 'names of staff, days and a number',
  'settings.get': 'no person',
  'associations.list': 'no person but the contact of a firm',
  'estates.list': 'no person',
  'estates.overview': 'figures; no person',
  'units.ids': 'ids of the list that was told, and nothing of what they stand for',
  'attributes.inUse': 'facts of homes and estates that are not shielded; no person',
  'vacancyTerms.list': 'no person',
  'postCodes.city': 'no person, and nothing of ours',
  'imports.inspect': 'the file that the person has just chosen',
  'occupancy.receipts': 'what was sent when; no person',
  'agreements.list': 'what was agreed with a firm; no person but its contact',
  'assignments.staff': 'names of staff',
  'matchingSwitches.list': 'which rules the municipality switched off; no person but who did it',
  'assignmentCriteria.list': 'a list of words; no person',
  'emergency.unseen': 'two numbers, and names of staff',
  'criteria.list': 'what the municipality asks of everybody; no person',
  'waitingPromises.list': 'what the municipality promises everybody; no person',
  'challenges.list': 'a list of words; no person',
  'supportLists.get': 'lists of words and numbers; no person',
  'handoffLists.get': 'lists of words and prices; no person',
  'homelessness.terms': 'three numbers; no person',
  'hospitalUnits.list': 'names of units, and of staff who answered; no resident',
  'messageGate.get': 'a list of services; no person but who confirmed it',
  'changes.last': 'an act of the person who asks, by its number',
};

let test: TestEngine;
let inputs: Awaited<ReturnType<typeof everyInput>>;
beforeEach(async () => {
  test = await openTestEngine({ onBug: () => undefined });
  inputs = await everyInput(test);
});
afterEach(() => test.close());

async function openCardOf(part: Operation): Promise<void> {
  const card = (contract[part] as AnySpec).partOf as Operation;
  await test.must(card, (await inputs[card]()) as never);
}

/** How many rows the log has; asking adds one. */
async function rows(): Promise<number> {
  const all = { text: '', from: null, to: null, operation: null, outcome: null, offset: 0, limit: 1 };
  return (await test.must('audit.list', all)).total;
}

async function rowsOf(operation: Operation, input: unknown): Promise<number> {
  if ((contract[operation] as AnySpec).reauth) await test.confirmPassword();
  const before = await rows();
  await test.engine.handle({ operation, input });
  if (operation === 'session.lock') await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  return (await rows()) - before - 1 - (operation === 'session.lock' ? 1 : 0);
}

describe('the log', () => {
  it('has exactly one row of every call, done or refused, and none of what is written down here', async () => {
    const told: Partial<Record<Operation, number>> = {};
    for (const operation of operations) {
      if (PARTS.includes(operation)) await openCardOf(operation);
      told[operation] = await rowsOf(operation, await inputs[operation]());
    }
    const wanted = Object.fromEntries(
      operations.map((operation) => [operation, operation in UNTOLD || PARTS.includes(operation) ? 0 : 1]),
    );
    expect(told).toEqual(wanted);
  });

  it('has exactly one row of every call that the role may not make', async () => {
    const made = new Map<Operation, unknown>();
    for (const operation of operations) made.set(operation, await inputs[operation]());
    await test.signInAs('reader');
    const codes: Record<string, string> = {};
    for (const [operation, input] of made) {
      if ((contract[operation] as AnySpec).permission === 'public' || operation === 'session.lock') continue;
      const answer = await test.engine.handle({ operation, input });
      const isOwn = operation in UNTOLD && !answer.ok && answer.error.code !== 'no-permission';
      if (!answer.ok && !isOwn) codes[operation] = answer.error.code;
    }
    await test.signInAs('first');
    const all = { text: '', from: null, to: null, operation: null, outcome: 'refused' as const, limit: 200 };
    const pages = [0, 200, 400].map((offset) => test.must('audit.list', { ...all, offset }));
    const log = (await Promise.all(pages)).flatMap(({ rows }) => rows).filter((row) => row[3] === 'reader');
    const refused = Object.entries(codes).map(([operation, code]) => `${operation} refused:${code}`);
    expect(log.map((row) => `${row[4]} ${row[5]}`).toSorted()).toEqual(refused.toSorted());
    expect(refused.length).toBeGreaterThan(20);
  });
});

describe('when the log cannot be written', () => {
  it('nothing is done and nothing is answered', async () => {
    const asked = operations.filter((operation) => !(operation in UNTOLD) && !operation.startsWith('session.'));
    const made = new Map<Operation, unknown>();
    for (const operation of asked) made.set(operation, await inputs[operation]());
    await closed(async (raw) => {
      raw.exec(`create trigger no_log before insert on audit
        when new.outcome = 'done' and new.operation not in ('session.unlock', 'session.confirmPassword')
        begin select raise(abort, 'no log'); end`);
    });
    const before = await content();
    const answered: string[] = [];
    for (const [operation, input] of made) {
      if ((contract[operation] as AnySpec).reauth) await test.confirmPassword();
      const answer = await test.engine.handle({ operation, input });
      if (answer.ok) answered.push(operation);
    }
    const next = 'elleve gule cykler i gården';
    expect((await test.call('session.changePassword', { current: FIRST.password, next })).ok).toBe(false);
    expect(answered).toEqual([]);
    expect(await content()).toEqual(before);
    await test.must('session.lock', { reason: 'asked' });
    expect(await test.call('session.unlock', { login: FIRST.login, password: next })).toMatchObject({ ok: false });
    await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  });
});

async function closed<T>(work: (raw: Awaited<ReturnType<typeof openRaw>>) => Promise<T>): Promise<T> {
  await test.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(test.folder);
  const result = await work(raw);
  raw.close();
  await test.must('session.unlock', { login: FIRST.login, password: FIRST.password });
  return result;
}

/** Every row of every table but the log's own. */
function content(): Promise<unknown> {
  return closed(async (raw) => {
    const tables = raw
      .prepare("select name from sqlite_schema where type = 'table' and name not in ('audit', 'change_values')")
      .all() as { name: string }[];
    return tables.map(({ name }) => [name, raw.prepare(`select * from "${name}"`).all()]);
  });
}
