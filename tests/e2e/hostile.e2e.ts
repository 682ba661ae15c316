import type { Page } from '@playwright/test';
import type { EngineMessage } from '../../shared/contract/wire.ts';
import { faultOf, throughPort } from '../helpers/hostile/judge.ts';
import type { Random } from '../helpers/hostile/random.ts';
import { seededRandom } from '../helpers/hostile/random.ts';
import type { HostileRequest } from '../helpers/hostile/requests.ts';
import { hostileRequest } from '../helpers/hostile/requests.ts';
import { revive } from '../helpers/hostile/revive.ts';
import { callEngine, listen } from './engine-port.ts';
import { expect, testWithDemo as test } from './fixtures.ts';
import { signIn } from './people.ts';

/** 10,000 in the test command; `npm run fuzz` asks for 100,000. */
const COUNT = Number(process.env['TRYGBASE_FUZZ_COUNT'] ?? 10_000);
const SEED = Number(process.env['TRYGBASE_FUZZ_SEED'] ?? 20_261_123);
const BATCH = 200;
/** No answer within this is a hang. */
const HANG_MS = 20_000;

test.use({ troubleExpected: true });

test(`${COUNT} hostile requests over the real port: no crash, no hang, no wrong accept, nothing written`, async ({
  page,
  running,
  demo,
}) => {
  test.setTimeout(60_000 + COUNT * 60);
  await page.addInitScript({ content: `window.revive = ${revive.toString()};` });
  await listen(page);
  await signIn(page, demo.users, 'reader');
  // the attack may take longer than the idle time after which the app locks
  await running.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  const before = await whatIsKept(page);
  const random = seededRandom(SEED);
  const faults: string[] = [];
  for (let sent = 0; sent < COUNT; sent += BATCH) {
    const requests = Array.from({ length: Math.min(BATCH, COUNT - sent) }, () => harmless(random));
    const replies = await sendAll(page, requests);
    requests.forEach((request, index) => {
      const fault = faultOf(request, replies[index], ['reader'], throughPort);
      if (fault) faults.push(describe(request, replies[index], fault));
    });
  }
  expect(faults.slice(0, 10)).toEqual([]);
  expect(await whatIsKept(page)).toEqual(before);
  expect(running.output()).not.toContain('unexpected:');
});

function describe(request: HostileRequest, reply: unknown, fault: string): string {
  return `${fault}: ${JSON.stringify(request).slice(0, 300)} -> ${JSON.stringify(reply).slice(0, 160)}`;
}

/** A rightly formed lock, draft or password is no attack: it would end the run or change what is compared. */
function harmless(random: Random): HostileRequest {
  for (;;) {
    const request = hostileRequest(random);
    const name = request.operation;
    if (name !== 'session.lock' && name !== 'drafts.save' && name !== 'drafts.discard') return request;
  }
}

/** What a reader can see of everything that a write could have touched, and the drafts. */
async function whatIsKept(page: Page): Promise<unknown> {
  return [
    await callEngine(page, 'associations.list', {}),
    await callEngine(page, 'estates.list', {}),
    await callEngine(page, 'settings.get', {}),
    await callEngine(page, 'drafts.list', {}),
    await callEngine(page, 'today.overview', {}),
  ];
}

/** Posts them all at once, as a page that was taken over would, and waits for one reply to each. */
function sendAll(page: Page, requests: readonly HostileRequest[]): Promise<readonly unknown[]> {
  return page.evaluate(
    async ([list, limit]) => {
      const { revive: make } = window as unknown as { revive: (value: unknown) => unknown };
      const port = (window as unknown as { heard: { ports: MessagePort[] } }).heard.ports[0];
      if (!port) throw new Error('no port');
      const first = 2_000_000_000 + Math.floor(Math.random() * 1_000_000) * 1000;
      const replies = new Map<number, unknown>();
      await new Promise<void>((resolve) => {
        const end = () => {
          clearTimeout(timer);
          port.removeEventListener('message', take);
          resolve();
        };
        const take = ({ data }: MessageEvent<EngineMessage>) => {
          if (!('reply' in data) || data.id < first || data.id >= first + list.length) return;
          replies.set(data.id, { ok: data.reply.ok, ...(data.reply.ok ? {} : { error: data.reply.error }) });
          if (replies.size === list.length) end();
        };
        const timer = setTimeout(end, limit);
        port.addEventListener('message', take);
        list.forEach((request, index) => {
          port.postMessage({
            id: first + index,
            operation: make(request.operation),
            input: make(request.input),
            draft: make(request.draft),
          });
        });
      });
      return list.map((_, index) => replies.get(first + index) ?? { hang: true });
    },
    [requests, HANG_MS] as const,
  );
}
