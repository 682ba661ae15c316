import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ensureDisplay } from '../../scripts/lib/display.mjs';
import type { Electron } from '../../scripts/lib/electron.mjs';
import { ensureElectron, launchArgs, launchEnv, ownFolder, stageApp } from '../../scripts/lib/electron.mjs';
import { run } from '../../scripts/lib/run.mjs';
import type { Scratch } from './folder.ts';

/** The built app and the empty window, ready to be started by the user who runs Electron here. */
export interface Stage {
  readonly electron: Electron;
  readonly app: string;
  readonly emptyWindow: string;
  readonly leave: () => Promise<void>;
}

export interface Started {
  /** From the start of the process to each of the lines that were waited for. */
  readonly milliseconds: readonly number[];
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const LIMIT_MS = 60_000;

export async function setStage(scratch: Scratch): Promise<Stage> {
  const built = await run(['electron-vite/bin/electron-vite.js', 'build', '-c', 'scripts/electron.vite.config.ts']);
  if (built.code !== 0) throw new Error(`The app could not be built:\n${built.output}`);
  const electron = await ensureElectron();
  const emptyWindow = scratch.place('empty-window');
  cpSync(path.join(import.meta.dirname, 'empty-window'), emptyWindow, { recursive: true });
  ownFolder(electron, emptyWindow);
  const app = await stageApp(electron);
  const display = await ensureDisplay();
  return { electron, app, emptyWindow, leave: display.stop };
}

/** Starts Electron on a folder and answers when it has said all the lines. */
export async function startElectron(
  electron: Electron,
  folder: string,
  userData: string,
  lines: readonly string[],
): Promise<Started> {
  const began = performance.now();
  const child = spawn(electron.exe, [...launchArgs(electron), folder], {
    env: launchEnv(electron, { userData }),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const heard = new Map<string, number>();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Electron did not say ${lines.join(', ')}`)), LIMIT_MS);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`Electron ended with code ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      heard.set(line, performance.now() - began);
      if (!lines.every((wanted) => heard.has(wanted))) return;
      clearTimeout(timer);
      resolve();
    });
  }).catch(async (trouble: unknown) => {
    child.kill('SIGKILL');
    throw trouble;
  });
  return {
    milliseconds: lines.map((line) => heard.get(line) ?? Number.NaN),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
