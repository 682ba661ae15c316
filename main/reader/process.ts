import type { RawRow, ReaderMessage, ReaderRequest } from '../../shared/table.ts';
import { readRows } from './read.ts';

/**
 * The reader's own process, without key and without files: one request in, rows and one verdict out, then it ends.
 * Electron's utility process hands the request over `parentPort`, together with a port that leads straight to the engine;
 * a forked Node process gets and answers it over the channel to its parent.
 */

interface Port {
  readonly postMessage: (message: ReaderMessage) => void;
}

interface ParentPort extends Port {
  readonly once: (event: 'message', listener: (event: { data: unknown; ports: readonly Port[] }) => void) => void;
}

type Send = (message: ReaderMessage) => Promise<void>;

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };

if (parentPort === undefined) {
  process.once('message', (request) => void answer(request, sendToParent).then(() => process.disconnect?.()));
} else {
  parentPort.once('message', (event) => void answer(event.data, sendThrough(event.ports[0] ?? parentPort)));
}

async function answer(request: unknown, send: Send): Promise<void> {
  // A request that is none is a fault of our own program: ending is the answer that the other side understands.
  if (!isRequest(request)) throw new TypeError('not a reader request');
  const result = await readRows(request, (rows: readonly RawRow[]) => send({ kind: 'rows', rows }));
  const peakKilobytes = process.resourceUsage().maxRSS;
  await send(
    result.ok
      ? { kind: 'done', table: result.value, peakKilobytes }
      : { kind: 'refused', refusal: result.error, peakKilobytes },
  );
}

function sendToParent(message: ReaderMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (trouble) => (trouble === null ? resolve() : reject(trouble)));
  });
}

function sendThrough(port: Port): Send {
  return (message) => {
    port.postMessage(message);
    return new Promise((resolve) => setImmediate(resolve));
  };
}

function isRequest(value: unknown): value is ReaderRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { fileName, bytes, sheet } = value as Partial<Record<keyof ReaderRequest, unknown>>;
  return (
    typeof fileName === 'string' && bytes instanceof Uint8Array && (sheet === undefined || typeof sheet === 'string')
  );
}
