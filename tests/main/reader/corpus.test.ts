import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInChild } from '../../../main/reader/client.ts';
import type { Result } from '../../../shared/result.ts';
import type { RawTable, ReaderRefusal } from '../../../shared/table.ts';
import { readerLimits } from '../../../shared/table.ts';
import { buildReader } from '../../helpers/built-reader.ts';
import { corpus } from '../../helpers/corpus.ts';
import type { Expected } from '../../helpers/corpus-case.ts';
import { isUsageKnown, usageOf } from '../../helpers/corpus-usage.ts';

let reader: Awaited<ReturnType<typeof buildReader>>;
beforeAll(async () => {
  reader = await buildReader();
});
afterAll(() => reader.remove());

describe.concurrent('each file of the malicious corpus, read in a real process', () => {
  test.each(corpus.map((one) => [`${one.number}: ${one.name}`, one] as const))('%s', async (_, one) => {
    const bytes = await one.make();
    let usage = usageOf(null);
    const inspect = (pid: number) => {
      usage = usageOf(pid);
    };
    const outcome = await readInChild(one.fileName, bytes, { inspect, timeoutMs: 60_000, program: reader.program });
    expect(verdictOf(outcome, one.expected)).toEqual(one.expected);
    expect(usage.peakKilobytes).toBeLessThan(300 * 1024);
    expect(usage.processorSeconds).toBeLessThan(5);
    // The file that is refused by its size alone starts no process; all others were really measured.
    expect(usage.peakKilobytes > 0).toBe(isUsageKnown && bytes.length <= readerLimits.fileBytes);
  });

  test('has every row from 1 to 30', () => {
    expect([...new Set(corpus.map((one) => one.number))]).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

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
