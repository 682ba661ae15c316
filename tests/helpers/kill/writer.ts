import { writeSync } from 'node:fs';
import { systemClock } from '../../../main/engine/clock.ts';
import { createEngine } from '../../../main/engine/engine.ts';
import { FIRST } from '../engine.ts';
import { manyHomes } from '../every-operation.ts';

/** Writes until it is killed, and says each thing that the engine said was saved: `kind name`, one a line. */
const [folder = '', cycle = '0'] = process.argv.slice(2);
const IMPORTED = 2_000;

const engine = createEngine({ folder, clock: systemClock(undefined) });
const say = (line: string): unknown => writeSync(1, `${line}\n`);
const unlocked = await engine.call('session.unlock', { login: FIRST.login, password: FIRST.password });
if (!unlocked.ok) throw new Error(unlocked.error.code);
say('ready -');
if (Number(cycle) % 3 === 2) await importHomes();
for (let n = 0; ; n += 1) {
  const name = `k${cycle}-${n}`;
  const association = { name, cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
  if ((await engine.call('associations.create', association)).ok) say(`association ${name}`);
  if ((await engine.call('drafts.save', { form: 'unit', subject: cycle, text: String(n) })).ok) say(`draft ${n}`);
}

async function importHomes(): Promise<void> {
  const association = `k${cycle}-import`;
  const made = { name: association, cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
  if ((await engine.call('associations.create', made)).ok) say(`association ${association}`);
  const staged = engine.stage(manyHomes(association, `E${cycle}`, IMPORTED));
  if (!staged.ok) throw new Error(staged.error.code);
  const what = { stagingId: staged.value, kind: 'units' as const };
  const seen = await engine.call('imports.inspect', { ...what, headerLine: null });
  if (!seen.ok) throw new Error(seen.error.code);
  say('importing -');
  const { headerLine, suggested: mapping } = seen.value;
  const imported = await engine.call('imports.applyUnits', { ...what, headerLine, mapping });
  if (!imported.ok) throw new Error(imported.error.code);
  say(`import E${cycle}`);
}
