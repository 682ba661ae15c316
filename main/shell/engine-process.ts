import type { MessagePortMain, UtilityProcess } from 'electron';
import { app, utilityProcess } from 'electron';
import type { DataState, EngineToShell, ShellToEngine, Staged } from '../../shared/contract/shell-wire.ts';
import { engineToShell } from '../../shared/contract/shell-wire.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { assertNever } from '../../shared/result.ts';
import { engineEnvironment } from './environment.ts';
import { record } from './log.ts';

interface Hear {
  readonly state: (state: DataState, lockMinutes: number) => void;
  readonly staged: (token: string, result: Result<Staged, AppError>) => void;
  readonly closed: () => void;
  readonly exit: (code: number) => void;
}

export interface EngineProcess {
  /** Starts it; a second time does nothing. */
  readonly begin: () => void;
  readonly runs: () => boolean;
  /** What is said before the process can hear waits for it; to one that has ended nothing is said. */
  readonly say: (message: ShellToEngine, ports?: MessagePortMain[]) => void;
  readonly kill: () => void;
}

/** One process of the engine, not begun yet. `start` is the first that it hears. */
export function engineProcess(entry: string, start: ShellToEngine, hear: Hear): EngineProcess {
  let child: UtilityProcess | null = null;
  let state: 'waiting' | 'hears' | 'ended' = 'waiting';
  const early: (readonly [ShellToEngine, MessagePortMain[]])[] = [[start, []]];
  return {
    begin: () => {
      if (child !== null) return;
      child = forkEngine(entry);
      child.on('message', (raw: unknown) => takeMessage(raw, hear));
      child.once('spawn', () => {
        state = 'hears';
        for (const [message, ports] of early.splice(0)) child?.postMessage(message, ports);
      });
      child.once('exit', (code) => {
        state = 'ended';
        hear.exit(code);
      });
    },
    runs: () => child !== null && state !== 'ended',
    say: (message, ports = []) => {
      if (state === 'waiting') early.push([message, ports]);
      else if (state === 'hears') child?.postMessage(message, ports);
    },
    kill: () => void (state === 'ended' || child?.kill()),
  };
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
