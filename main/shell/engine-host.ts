import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MessagePortMain } from 'electron';
import { app } from 'electron';
import type { DataState, LockReason, Staged, StagedKind } from '../../shared/contract/shell-wire.ts';
import { KEY_FILE_NAME } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { engineProcess } from './engine-process.ts';
import { record } from './log.ts';
import type { Signal } from './signal.ts';
import { inTime, makeSignal } from './signal.ts';

export interface EngineHost {
  readonly state: () => DataState;
  readonly lockMinutes: () => number;
  /** Nothing is open and there is a key file: a look at its name, so that the login need not wait for the engine. */
  readonly expectsLogin: () => boolean;
  /** Tells that the first screen can be used: the engine starts, and reads all of itself, while somebody types. */
  readonly prepare: () => void;
  /** Hands over one end of a channel whose other end is the page's; starts the engine where the page can draw nothing without it. */
  readonly connect: (port: MessagePortMain) => void;
  /** Answers when the engine has taken what the reader sends through `port`. */
  readonly stage: (
    token: string,
    fileName: string,
    as: StagedKind,
    port: MessagePortMain,
  ) => Promise<Result<Staged, AppError>>;
  /** Answers when nothing is open any more; an engine that does not manage in time is ended, which loses nothing saved. */
  readonly lock: (reason: LockReason) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface EngineEvents {
  readonly onState: (now: DataState, before: DataState | null) => void;
  /** It ended although nobody asked it to. It is not started again: the user is told. */
  readonly onCrash: () => void;
}

const LOCK_LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 5_000;
const USUAL_LOCK_MINUTES = 5;

/**
 * The engine's process on the data folder, spoken with by shell-wire.ts. It starts late: while a login is being drawn, two
 * cores have enough to do, and nobody has a password ready that soon.
 */
export function makeEngineHost(entry: string, dataDir: string, events: EngineEvents): EngineHost {
  const waiting = new Map<string, (result: Result<Staged, AppError>) => void>();
  const closed = makeSignal();
  let locking: Signal | null = null;
  const noLongerOpen = () => {
    locking?.give();
    locking = null;
  };
  let data: { readonly state: DataState; readonly lockMinutes: number } | null = null;
  let closing = false;
  const takeState = (state: DataState, lockMinutes: number) => {
    const before = data?.state ?? null;
    data = { state, lockMinutes };
    if (state !== 'open') noLongerOpen();
    if (state === before) return;
    record({ event: 'data', state });
    events.onState(state, before);
  };
  const start = { kind: 'start', dataDir, appVersion: app.getVersion(), packaged: app.isPackaged } as const;
  const { begin, runs, say, kill } = engineProcess(entry, start, {
    state: takeState,
    closed: closed.give,
    staged: (token, result) => {
      waiting.get(token)?.(result);
      waiting.delete(token);
    },
    exit: (code) => {
      data = null;
      record({ event: 'engine-ended', code, expected: closing });
      closed.give();
      noLongerOpen();
      if (!closing) events.onCrash();
    },
  });
  const expectsLogin = () => data?.state !== 'open' && existsSync(path.join(dataDir, KEY_FILE_NAME));
  return {
    state: () => data?.state ?? 'locked',
    lockMinutes: () => data?.lockMinutes ?? USUAL_LOCK_MINUTES,
    expectsLogin,
    prepare: () => {
      begin();
      say({ kind: 'prepare' });
    },
    connect: (port) => {
      if (!expectsLogin()) begin();
      say({ kind: 'client' }, [port]);
    },
    stage: (token, fileName, as, port) => {
      const answer = new Promise<Result<Staged, AppError>>((resolve) => waiting.set(token, resolve));
      say({ kind: 'stage', token, fileName, as }, [port]);
      return answer;
    },
    lock: async (reason) => {
      if (data?.state !== 'open') return;
      if (locking === null) say({ kind: 'lock', reason });
      locking ??= makeSignal();
      if (!(await inTime(locking.happened, LOCK_LIMIT_MS))) kill();
    },
    close: async () => {
      closing = true;
      if (!runs()) return;
      say({ kind: 'close' });
      await inTime(closed.happened, CLOSE_LIMIT_MS);
      kill();
    },
  };
}
