import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { SAID, waitingOf } from '../../../helpers/waiting.ts';
import type { Case, World } from './case.ts';
import { CODES, DOUBLE } from './codes.ts';
import { DATES } from './dates.ts';
import { NUMBERS } from './numbers.ts';

let test: TestEngine;
let world: World;
beforeAll(async () => {
  test = await openTestEngine();
  const [homes, people, waiting] = [homesOf(test), residentsOf(test), waitingOf(test)];
  const unit = await homes.unit(await homes.estate('Kærgården'));
  await homes.tenancy(unit, { from: '2026-01-01', to: '2026-11-30' });
  const resident = await people.resident('Prøve Borger');
  const { requestId, decisionId } = await waiting.granted(resident);
  const place = { ...SAID, residentId: resident, decisionId, since: null };
  const { id: entryId } = await test.must('waiting.enter', place);
  const { id: offerId } = await offersOf(test).proposed(await homes.unit(await homes.estate('Engen')), resident);
  await people.resident('Prøve Nummer', { personId: { kind: 'cpr', number: '620170-0003' } });
  const [other, third] = [await people.resident('Prøve Anden'), await people.resident('Prøve Tredje')];
  const { decisionId: thirdDecision } = await waiting.granted(third);
  world = { resident, other, third, thirdDecision, unit, requestId, decisionId, entryId, offerId };
});
afterAll(() => test.close());

describe('a refused case', () => {
  it.each<[string, readonly Case[]]>([
    ['days in the wrong order', DATES],
    ['codes that nobody knows', CODES],
    ['a home or a place that is taken', DOUBLE],
    ['numbers that are no CPR number', NUMBERS],
  ])('of %s gets its Danish sentence, and writes nothing', async (_, cases) => {
    const before = await written();
    for (const [what, operation, input, sentence] of cases) {
      const answer = await test.engine.handle({ operation, input: input(world) });
      expect([what, answer.ok ? 'taken' : sentenceOf(answer.error, 'da')]).toEqual([what, sentence]);
    }
    expect(await written()).toBe(before);
  });
});

/** Acts that were done, by the log. */
async function written(): Promise<number> {
  const all = { text: '', from: null, to: null, operation: null, outcome: 'done' as const, offset: 0, limit: 200 };
  const { columns, rows } = await test.must('audit.list', all);
  return rows.filter((row) => row[columns.indexOf('operation')] !== 'audit.list').length;
}
