import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

test('a unit of the published list is put right, and the word of the municipality stands before it', async () => {
  const before = await engine.must('hospitalUnits.list', {});
  const unit = before.published.find(({ psychiatric }) => psychiatric === 'no');
  if (!unit) throw new Error('one is somatic');
  await engine.must('hospitalUnits.answer', { sor: unit.sor, name: unit.name, psychiatric: 'yes' });
  const after = await engine.must('hospitalUnits.list', {});
  expect(after.published).toHaveLength(before.published.length - 1);
  expect(after.answered).toContainEqual(expect.objectContaining({ ...unit, psychiatric: 'yes' }));
});
