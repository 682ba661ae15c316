import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input, Operation } from '../../../../shared/contract/index.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import { shippedFrameworks } from '../../../../shared/domain/challenges.ts';
import { housingSituations } from '../../../../shared/domain/homelessness.ts';
import { exposureQuestions, lifeFields } from '../../../../shared/domain/resident-page.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { openRaw } from '../../../helpers/data-key.ts';
import { FIRST, openTestEngine, type TestEngine, TODAY } from '../../../helpers/engine.ts';
import { homesOf, objectsOf, tenancyInput } from '../../../helpers/homes.ts';
import { residentsOf } from '../../../helpers/residents.ts';

let engine: TestEngine;
let residentId: ResidentId;
beforeEach(async () => {
  engine = await openTestEngine();
  residentId = await residentsOf(engine).resident('Åse Ærøe');
});
afterEach(() => engine.close());

const ago = (days: number) => addDays(TODAY, -days);
const page = () => engine.must('residents.known', { residentId });
const timeline = (more: Partial<Input<'residents.timeline'>> = {}) =>
  engine.must('residents.timeline', { residentId, kinds: [], offset: 0, limit: 200, ...more });
const DOG = { kind: 'dog', breed: null, size: 'large', number: 1, assistance: null } as const;
const CHILD = { firstName: 'Alba', birthYear: 2019, kind: 'child' } as const;
const DAYS = { from: TODAY, to: null };
const SOFA = { situation: 'sofa', source: 'citizen', sourceNote: null } as const;
const NIGHT = { situation: 'night-shelter', source: 'worker', sourceNote: null } as const;
const ASKED = { on: TODAY, saidBy: 'citizen' } as const;
const CHALLENGE = { code: 'loneliness', ...DAYS, saidBy: 'citizen', reason: null } as const;
const say = (kind: Input<'words.say'>['kind'], text: string, from = TODAY) =>
  engine.must('words.say', { residentId, kind, text, from, saidBy: 'citizen' });
async function codeOf<O extends Operation>(operation: O, input: Input<O>): Promise<string> {
  const answer = await engine.call(operation, input);
  return answer.ok ? 'done' : `${answer.error.params['rule'] ?? answer.error.code} ${answer.error.where}`;
}

describe('what a citizen says', () => {
  test('is added: the newest of a kind counts, and the older stays to be read', async () => {
    await say('good-life', 'Ro om aftenen', ago(400));
    await say('good-life', 'En have', ago(20));
    await say('no-gos', 'Ingen trapper', ago(400));
    expect((await page()).texts.map(({ text, counts, by }) => [text, counts, by])).toEqual([
      ['En have', true, FIRST.name],
      ['Ingen trapper', true, FIRST.name],
      ['Ro om aftenen', false, FIRST.name],
    ]);
  });

  test('said twice on one day: what was written last counts', async () => {
    await say('wishes', 'En hund');
    await say('wishes', 'To hunde');
    expect((await page()).texts.filter(({ counts }) => counts).map(({ text }) => text)).toEqual(['To hunde']);
  });

  test('is taken back by its author, and then what was said before counts again', async () => {
    await say('wishes', 'En have', ago(5));
    await say('wishes', 'En altan');
    const { undo } = await engine.must('changes.last', {});
    expect(undo).toMatchObject({ operation: 'words.say', mayUndo: true });
    await engine.must('changes.undo', { seq: undo?.seq ?? 0 });
    expect((await page()).texts.map(({ text, counts }) => [text, counts])).toEqual([['En have', true]]);
  });
});

