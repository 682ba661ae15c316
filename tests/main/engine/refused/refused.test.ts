import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSentence, sentenceOf } from '../../../../shared/text/sentences.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine } from '../../../helpers/engine.ts';
import { homesOf } from '../../../helpers/homes.ts';
import { offersOf } from '../../../helpers/offers.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { SAID, waitingOf } from '../../../helpers/waiting.ts';
import { stageCsv } from '../imports/staged.ts';
import type { Case, World } from './case.ts';
import { CODES, DOUBLE } from './codes.ts';
import { DATES } from './dates.ts';
import { FILES, NUMBERS_IN_FILES } from './number-files.ts';
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

/** Each kind of file as its screen takes it: looked through, and asked to be imported all the same. */
const OF_KIND = {
  residents: ['imports.previewResidents', 'imports.applyResidents'],
  tenancies: ['imports.previewTenancies', 'imports.applyTenancies'],
  waiting: ['imports.previewWaiting', 'imports.applyWaiting'],
} as const;

it.each(['residents', 'tenancies', 'waiting'] as const)(
  'a file of %s with numbers that are none gets a Danish sentence on each line, and nothing of it is written',
  async (kind) => {
    const file = FILES[kind];
    const lines = NUMBERS_IN_FILES.map(([, cell]) => file?.line(cell) ?? '');
    const what = await stageCsv(test, kind, [file?.titles ?? '', ...lines]);
    const [preview, apply] = OF_KIND[kind];
    const report = await test.must(preview, what);
    const told = report.problems.map((problem) => [problem.row, problem.column, problemSentence(problem, 'da')]);
    expect(told).toEqual(NUMBERS_IN_FILES.map(([, , sentence], index) => [index + 2, 'CPR', sentence]));
    await test.confirmPassword();
    const before = await written();
    expect(await test.call(apply, what)).toMatchObject({ error: { code: 'import-has-problems' } });
    expect(await written()).toBe(before);
  },
);

/** Acts that were done, by the log. */
async function written(): Promise<number> {
  const all = { text: '', from: null, to: null, operation: null, outcome: 'done' as const, offset: 0, limit: 200 };
  const { columns, rows } = await test.must('audit.list', all);
  return rows.filter((row) => row[columns.indexOf('operation')] !== 'audit.list').length;
}
