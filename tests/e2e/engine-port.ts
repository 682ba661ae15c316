import type { Page } from '@playwright/test';
import type { Input, Operation } from '../../shared/contract/index.ts';
import type { EngineMessage } from '../../shared/contract/wire.ts';

/** What the page has been told since its document began. */
export interface Heard {
  readonly messages: readonly { readonly type: string; readonly command?: string }[];
  readonly ports: number;
}

interface Listening {
  readonly tryg: unknown;
  heard: { messages: { type: string }[]; ports: MessagePort[] };
}

/**
 * Listens, beside the app's own page, to what the shell tells it, from now on and in every later document. The page is
 * loaded anew, as only a document that begins can hear its port come.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listening = window as unknown as Listening;
    // whoever asks again, in an app that serves several tests, hears nothing twice
    if (listening.heard) return;
    listening.heard = { messages: [], ports: [] };
    window.addEventListener('message', (event) => {
      if (event.source !== window) return;
      listening.heard.messages.push(event.data);
      listening.heard.ports.push(...event.ports);
    });
  });
  await page.reload();
  await portIsThere(page);
}

export async function portIsThere(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Listening).heard?.ports.length > 0);
}

export function heard(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const { messages, ports } = (window as unknown as Listening).heard;
    return { messages, ports: ports.length };
  });
}

/** Calls the engine through the page's own port, with ids that the page itself never uses. */
export function callEngine<O extends Operation>(page: Page, operation: O, input: Input<O>): Promise<unknown> {
  return page.evaluate(
    ([name, given]) =>
      new Promise((resolve) => {
        const port = (window as unknown as Listening).heard.ports[0];
        const id = 1_000_000_000 + Math.floor(Math.random() * 1_000_000_000);
        port?.addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => {
          if ('reply' in data && data.id === id) resolve(data.reply);
        });
        port?.start();
        port?.postMessage({ id, operation: name, input: given });
      }),
    [operation, input] as const,
  );
}

const FIRST = { login: 'mette', password: 'fire ord der ikke hører sammen' };

/** Sets a municipality up, so that there is something to lock; signs in where that was done before. */
export async function openData(page: Page): Promise<void> {
  const made = await callEngine(page, 'setup.create', { municipality: 'Lindeby', userName: 'Mette Kjær', ...FIRST });
  if (!(made as { readonly ok: boolean }).ok) await callEngine(page, 'session.unlock', FIRST);
}
