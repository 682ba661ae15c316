import { randomUUID } from 'node:crypto';
import { MessageChannelMain, utilityProcess } from 'electron';
import type { Staged, StagedKind } from '../../shared/contract/shell-wire.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err } from '../../shared/result.ts';
import { readerLimits } from '../../shared/table.ts';
import type { EngineHost } from './engine-host.ts';
import { record } from './log.ts';

/** How long the engine may take to say what became of a reader that has ended. */
const AFTERMATH_MS = 3_000;

export type ReadStaged = (fileName: string, bytes: Uint8Array) => Promise<Result<Staged, AppError>>;

/**
 * Has a file from outside parsed by a process of its own, made for this file and ended after it: without key, without
 * our environment, with a time limit; it limits its own memory, as Electron ignores such a switch. What it says goes to
 * the engine alone; the shell only waits.
 */
export function makeReader(entry: string, engine: EngineHost, as: StagedKind): ReadStaged {
  return async (fileName, bytes) => {
    const reader = utilityProcess.fork(entry, [], {
      env: environment(),
      serviceName: 'Tryg Base reader',
      stdio: 'ignore',
    });
    const { port1, port2 } = new MessageChannelMain();
    const staged = engine.stage(randomUUID(), fileName, as, port2);
    reader.once('spawn', () =>
      reader.postMessage(as === 'message' ? { fileName, bytes, as } : { fileName, bytes }, [port1]),
    );
    const ended = new Promise<void>((resolve) => {
      reader.once('exit', (code) => {
        record({ event: 'reader-ended', code });
        resolve();
      });
    });
    try {
      return await Promise.race([staged, tooLate(), ended.then(() => after(AFTERMATH_MS, refused('reader-crashed')))]);
    } finally {
      reader.kill();
    }
  };
}

/** Windows cannot start a process without its system folder; nothing else of ours is the reader's business. */
function environment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}

const tooLate = () => after(readerLimits.milliseconds, refused('reader-timeout'));

function refused(reason: 'reader-timeout' | 'reader-crashed'): Result<Staged, AppError> {
  return err(appError('file-refused', 'file', { reason }));
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds).unref());
}
