import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
// the type of window.tryg, for what is evaluated in the page
import type {} from '../../renderer/lib/shell.ts';
import { launchEnv, ownFolder } from '../../scripts/lib/electron.mjs';
import type { Operation } from '../../shared/contract/index.ts';
import type { EngineMessage } from '../../shared/contract/wire.ts';
import type { Stage } from './electron-app.ts';
import { TODAY } from './municipality.ts';

/** One request and how long its answer took, both in the page. */
export interface Asked {
  readonly milliseconds: number;
  readonly ok: boolean;
  /** What inspecting a file answered; null for everything else, which nobody here looks at. */
  readonly value: unknown;
}

export interface Window {
  /** Sends the requests one after another through the port that the page itself uses. */
  readonly ask: (
    requests: readonly { readonly operation: Operation; readonly input: unknown }[],
  ) => Promise<readonly Asked[]>;
  /** Chooses a file as a person does, and answers where the engine keeps it staged. */
  readonly choose: (file: string) => Promise<string>;
  /** The longest time for which the main process did nothing else, since this was last asked. */
  readonly longestStall: () => Promise<number>;
  /** Locks, and waits for the port of the document that begins then. */
  readonly lock: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The real app on a data folder inside `userData`, with an ear on the port between page and engine. */
export async function openWindow({ electron, app: folder }: Stage, userData: string): Promise<Window> {
  ownFolder(electron, userData);
  const app = await _electron.launch({
    executablePath: electron.exe,
    args: [folder],
    cwd: folder,
    chromiumSandbox: electron.sandbox,
    env: { ...launchEnv(electron, { userData }), TRYGBASE_TODAY: TODAY },
  });
  const page = await app.firstWindow();
  await page.addInitScript(() => {
    const listening = window as unknown as { benchPort?: MessagePort };
    window.addEventListener('message', ({ ports: [port] }) => {
      if (port) listening.benchPort = port;
    });
  });
  // a document that has begun has its port already
  await page.reload();
  const portIsThere = async (): Promise<void> => {
    await page.waitForFunction(() => 'benchPort' in window);
  };
  await portIsThere();
  return {
    ask: (requests) => askInPage(page, requests),
    choose: async (file) => {
      await app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      }, file);
      const staged = await page.evaluate(() => window.tryg.chooseTable());
      if (!staged.ok || staged.value === null) throw new Error('The file was refused');
      return staged.value.stagingId;
    },
    longestStall: () => app.evaluate(takeStall),
    lock: async () => {
      await page.evaluate(() => {
        const listening = window as unknown as { benchPort?: MessagePort };
        listening.benchPort?.postMessage({ id: 1_000_000_000, operation: 'session.lock', input: { reason: 'asked' } });
        delete listening.benchPort;
      });
      await portIsThere();
    },
    close: () => closeApp(app),
  };
}

/** Runs in the main process: a timer that should ring every millisecond notes by how much it was late. */
function takeStall(): number {
  const watch = globalThis as unknown as { benchStall?: { longest: number } };
  if (watch.benchStall === undefined) {
    const stall = { longest: 0 };
    watch.benchStall = stall;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      stall.longest = Math.max(stall.longest, now - last - 1);
      last = now;
    }, 1).unref();
  }
  const { longest } = watch.benchStall;
  watch.benchStall.longest = 0;
  return longest;
}

function askInPage(page: Page, requests: Parameters<Window['ask']>[0]): Promise<readonly Asked[]> {
  return page.evaluate(async (wanted) => {
    const port = (window as unknown as { readonly benchPort: MessagePort }).benchPort;
    const answers: Asked[] = [];
    for (const { operation, input } of wanted) {
      // ids that the page itself never comes to
      const id = 1_000_000_000 + Math.floor(Math.random() * 1_000_000_000);
      const began = performance.now();
      const { ok, value } = await new Promise<Omit<Asked, 'milliseconds'>>((resolve) => {
        const hear = ({ data }: MessageEvent<EngineMessage>) => {
          if (!('reply' in data) || data.id !== id) return;
          port.removeEventListener('message', hear);
          const answer = data.reply.ok ? data.reply.value : null;
          const small = typeof answer === 'object' && answer !== null && 'headerLine' in answer;
          resolve({ ok: data.reply.ok, value: small ? answer : null });
        };
        port.addEventListener('message', hear);
        port.postMessage({ id, operation, input });
      });
      answers.push({ milliseconds: performance.now() - began, ok, value });
    }
    return answers;
  }, requests);
}

async function closeApp(app: ElectronApplication): Promise<void> {
  await app.close();
}

/** Where the app looks for its data. */
export function dataFolderIn(userData: string): string {
  return path.join(userData, 'data');
}
