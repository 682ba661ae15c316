// Packs the app on this machine's Electron and tries the result: node scripts/pack-trial.mjs
// It prints one line per finding that is not as it must be, and closes with a count.
import { ensureDisplay } from './lib/display.mjs';
import { ensureElectron } from './lib/electron.mjs';
import { runCommand, say } from './lib/plain.mjs';
import { packHere } from './pack-build.mjs';
import { checkContents, checkFuses } from './pack-contents.mjs';
import { checkRefusals, checkSelfTest, checkTampering } from './pack-starts.mjs';

/** @typedef {{name: string, outcome: 'pass' | 'fail' | 'not-shown', detail?: string}} Finding */

/** What starts the package: never without the sandbox. */
const STARTS = [checkSelfTest, checkRefusals, checkTampering];

await runCommand(async () => {
  if (process.platform !== 'linux') {
    say('not shown here: the package is tried on Linux only');
    return 0;
  }
  const electron = await ensureElectron();
  const folder = await packHere(electron);
  const display = await ensureDisplay();
  /** @type {Finding[]} */
  const findings = [];
  for (const check of [checkContents, checkFuses, ...(electron.sandbox ? STARTS : [])]) {
    findings.push(...(await check(folder, electron)));
  }
  if (!electron.sandbox) {
    findings.push({
      name: 'the package starts',
      outcome: 'not-shown',
      detail: 'this system lets nobody have the sandbox',
    });
  }
  await display.stop();
  return report(findings);
});

/** @param {Finding[]} findings */
function report(findings) {
  const count = (/** @type {string} */ outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  for (const { name, outcome, detail } of findings) {
    if (outcome !== 'pass') process.stdout.write(`${outcome}: ${name}${detail ? ` (${detail})` : ''}\n`);
  }
  process.stdout.write(`${count('pass')} passed, ${count('fail')} failed, ${count('not-shown')} not shown\n`);
  return count('fail') === 0 ? 0 : 1;
}
