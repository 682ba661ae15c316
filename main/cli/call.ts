import { contract, isOperation } from '../../shared/contract/index.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Call, CliError, Command, Done, Outcome } from './command.ts';
import { openEngine, signedIn } from './engine.ts';
import { readPassword } from './password.ts';

/** Calls one operation by name and prints what it answers as JSON. */
export const callOperation: Command = {
  options: [],
  flags: [],
  words: [1, 2],
  argument: 'operation',
  run: async (call) => {
    const [operation] = call.words;
    if (!isOperation(operation)) return err(appError('unknown-operation', operation ?? null));
    if (contract[operation].permission === 'public') return callInTheOpen(call, operation);
    const ready = await passwordFirst(call);
    if (!ready.ok) return ready;
    return signedIn(ready.value, async ({ act }) => {
      const input = await readInput(call);
      return input.ok ? printed(await act(operation, input.value as never)) : input;
    });
  },
};

async function callInTheOpen(call: Call, operation: string): Promise<Outcome> {
  const opened = openEngine(call);
  if (!opened.ok) return opened;
  const input = await readInput(call);
  if (!input.ok) return input;
  const { engine } = opened.value;
  const answer = await engine.handle({ operation, input: input.value });
  await engine.lock('closing');
  return printed(answer);
}

/** With `-` the first line of standard input is the password, unless the environment has it; the rest is the JSON. */
async function passwordFirst(call: Call): Promise<Result<Call, CliError>> {
  const password = await readPassword(call);
  return password.ok
    ? ok({ ...call, io: { ...call.io, env: { ...call.io.env, TRYGBASE_PASSWORD: password.value } } })
    : password;
}

async function readInput(call: Call): Promise<Result<unknown, CliError>> {
  const [, given = '{}'] = call.words;
  try {
    return ok(JSON.parse(given === '-' ? await call.io.input.rest() : given));
  } catch {
    return err(appError('bad-input', 'JSON'));
  }
}

function printed(answer: Result<unknown, CliError>): Result<Done, CliError> {
  return answer.ok
    ? ok({ json: bytesAsText(answer.value), lines: [JSON.stringify(bytesAsText(answer.value), null, 2)] })
    : answer;
}

/** JSON has no bytes: files travel as base64. */
function bytesAsText(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(bytesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bytesAsText(inner)]));
}
