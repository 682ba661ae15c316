import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import { launchEnv, ownFolder } from '../../scripts/lib/electron.mjs';
import type { Operation } from '../../shared/contract/index.ts';
import type { EngineMessage } from '../../shared/contract/wire.ts';
import type { Stage } from './electron-app.ts';
import { TODAY } from './municipality.ts';

/** One request and how long its answer took, both in the page. */
export interface Asked {
  readonly milliseconds: number;
  readonly ok: boolean;
}

export interface Window {
  /** Sends the requests one after another through the port that the page itself uses. */
  readonly ask: (
    requests: readonly { readonly operation: Operation; readonly input: unknown }[],
  ) => Promise<readonly Asked[]>;
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

function askInPage(page: Page, requests: Parameters<Window['ask']>[0]): Promise<readonly Asked[]> {
  return page.evaluate(async (wanted) => {
    const port = (window as unknown as { readonly benchPort: MessagePort }).benchPort;
    const answers: Asked[] = [];
    for (const { operation, input } of wanted) {
      // ids that the page itself never comes to
      const id = 1_000_000_000 + Math.floor(Math.random() * 1_000_000_000);
      const began = performance.now();
      const ok = await new Promise<boolean>((resolve) => {
        const hear = ({ data }: MessageEvent<EngineMessage>) => {
          if (!('reply' in data) || data.id !== id) return;
          port.removeEventListener('message', hear);
          resolve(data.reply.ok);
        };
        port.addEventListener('message', hear);
        port.postMessage({ id, operation, input });
      });
      answers.push({ milliseconds: performance.now() - began, ok });
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
