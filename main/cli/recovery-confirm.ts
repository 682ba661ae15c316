import { randomInt } from 'node:crypto';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Command, UsageProblem } from './command.ts';
import { usage } from './command.ts';
import { signedIn } from './engine.ts';
import { readPassword } from './password.ts';
import { cliText } from './words.ts';

interface Group {
  readonly number: number;
  readonly text: string;
}

const GROUP_COUNT = 8;

/** Confirms the recovery key by two of its groups; until then no tenancy can be made. */
export const recoveryConfirm: Command = {
  options: [],
  flags: [],
  words: [0, 0],
  run: async (call) => {
    const password = await readPassword(call);
    if (!password.ok) return password;
    const groups = call.io.input.isTerminal ? ok(await askGroups(call)) : groupsOf(await call.io.input.rest());
    if (!groups.ok) return groups;
    const known: Call = { ...call, io: { ...call.io, env: { ...call.io.env, TRYGBASE_PASSWORD: password.value } } };
    return signedIn(known, async ({ act }) => {
      const confirmed = await act('recovery.confirm', { groups: [...groups.value] });
      return confirmed.ok
        ? ok({ json: { confirmed: true }, lines: [cliText(call.language).recoveryConfirmed] })
        : confirmed;
    });
  },
};

/** Two groups chosen by chance, in order. */
async function askGroups({ io, language }: Call): Promise<readonly Group[]> {
  const first = randomInt(1, GROUP_COUNT);
  const second = randomInt(first + 1, GROUP_COUNT + 1);
  const groups: Group[] = [];
  for (const number of [first, second]) {
    groups.push({
      number,
      text: await io.input.ask(fill(cliText(language).questions.recoveryGroup, { number }, language), false),
    });
  }
  return groups;
}

/** "3 ABCDEFG 6 HJKMNPQ" in any layout. Groups without a number are the first ones, in order; of a whole key the ends count. */
function groupsOf(text: string): Result<readonly Group[], UsageProblem> {
  const groups: Group[] = [];
  let number: number | null = null;
  for (const word of text.split(/[\s:=,;-]+/).filter((part) => part !== '')) {
    if (/^[1-8]\.?$/.test(word)) {
      number = Number.parseInt(word, 10);
      continue;
    }
    groups.push({ number: number ?? groups.length + 1, text: word.slice(0, 20) });
    number = null;
  }
  const [first, last] = [groups[0], groups.at(-1)];
  return first && last && groups.length > 1 ? ok([first, last]) : err(usage('groups-missing'));
}
