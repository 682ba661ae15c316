import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const PLACE = { form: 'visit', subject: 'somebody/a-visit' };
const texts = async () => (await engine.must('drafts.list', {})).map(({ text }) => text).toSorted();

it('two windows at the same draft keep both, and each goes on with its own', async () => {
  const one = await engine.must('drafts.save', { ...PLACE, text: 'den ene', since: null });
  const other = await engine.must('drafts.save', { ...PLACE, text: 'den anden', since: null });
  expect(one.subject).toBe(PLACE.subject);
  expect(other.subject).not.toBe(PLACE.subject);
  const more = { form: PLACE.form, text: 'den anden, og mere' };
  expect((await engine.must('drafts.save', { ...more, subject: other.subject, since: other.savedAt })).subject).toBe(
    other.subject,
  );
  await engine.must('drafts.save', { ...PLACE, text: 'den ene, og mere', since: one.savedAt });
  expect(await texts()).toEqual(['den anden, og mere', 'den ene, og mere']);
});

it('a draft that was found twice splits at the first word of the second window', async () => {
  const [found] = await engine.must('drafts.list', {});
  const since = found?.savedAt ?? null;
  const place = { form: PLACE.form, subject: found?.subject ?? '' };
  await engine.must('drafts.save', { ...place, text: 'først', since });
  const second = await engine.must('drafts.save', { ...place, text: 'bagefter', since });
  expect(await texts()).toEqual(expect.arrayContaining(['bagefter', 'først']));
  expect(second.subject.length).toBeLessThanOrEqual(place.subject.length + 6);
});

it('the newest takes the place of the one before where nobody says since when', async () => {
  await engine.must('drafts.save', { form: 'unit', subject: 'new', text: 'a' });
  await engine.must('drafts.save', { form: 'unit', subject: 'new', text: 'b' });
  expect((await texts()).filter((text) => text === 'a' || text === 'b')).toEqual(['b']);
});