test.each<[string, Operation, object]>([
  ['words-empty text', 'words.say', { kind: 'wishes', text: ' \n ', from: TODAY, saidBy: 'citizen' }],
  ['personal-number text', 'words.say', { kind: 'wishes', text: 'Bo med 610170-0004', from: TODAY, saidBy: 'citizen' }],
  ['noted-in-future from', 'words.say', { kind: 'wishes', text: 'Ro', from: addDays(TODAY, 1), saidBy: 'citizen' }],
  ['bad-input kind', 'words.say', { kind: 'secret', text: 'Ro', from: TODAY, saidBy: 'citizen' }],
  ['bad-input text', 'words.say', { kind: 'wishes', text: 'å'.repeat(10_000), from: TODAY, saidBy: 'citizen' }],
  ['assistance-is-a-dog assistance', 'animals.add', { ...DOG, kind: 'cat', assistance: 'guide-dog', ...DAYS }],
  ['bad-input number', 'animals.add', { ...DOG, number: 0, ...DAYS }],
  ['entry-ends-before to', 'animals.add', { ...DOG, from: TODAY, to: ago(1) }],
  ['child-needs-birth-year birthYear', 'household.add', { ...CHILD, birthYear: null, ...DAYS }],
  ['child-is-adult birthYear', 'household.add', { ...CHILD, birthYear: 1990, ...DAYS }],
  ['personal-number firstName', 'household.add', { ...CHILD, firstName: '610119-4004', ...DAYS }],
  ['bad-input firstName', 'household.add', { ...CHILD, firstName: 'Alba\nÆrøe', ...DAYS }],
  ['personal-number name', 'participants.add', { role: 'relative', name: 'Bo 6101700004', phone: null, ...DAYS }],
  ['bad-input role', 'participants.add', { role: 'priest', name: 'Bo', phone: null, ...DAYS }],
  ['challenge-unknown code', 'observations.challenge', { ...CHALLENGE, code: 'stress' }],
  ['challenge-unknown code', 'observations.challenge', { ...CHALLENGE, code: "'; drop table observations; --" }],
  ['judgement-needs-reason reason', 'observations.judge', { value: 'yes', on: TODAY, reason: '  ' }],
  ['bad-input value', 'observations.judge', { value: 'perhaps', on: TODAY, reason: 'Talt med' }],
  ['noted-in-future on', 'observations.judge', { value: 'yes', on: addDays(TODAY, 1), reason: 'Talt med' }],
  ['bad-input answers.0.answer', 'observations.life', { answers: [{ field: 'home', answer: 'bad' }], ...ASKED }],
  ['bad-input situation', 'situations.add', { ...SOFA, situation: 'home', ...DAYS }],
  ['entry-ends-before to', 'situations.add', { ...SOFA, from: TODAY, to: ago(3) }],
])('%s: %s is refused, and nothing is kept', async (refusal, operation, input) => {
  expect(await codeOf(operation, { residentId, ...input } as never)).toBe(refusal);
  expect((await timeline()).kinds).toEqual(['courses']);
});

test('what lasts is ended, never changed, and one that never held is gone', async () => {
  const { id } = await engine.must('animals.add', { residentId, ...DOG, from: ago(10), to: null });
  const end = (to: string, version: number) => ({ residentId, entry: 'animal' as const, id, version, to: isoDate(to) });
  expect(await codeOf('entries.end', end(ago(12), 1))).toBe('entry-ends-before to');
  expect(await codeOf('entries.end', { ...end(TODAY, 1), entry: 'household' })).toBe('not-found id');
  expect(await codeOf('entries.end', end(TODAY, 2))).toBe('changed-by-other null');
  await engine.must('entries.end', end(TODAY, 1));
  expect((await page()).animals).toMatchObject([{ kind: 'dog', from: ago(10), to: TODAY, version: 2 }]);
  await engine.must('entries.end', end(ago(11), 2));
  expect((await page()).animals).toEqual([]);
  const other = await residentsOf(engine).resident('Bo Berg');
  expect(await codeOf('entries.end', { ...end(TODAY, 3), residentId: other })).toBe('not-found id');
});

test('the database itself writes nothing over that somebody said', async () => {
  await say('wishes', 'Ro');
  await engine.must('observations.judge', { residentId, value: 'yes', on: TODAY, reason: 'Talt igennem' });
  await engine.must('session.lock', { reason: 'asked' });
  const raw = await openRaw(engine.folder);
  const tables = { resident_texts: 'text', observations: 'reason' };
  for (const [table, column] of Object.entries(tables))
    expect(() => raw.exec(`update ${table} set ${column} = 'andet'`)).toThrow('never written over');
  expect(() => raw.exec("update observations set to_day = '2026-12-01'")).toThrow('CHECK');
  expect(() =>
    raw.exec(`insert into observations (id, resident_id, kind, code, value, said_by, reason, by_user, from_day)
      select 'x', resident_id, 'vulnerable', 'vulnerable', 'yes', 'worker', null, by_user, from_day from observations`),
  ).toThrow('CHECK');
  raw.close();
});

