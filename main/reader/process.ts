import type { MessagePort } from 'node:worker_threads';
import { isMainThread, parentPort as threadPort, Worker } from 'node:worker_threads';
import type { ReaderMessage } from '../../shared/table.ts';
import { readerHeapMegabytes } from '../../shared/table.ts';
import type { Send } from './answer.ts';
import { answerRequest } from './answer.ts';

/**
 * The reader's own process, without key and without files: one request in, rows and one verdict out.
 * - forked by Node (command line, tests): request and answer travel over the channel to the parent;
 * - Electron's utility process: the request comes over `parentPort`, with a port on which the answer goes straight to the
 *   engine. Electron ignores memory switches there, so the parsing sits in a thread whose heap has a limit;
 * - that thread.
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

const { parentPort: electronPort } = process as unknown as { readonly parentPort?: ParentPort };
const end = (code: number) => process.exit(code);

if (threadPort !== null && !isMainThread) serveThread(threadPort);
else if (electronPort !== undefined) serveElectron(electronPort);
else serveParent();

function serveThread(port: MessagePort): void {
  const send: Send = (message) => {
    port.postMessage(message);
    return new Promise((resolve) => setImmediate(resolve));
  };
  port.once('message', (request) => void answerRequest(request, send).catch(() => end(1)));
}

function serveElectron(parent: ParentPort): void {
  parent.once('message', ({ data, ports }) => {
    const engine = ports[0];
    // The engine closes its port when it has the last message: ending earlier could lose it on the way.
    engine?.once('close', () => end(0));
    engine?.start();
    const answerTo: Port = engine ?? parent;
    const thread = new Worker(new URL(import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: readerHeapMegabytes },
      stdout: true,
      stderr: true,
    });
    thread.on('message', (message: ReaderMessage) => answerTo.postMessage(message));
    // A heap at its limit is an error; a fault of ours ends the thread with a code. Both end the process.
    thread.once('error', () => end(1));
    thread.once('exit', (code) => code !== 0 && end(code));
    thread.postMessage(data);
  });
}

function serveParent(): void {
  // Nothing is printed: a stack could quote the file. The other side takes any early end as a crash.
  process.once('uncaughtException', () => end(1));
  process.once('message', (request) => void answerRequest(request, sendToParent).catch(() => end(1)));
  // Whoever asked ends us when the last message has arrived; when it is gone itself, so is our work.
  process.once('disconnect', () => end(0));
}

function sendToParent(message: ReaderMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (trouble) => (trouble === null ? resolve() : reject(trouble)));
  });
}
