import path from 'node:path';
import type { Answer, Input, Operation, Output } from '../../shared/contract/index.ts';
import { contract } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { systemClock } from '../engine/clock.ts';
import type { Engine } from '../engine/engine.ts';
import { createEngine } from '../engine/engine.ts';
import type { Call, CliError, Outcome } from './command.ts';
import { dataFolder, required } from './options.ts';
import { readPassword } from './password.ts';

/** The engine in this process, over the data folder that the call names. */
export function openEngine(call: Call): Result<{ readonly engine: Engine; readonly folder: string }, CliError> {
  const named = dataFolder(call);
  if (!named.ok) return named;
  const folder = path.resolve(named.value);
  return ok({ engine: createEngine({ folder, clock: systemClock(call.io.env['TRYGBASE_TODAY']) }), folder });
}

/** Somebody signed in, with the password at hand for the acts that ask for it again. */
export interface SignedIn {
  readonly engine: Engine;
  readonly user: Output<'session.unlock'>;
  /** Calls an operation; one that asks for the password again is given it. */
  act<O extends Operation>(operation: O, input: Input<O>): Promise<Answer<O>>;
  /** As `act`, telling how far a long one is. */
  actWatched<O extends Operation>(
    operation: O,
    input: Input<O>,
    progress: (done: number, total: number) => void,
  ): Promise<Answer<O>>;
}

/** Signs in, works, locks: also when the work fails, so that no file stays open. */
export async function signedIn(call: Call, work: (session: SignedIn) => Promise<Outcome>): Promise<Outcome> {
  const opened = openEngine(call);
  if (!opened.ok) return opened;
  const login = required(call, 'user');
  if (!login.ok) return login;
  const password = await readPassword(call);
  if (!password.ok) return password;
  const { engine } = opened.value;
  const user = await engine.call('session.unlock', { login: login.value, password: password.value });
  if (!user.ok) return user;
  try {
    return await work(sessionOf(engine, user.value, password.value));
  } finally {
    await engine.lock('closing');
  }
}

function sessionOf(engine: Engine, user: Output<'session.unlock'>, password: string): SignedIn {
  const handle = async (
    operation: Operation,
    input: unknown,
    progress: (done: number, total: number) => void,
  ): Promise<Result<unknown, AppError>> => {
    if (contract[operation].reauth) {
      const confirmed = await engine.call('session.confirmPassword', { password });
      if (!confirmed.ok) return confirmed;
    }
    return engine.handle({ operation, input, progress });
  };
  return {
    engine,
    user,
    act: async (operation, input) => (await handle(operation, input, () => undefined)) as Answer<typeof operation>,
    actWatched: async (operation, input, progress) =>
      (await handle(operation, input, progress)) as Answer<typeof operation>,
  };
}
