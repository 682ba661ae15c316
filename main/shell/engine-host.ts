import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MessagePortMain, UtilityProcess } from 'electron';
import { app, utilityProcess } from 'electron';
import type {
  DataState,
  EngineToShell,
  LockReason,
  ShellToEngine,
  Staged,
  StagedKind,
} from '../../shared/contract/shell-wire.ts';
import { engineToShell } from '../../shared/contract/shell-wire.ts';
import { KEY_FILE_NAME } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { assertNever } from '../../shared/result.ts';
import { engineEnvironment } from './environment.ts';
import { record } from './log.ts';
import type { Signal } from './signal.ts';
import { inTime, makeSignal } from './signal.ts';

export interface EngineHost {
  readonly state: () => DataState;
  readonly lockMinutes: () => number;
  /** Nothing is open and there is a key file: a look at its name, so that the login need not wait for the engine. */
  readonly expectsLogin: () => boolean;
  /** Tells that the login can be used: the engine reads the rest of itself while somebody types. */
  readonly prepare: () => void;
  /** Hands over one end of a channel whose other end is the page's. */
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

/** Starts the engine's process on the data folder and speaks shell-wire.ts with it. */
export function startEngine(entry: string, dataDir: string, events: EngineEvents): EngineHost {
  const child = forkEngine(entry);
  const waiting = new Map<string, (result: Result<Staged, AppError>) => void>();
  const closed = makeSignal();
  let locking: Signal | null = null;
  const noLongerOpen = () => {
    locking?.give();
    locking = null;
  };
  let data: { readonly state: DataState; readonly lockMinutes: number } | null = null;
  let ended = false;
  let closing = false;
  const say = (message: ShellToEngine, ports: MessagePortMain[] = []) => {
    if (!ended) child.postMessage(message, ports);
  };
  const takeState = (state: DataState, lockMinutes: number) => {
    const before = data?.state ?? null;
    data = { state, lockMinutes };
    if (state !== 'open') noLongerOpen();
    if (state === before) return;
    record({ event: 'data', state });
    events.onState(state, before);
  };
  const hear: Hear = {
    state: takeState,
    closed: closed.give,
    staged: (token, result) => {
      waiting.get(token)?.(result);
      waiting.delete(token);
    },
  };
  child.on('message', (raw: unknown) => takeMessage(raw, hear));
  child.once('spawn', () => say({ kind: 'start', dataDir, appVersion: app.getVersion(), packaged: app.isPackaged }));
  child.once('exit', (code) => {
    ended = true;
    data = null;
    record({ event: 'engine-ended', code, expected: closing });
    closed.give();
    noLongerOpen();
    if (!closing) events.onCrash();
  });
  return {
    state: () => data?.state ?? 'locked',
    lockMinutes: () => data?.lockMinutes ?? USUAL_LOCK_MINUTES,
    expectsLogin: () => data?.state !== 'open' && existsSync(path.join(dataDir, KEY_FILE_NAME)),
    prepare: () => say({ kind: 'prepare' }),
    connect: (port) => say({ kind: 'client' }, [port]),
    stage: (token, fileName, as, port) => {
      const answer = new Promise<Result<Staged, AppError>>((resolve) => waiting.set(token, resolve));
      say({ kind: 'stage', token, fileName, as }, [port]);
      return answer;
    },
    lock: async (reason) => {
      if (data?.state !== 'open') return;
      if (locking === null) say({ kind: 'lock', reason });
      locking ??= makeSignal();
      if (!(await inTime(locking.happened, LOCK_LIMIT_MS))) child.kill();
    },
    close: async () => {
      closing = true;
      say({ kind: 'close' });
      await inTime(closed.happened, CLOSE_LIMIT_MS);
      if (!ended) child.kill();
    },
  };
}

interface Hear {
  readonly state: (state: DataState, lockMinutes: number) => void;
  readonly staged: (token: string, result: Result<Staged, AppError>) => void;
  readonly closed: () => void;
}

function takeMessage(raw: unknown, hear: Hear): void {
  const checked = engineToShell.safeParse(raw);
  if (!checked.success) {
    record({ event: 'malformed-answer', from: 'engine' });
    return;
  }
  const message: EngineToShell = checked.data;
  switch (message.kind) {
    case 'ready':
      break;
    case 'state':
      hear.state(message.state, message.lockMinutes);
      break;
    case 'staged':
      hear.staged(message.token, message.result);
      break;
    case 'closed':
      hear.closed();
      break;
    default:
      assertNever(message);
  }
}

function forkEngine(entry: string): UtilityProcess {
  const env = engineEnvironment(process.env, app.isPackaged);
  // what a library might print is not ours to judge, so the shipped app prints nothing
  return utilityProcess.fork(entry, [], {
    env,
    serviceName: 'Tryg Base engine',
    stdio: app.isPackaged ? 'ignore' : 'inherit',
  });
}
