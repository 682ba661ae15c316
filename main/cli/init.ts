import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Command } from './command.ts';
import { openEngine } from './engine.ts';
import { required } from './options.ts';
import { readPassword } from './password.ts';
import { cliText } from './words.ts';

/** Makes an encrypted data folder with its first user, and prints the recovery key, once. */
export const init: Command = {
  options: ['admin', 'name', 'municipality'],
  flags: [],
  words: [0, 0],
  run: async (call) => {
    const opened = openEngine(call);
    if (!opened.ok) return opened;
    const login = required(call, 'admin');
    if (!login.ok) return login;
    const password = await readPassword(call, true);
    if (!password.ok) return password;
    const text = cliText(call.language);
    const { engine, folder } = opened.value;
    const made = await engine.call('setup.create', {
      municipality: call.options.get('municipality') ?? text.municipality,
      userName: call.options.get('name') ?? login.value,
      login: login.value,
      password: password.value,
    });
    await engine.lock('closing');
    if (!made.ok) return made;
    const { recoveryKey } = made.value;
    const groups = recoveryKey.map((group, index) => `  ${index + 1}  ${group}`);
    return ok({
      json: { data: folder, user: login.value, recoveryKey },
      lines: [
        fill(text.init.done, { data: folder }, call.language),
        '',
        text.init.keyTitle,
        ...groups,
        '',
        text.init.next,
      ],
    });
  },
};
