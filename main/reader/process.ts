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

/** Electron's MessagePortMain, as far as we use it. */
interface EnginePort extends Port {
  readonly once: (event: 'close', listener: () => void) => void;
  readonly start: () => void;
}

interface ParentPort extends Port {
  readonly once: (event: 'message', listener: (event: ParentMessage) => void) => void;
}

interface ParentMessage {
  readonly data: unknown;
  readonly ports: readonly EnginePort[];
}

type Send = (message: ReaderMessage) => Promise<void>;

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
const end = (code: number) => process.exit(code);

// Nothing is printed: a stack could quote the file. The other side takes any early end as a crash.
process.once('uncaughtException', () => end(1));
if (parentPort === undefined) {
  process.once('message', (request) => void answer(request, sendToParent).catch(() => end(1)));
  // Whoever asked ends us when the last message has arrived; when it is gone itself, so is our work.
  process.once('disconnect', () => end(0));
} else {
  parentPort.once('message', (event) => {
    const engine = event.ports[0];
    // The engine closes its port when it has the last message: ending earlier could lose it on the way.
    engine?.once('close', () => end(0));
    engine?.start();
    answer(event.data, sendThrough(engine ?? parentPort)).catch(() => end(1));
  });
}

async function answer(request: unknown, send: Send): Promise<void> {
  // A request that is none is a fault of our own program: ending is the answer that the other side understands.
  if (!isRequest(request)) throw new TypeError('not a reader request');
  const result = await readRows(request, (rows: readonly RawRow[]) => send({ kind: 'rows', rows }));
  await send(result.ok ? { kind: 'done', table: result.value } : { kind: 'refused', refusal: result.error });
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
