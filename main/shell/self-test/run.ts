import { rmSync } from 'node:fs';
import { app } from 'electron';
import type { About } from '../../../shared/contract/shell-api.ts';
import { recordFault } from '../log.ts';
import type { Running } from '../running.ts';
import { inTime } from '../signal.ts';
import { dataChecks } from './data-checks.ts';
import { pageProbes } from './page-probes.ts';
import type { Finding } from './shell-checks.ts';
import { shellChecks } from './shell-checks.ts';

/** What the self-test prints, as one line. */
export interface SelfTestResult {
  readonly ok: boolean;
  readonly about: About;
  readonly findings: readonly Finding[];
}

const START_LIMIT_MS = 60_000;

/**
 * `--self-test`: starts as always but out of sight, tries in the page and in the shell what must not be possible, prints
 * one line of JSON and ends with 0, or with 1 when a wall is missing. Needs no debugger, so it runs in the shipped app.
 */
export async function selfTest({ page, engine, usable }: Running, about: About, scratch: string): Promise<void> {
  const findings: Finding[] = [];
  try {
    const started = await inTime(usable, START_LIMIT_MS);
    findings.push({ item: 0, name: 'the first screen can be used', outcome: started ? 'pass' : 'fail' });
    findings.push({
      item: 0,
      name: 'the data process answers with an empty folder',
      outcome: engine.state() === 'empty' ? 'pass' : 'fail',
    });
    for (const { item, name, source } of pageProbes) {
      const answer: unknown = await page.window.webContents.executeJavaScript(source, true).catch(() => false);
      findings.push({ item, name, outcome: answer === true ? 'pass' : 'fail' });
    }
    findings.push(...(await shellChecks(page)), ...(await dataChecks(engine, scratch)));
  } catch (fault) {
    recordFault(fault);
    findings.push({ item: 0, name: 'the self-test itself ran to its end', outcome: 'fail' });
  }
  const result: SelfTestResult = { ok: findings.every(({ outcome }) => outcome !== 'fail'), about, findings };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  page.retire();
  await engine.close();
  rmSync(scratch, { recursive: true, force: true });
  app.exit(result.ok ? 0 : 1);
}
