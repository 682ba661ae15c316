import { demoScales } from '../../shared/contract/system.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Command } from './command.ts';
import { openEngine } from './engine.ts';
import { choice, dateOption, numberOption } from './options.ts';
import { cliText } from './words.ts';

const DEFAULT_SEED = 1;

/** Makes a data folder with fictive people and homes, the same for the same seed and day; says who can sign in. */
export const demo: Command = {
  options: ['scale', 'seed', 'today'],
  flags: [],
  words: [0, 0],
  run: async (call) => {
    const text = cliText(call.language);
    const opened = openEngine(call);
    if (!opened.ok) return opened;
    const scale = choice(call, 'scale', demoScales, text.allowed.scale);
    if (!scale.ok) return scale;
    const seed = numberOption(call, 'seed');
    if (!seed.ok) return seed;
    const today = dateOption(call, 'today');
    if (!today.ok) return today;
    const { engine, folder } = opened.value;
    const made = await engine.call('setup.createDemo', {
      seed: seed.value ?? DEFAULT_SEED,
      today: today.value,
      scale: scale.value ?? 's',
    });
    await engine.lock('closing');
    if (!made.ok) return made;
    const users = made.value.users.map(({ login, role, password }) => ({ name: login, role, password }));
    const table = users.map(({ name, role, password }) => `  ${name.padEnd(10)} ${role.padEnd(18)} ${password}`);
    return ok({
      json: { data: folder, users, counts: made.value.counts },
      lines: [fill(text.demo.done, { data: folder }, call.language), text.demo.fictive, text.demo.users, ...table],
    });
  },
};
