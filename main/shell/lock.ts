import { powerMonitor } from 'electron';
import type { LockReason } from '../../shared/contract/shell-wire.ts';
import type { EngineHost } from './engine-host.ts';
import type { IdleLook } from './idle.ts';
import { isIdleTooLong, isSessionTooLong } from './idle.ts';
import { record } from './log.ts';
import type { AppWindow } from './window.ts';

const LOOK_EVERY_MS = 1000;
/** How long a page may take to save what is being typed. */
const FLUSH_LIMIT_MS = 300;

export type Lock = (reason: LockReason) => Promise<void>;

/**
 * Locks the data when the user asks, leaves, or lets the computer sleep. What is being typed is saved first, then the
 * window is blanked at once, whatever the engine is busy with.
 */
export function makeLock(engine: EngineHost, window: AppWindow): Lock {
  let running: Promise<void> | null = null;
  const run = async (reason: LockReason) => {
    record({ event: 'lock', reason });
    await window.flush(FLUSH_LIMIT_MS);
    await window.blank();
    await engine.lock(reason);
  };
  return (reason) => {
    if (engine.state() !== 'open') return Promise.resolve();
    running ??= run(reason).finally(() => {
      running = null;
    });
    return running;
  };
}

/** Watches the system. Linux tells of no locked screen, so there idle time alone decides. */
export function watchForLeaving(engine: EngineHost, lock: Lock): void {
  const lockFor = (reason: LockReason) => () => void lock(reason);
  powerMonitor.on('lock-screen', lockFor('screen'));
  powerMonitor.on('suspend', lockFor('screen'));
  powerMonitor.on('user-did-resign-active', lockFor('screen'));
  let before = look();
  let openSince: number | null = null;
  const check = () => {
    const now = look();
    openSince = engine.state() === 'open' ? (openSince ?? now.monotonic) : null;
    if (openSince !== null && isLeft(before, now, openSince, engine.lockMinutes())) void lock('idle');
    before = now;
  };
  powerMonitor.on('resume', check);
  setInterval(check, LOOK_EVERY_MS).unref();
}

function isLeft(before: IdleLook, now: IdleLook, openSince: number, lockMinutes: number): boolean {
  return isSessionTooLong(openSince, now) || isIdleTooLong(before, now, openSince, lockMinutes);
}

function look(): IdleLook {
  return { idleSeconds: powerMonitor.getSystemIdleTime(), monotonic: performance.now(), wall: Date.now() };
}