describe('an udsat position', () => {
  test('is nobody’s until a person has judged: no challenge, answer or night outside makes it so', async () => {
    for (const code of shippedFrameworks.rodovre)
      await engine.must('observations.challenge', { residentId, ...CHALLENGE, code });
    for (const question of exposureQuestions)
      await engine.must('observations.exposure', {
        residentId,
        answers: [{ question, answer: 'no' }],
        ...ASKED,
      });
    for (const field of lifeFields)
      await engine.must('observations.life', {
        residentId,
        answers: [{ field, answer: 'hard' }],
        ...ASKED,
      });
    await engine.must('situations.add', { residentId, ...SOFA, situation: 'street', from: ago(900), to: null });
    expect((await page()).vulnerable).toEqual([]);
    expect((await timeline({ kinds: ['exposure'] })).rows.map((cells) => cells[4])).not.toContain('vulnerable');
    await engine.must('observations.judge', { residentId, value: 'yes', on: ago(3), reason: 'Talt igennem' });
    await engine.must('observations.judge', { residentId, value: 'no', on: TODAY, reason: 'Har fået det bedre' });
    expect((await page()).vulnerable).toEqual([
      { on: TODAY, saidBy: 'worker', by: FIRST.name, value: 'no', reason: 'Har fået det bedre' },
      { on: ago(3), saidBy: 'worker', by: FIRST.name, value: 'yes', reason: 'Talt igennem' },
    ]);
  });

  test('is written in one place of the engine, which one operation calls', () => {
    const files = readdirSync('main', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const naming = (what: RegExp) =>
      files.filter((file) => what.test(readFileSync(`main/${file}`, 'utf8'))).map((file) => file.replaceAll('\\', '/'));
    // the demo tells of an invented person's judgement, with its author and reason
    expect(naming(/kind: 'vulnerable'/).toSorted()).toEqual([
      'engine/demo/save-known.ts',
      'engine/resident-page/observations.service.ts',
    ]);
    expect(naming(/judgeVulnerable/).toSorted()).toEqual([
      'engine/resident-page/observations.service.ts',
      'engine/resident-page/resident-page.handlers.ts',
    ]);
  });
});

describe('the challenges', () => {
  test('are the municipality’s own from the day of its list, and keep the words of their time', async () => {
    await engine.must('observations.challenge', { residentId, ...CHALLENGE, from: ago(30), to: ago(1) });
    const challenges = [
      { code: 'loneliness', name: 'Savner nogen' },
      { code: null, name: 'Gæld' },
    ];
    expect(await codeOf('challenges.define', { from: ago(1), name: 'Vores', challenges })).toBe(
      'framework-in-past from',
    );
    await engine.must('challenges.define', { from: TODAY, name: 'Vores', challenges });
    const { versions, shipped } = await engine.must('challenges.list', {});
    expect(versions).toMatchObject([{ from: TODAY, name: 'Vores', by: FIRST.name }]);
    expect(shipped.map((one) => one.challenges.length)).toEqual([7, 16]);
    const debt = versions[0]?.challenges[1]?.code ?? '';
    await engine.must('observations.challenge', { residentId, ...CHALLENGE });
    await engine.must('observations.challenge', { residentId, ...CHALLENGE, code: debt });
    expect((await page()).challenges?.map(({ name, to }) => [name, to])).toEqual([
      ['Gæld', null],
      ['Savner nogen', null],
      [null, ago(1)],
    ]);
    expect(await codeOf('observations.challenge', { residentId, ...CHALLENGE, code: 'crime' })).toBe(
      'challenge-unknown code',
    );
    expect(await codeOf('observations.challenge', { residentId, ...CHALLENGE })).toBe('already-exists code');
  });
});

describe('homelessness', () => {
  test('is counted from the situations, and steps at the thresholds of the municipality', async () => {
    await engine.must('situations.add', { residentId, ...NIGHT, from: ago(200), to: ago(100) });
    await engine.must('situations.add', { residentId, ...SOFA, from: ago(39), to: null });
    expect((await page()).housing).toMatchObject({ daysThisTime: 40, daysInAll: 141, step: 'look', tonight: 'sofa' });
    expect(await codeOf('homelessness.setTerms', { look: 40, act: 30, long: 300, version: 0 })).toBe('terms-rise act');
    await engine.must('homelessness.setTerms', { look: 10, act: 40, long: 300, version: 0 });
    expect(await codeOf('homelessness.setTerms', { look: 1, act: 2, long: 3, version: 0 })).toBe(
      'changed-by-other null',
    );
    expect((await page()).housing).toMatchObject({ step: 'act', since: ago(39) });
  });

  test('goes on in another way: the one before ends the day before, and no day is written twice', async () => {
    const { id } = await engine.must('situations.add', { residentId, ...SOFA, from: ago(20), to: null });
    await engine.must('situations.add', { residentId, ...NIGHT, from: ago(5), to: null });
    const { housing } = await page();
    expect(housing?.situations.map(({ situation, from, to }) => [situation, from, to])).toEqual([
      ['night-shelter', ago(5), null],
      ['sofa', ago(20), ago(6)],
    ]);
    expect(housing).toMatchObject({ daysThisTime: 21, since: ago(20) });
    for (const days of [
      { from: ago(10), to: null },
      { from: ago(10), to: ago(8) },
      { from: ago(30), to: ago(20) },
      { from: ago(5), to: null },
    ])
      expect(await codeOf('situations.add', { residentId, ...SOFA, ...days }), JSON.stringify(days)).toBe(
        'situation-overlaps from',
      );
    expect(await codeOf('entries.end', { residentId, entry: 'situation', id, version: 2, to: ago(5) })).toBe(
      'situation-overlaps to',
    );
  });

  test('has nine situations, each of which counts alike', async () => {
    for (const [at, situation] of housingSituations.entries())
      await engine.must('situations.add', { residentId, ...SOFA, situation, from: ago(8 - at), to: ago(8 - at) });
    expect((await page()).housing).toMatchObject({ daysThisTime: 9, daysInAll: 9 });
  });

  test('says home of who has one, and that nobody knows of who has none', async () => {
    expect((await page()).housing?.tonight).toBe('unknown');
    const homes = homesOf(engine);
    const unit = await homes.unit(await homes.estate('Kærgården'));
    await engine.must('tenancies.start', tenancyInput(unit, { from: ago(3), names: ['Ida Indflyttet'] }));
    const found = await engine.must('search.find', { text: 'indflyttet' });
    const tenant = found.residents[0]?.id as ResidentId;
    expect((await engine.must('residents.known', { residentId: tenant })).housing?.tonight).toBe('home');
    const asked = { residentId: tenant, kinds: ['tenancies' as const], offset: 0, limit: 9 };
    const events = await engine.must('residents.timeline', asked);
    expect(objectsOf(events)).toMatchObject([{ kind: 'tenancies', event: 'began', on: ago(3), code: 'lease' }]);
    expect(objectsOf(events)[0]?.text).not.toBeNull();
  });
});

test('the timeline is everything in order, by page and by kind', async () => {
  await say('shared-goal', 'Egen bolig før jul', ago(50));
  await engine.must('animals.add', { residentId, ...DOG, from: ago(40), to: ago(10) });
  await engine.must('situations.add', { residentId, ...SOFA, from: ago(30), to: null });
  await engine.must('observations.life', {
    residentId,
    answers: [{ field: 'home', answer: 'hard' }],
    on: ago(20),
    saidBy: 'citizen',
  });
  const all = await timeline();
  const told = objectsOf(all).map(({ on, kind, event, code, by }) => [on, kind, event, code, by]);
  expect(told).toEqual([
    [TODAY, 'courses', 'began', 'active', FIRST.name],
    [ago(10), 'animals', 'ended', 'dog', FIRST.name],
    [ago(20), 'life', 'noted', 'home', FIRST.name],
    [ago(30), 'situations', 'began', 'sofa', FIRST.name],
    [ago(40), 'animals', 'began', 'dog', FIRST.name],
    [ago(50), 'texts', 'noted', 'shared-goal', FIRST.name],
  ]);
  expect([all.total, all.kinds]).toEqual([6, ['courses', 'texts', 'animals', 'life', 'situations']]);
  const pages = [await timeline({ limit: 4 }), await timeline({ offset: 4, limit: 4 })];
  expect(pages.flatMap(({ rows }) => rows)).toEqual(all.rows);
  const animals = await timeline({ kinds: ['animals'] });
  expect([animals.rows.length, animals.total, animals.kinds]).toEqual([2, 2, all.kinds]);
});

test('the log says who wrote what kind of thing about whom, and no word of it', async () => {
  await say('good-life', 'Hemmelige ord');
  await engine.must('participants.add', {
    residentId,
    role: 'psychiatry',
    name: 'Hemmelig Hans',
    phone: '55 55 09 09',
    ...DAYS,
  });
  await engine.must('observations.judge', { residentId, value: 'yes', on: TODAY, reason: 'Hemmelig grund' });
  const all = { text: '', from: null, to: null, operation: null, outcome: null, offset: 0, limit: 50 };
  const log = await engine.must('audit.list', all);
  expect(log.rows.slice(0, 3).map((row) => [row[4], row[6]])).toEqual([
    ['observations.judge', residentId],
    ['participants.add', residentId],
    ['words.say', residentId],
  ]);
  expect(JSON.stringify(log)).not.toMatch(/hemmelig|psychiatry|09 09/i);
});
