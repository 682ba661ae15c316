import { describe, expect, test } from 'vitest';
import { readInChild } from '../../../main/reader/client.ts';
import type { RawTable, ReaderRefusal } from '../../../shared/table.ts';
import type { Result } from '../../../shared/result.ts';
import { corpus } from '../../helpers/corpus.ts';
import type { CorpusCase, Expected } from '../../helpers/corpus-case.ts';
import { peakKilobytes } from '../../helpers/corpus-memory.ts';

describe.concurrent('each file of the malicious corpus, read in a real process', () => {
  test.each(corpus.map((one) => [`${one.number}: ${one.name}`, one] as const))('%s', async (_, one) => {
    const { outcome, peak, milliseconds } = await readMeasured(one);
    expect(verdictOf(outcome, one.expected)).toEqual(one.expected);
    expect(peak).toBeLessThan(300 * 1024);
    expect(milliseconds).toBeLessThan(5_000);
  });

  test('has every row from 1 to 30', () => {
    expect([...new Set(corpus.map((one) => one.number))]).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

async function readMeasured(one: CorpusCase) {
  const bytes = await one.make();
  const started = performance.now();
  let peak = 0;
  const inspect = (pid: number) => {
    peak = peakKilobytes(pid);
  };
  const outcome = await readInChild(one.fileName, bytes, { inspect });
  return { outcome, peak, milliseconds: performance.now() - started };
}

/** The outcome in the words of the expectation, so that a difference shows what came instead. */
function verdictOf(outcome: Result<RawTable, ReaderRefusal>, expected: Expected): Expected {
  if (!outcome.ok) {
    const { code, line } = outcome.error;
    const withLine = expected.outcome === 'R' && expected.line !== undefined && line !== undefined;
    return withLine ? { outcome: 'R', code, line } : { outcome: 'R', code };
  }
  const rows = outcome.value.rows.map((row) => row.cells);
  const codes = [...new Set(outcome.value.warnings.map((warning) => warning.code))];
  return codes.length === 0 ? { outcome: 'A', rows } : { outcome: 'W', codes, rows };
}
