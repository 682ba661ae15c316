import { z } from 'zod';
import type { Answer, Input, Operation } from '../../shared/contract/index.ts';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import type { Permission } from '../../shared/domain/users.ts';
import { mayDo } from '../../shared/domain/users.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Id } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { RawTable } from '../../shared/table.ts';
import type { Clock } from './clock.ts';
import type { Staging } from './imports/staging.ts';
import { newStaging } from './imports/staging.ts';
import { partOf } from './parts.ts';
import type { Call } from './router.ts';
import { route } from './router.ts';
import { MAX_SESSION_MS } from './session.ts';
import { lockVault, refreshSession } from './system/lock.ts';
import { stateOf } from './system/status.ts';
import type { Vault } from './vault.ts';
import { newVault } from './vault.ts';

export interface EngineOptions {
  /** The data folder itself: trygbase.db, keys.json. */
  readonly folder: string;
  readonly clock: Clock;
}

export type LockReason = Input<'session.lock'>['reason'];

/** The one door: the windows, the command line and the tests all come in here. */
export interface Engine {
  /** Never throws: a bug is answered as `unexpected` and told to `onBug`. */
  handle(call: Partial<Call>): Promise<Result<unknown, AppError>>;
  call<O extends Operation>(operation: O, input: Input<O>): Promise<Answer<O>>;
  /** Takes what the reader made of a file; refused unless somebody is signed in who may import. */
  stage(table: RawTable): Result<Id<'staging'>, AppError>;
  /** The same of a hospital's message. */
  stageMessage(message: HospitalMessage): Result<Id<'staging'>, AppError>;
  lock(reason: LockReason): Promise<void>;
  state(): { readonly state: 'empty' | 'locked' | 'open' | 'broken'; readonly lockMinutes: number };
  onStateChange(listener: () => void): void;
}

const envelope = z.object({ operation: z.unknown(), input: z.unknown(), draft: z.unknown().optional() });

export function createEngine({ folder, clock }: EngineOptions, onBug: (bug: unknown) => void = reportBug): Engine {
  const vault = newVault(folder, clock);
  const staging = newStaging();
  const listeners: (() => void)[] = [];
  let known = '';
  let locking = 0;
  let longest: NodeJS.Timeout | undefined;

  const queued = oneAtATime();
  /** A file that cannot even be asked how it stands is told of by the call that met it, not by ending the program. */
  const tellState = (): void => {
    try {
      if (!vault.open?.session) staging.clear();
      const { state, lockMinutes } = stateOf(vault);
      if (`${state}/${lockMinutes}` === known) return;
      known = `${state}/${lockMinutes}`;
      clearTimeout(longest);
      if (state === 'open') longest = setTimeout(endIfOver, MAX_SESSION_MS).unref();
      for (const listener of listeners) listener();
    } catch (bug) {
      onBug(bug);
    }
  };
  const settled = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (bug) {
      onBug(bug);
      return otherwise;
    } finally {
      tellState();
    }
  };
  const endIfOver = (): Promise<void> => queued(() => settled(async () => refreshSession(vault), undefined));
  /** Locking waits for nobody: what stands before it in the queue is refused, and a running task is rolled back. */
  const lock = (reason: LockReason): Promise<void> => {
    locking += 1;
    return queued(async () => {
      locking -= 1;
      await settled(async () => lockVault(vault, reason), undefined);
    });
  };
  const answer = (call: Partial<Call>, pause: () => Promise<void>): Promise<Result<unknown, AppError>> =>
    settled(
      async () => {
        const parsed = envelope.safeParse(call);
        if (!parsed.success) return err(appError('bad-input'));
        return await route(vault, staging, await partOf(call.operation), {
          progress: () => undefined,
          ...call,
          cancelled: () => locking > 0 || call.cancelled?.() === true,
          operation: call.operation,
          input: call.input,
          pause,
        });
      },
      err(appError('unexpected')),
    );
  const handle = (call: Partial<Call>): Promise<Result<unknown, AppError>> => {
    const locks = call.operation === 'session.lock' && vault.open !== null;
    if (locks) locking += 1;
    return queued(async (pause) => {
      if (locks) locking -= 1;
      return locking > 0 ? err(appError('locked')) : answer(call, pause);
    });
  };

  return {
    handle,
    call: async (operation, input) => (await handle({ operation, input })) as Answer<typeof operation>,
    ...stagesOf(vault, staging),
    lock,
    state: () => stateOf(vault),
    onStateChange: (listener) => listeners.push(listener),
  };
}

type Queued = <T>(work: (pause: () => Promise<void>) => Promise<T>) => Promise<T>;

/**
 * SQLite is synchronous and the long tasks keep a transaction open: each work begins when the one before is done. A work
 * that holds nothing may `pause`: those who wait go first, then it goes on.
 */
function oneAtATime(): Queued {
  let tail: Promise<unknown> = Promise.resolve();
  const turn = async (): Promise<() => void> => {
    const before = tail;
    let end: () => void = () => undefined;
    tail = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  };
  return async (work) => {
    let end = await turn();
    const pause = async (): Promise<void> => {
      end();
      await new Promise((resolve) => setImmediate(resolve));
      end = await turn();
    };
    try {
      return await work(pause);
    } finally {
      end();
    }
  };
}

function stagesOf(vault: Vault, staging: Staging): Pick<Engine, 'stage' | 'stageMessage'> {
  return {
    stage: (table) => stage(vault, IMPORTING, (id) => staging.put(id, table)),
    stageMessage: (message) => stage(vault, ['messages:receive'], (id) => staging.putMessage(id, message)),
  };
}

const IMPORTING: readonly Permission[] = ['units:import', 'tenancies:import'];

function stage(
  vault: Vault,
  permissions: readonly Permission[],
  put: (id: Id<'staging'>) => void,
): Result<Id<'staging'>, AppError> {
  const roles = vault.open?.session?.user.roles;
  if (!roles) return err(appError('locked'));
  if (!permissions.some((permission) => mayDo(roles, permission))) return err(appError('no-permission'));
  const id = vault.newId<'staging'>();
  put(id);
  return ok(id);
}

/** The kind of the bug and where it is, never its values. */
function reportBug(bug: unknown): void {
  const stack =
    bug instanceof Error
      ? (bug.stack ?? '')
          .split('\n')
          .filter((line) => line.trimStart().startsWith('at '))
          .slice(0, 8)
          .join('\n')
      : '';
  const kind = bug instanceof Error ? `${bug.name}${'code' in bug ? ` ${String(bug.code)}` : ''}` : typeof bug;
  process.stderr.write(`unexpected: ${kind}\n${stack}\n`);
}
