import type { CancelRequest, EngineMessage, Request } from '../../shared/contract/wire.ts';

type Waiting = {
  readonly resolve: (reply: Extract<EngineMessage, { reply: unknown }>['reply']) => void;
  readonly progress: ((done: number, total: number) => void) | undefined;
};

type LockReason = Extract<EngineMessage, { event: 'locked' }>['reason'];

const waiting = new Map<number, Waiting>();
const lockListeners = new Set<(reason: LockReason) => void>();
let nextId = 1;
let announce: (port: MessagePort) => void = () => undefined;
const port = new Promise<MessagePort>((resolve) => {
  announce = resolve;
});

/** Takes the engine's port when the shell hands it over: once per document, from this very window. */
export function listenForPort(): void {
  window.addEventListener('message', (event) => {
    const [handed] = event.ports;
    if (event.source !== window || event.data?.type !== 'tryg:port' || !handed) return;
    handed.onmessage = (message: MessageEvent<EngineMessage>) => take(message.data);
    announce(handed);
  });
}

/** Posts one request and waits for its one reply. */
export async function send(
  request: Omit<Request, 'id'>,
  options: {
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Extract<EngineMessage, { reply: unknown }>['reply']> {
  const engine = await port;
  const id = nextId++;
  return new Promise((resolve) => {
    waiting.set(id, { resolve, progress: options.onProgress });
    options.signal?.addEventListener('abort', () => engine.postMessage({ cancel: id } satisfies CancelRequest));
    engine.postMessage({ id, ...request } satisfies Request);
  });
}

/** Hears that the data was locked, and why. Answers how to stop listening. */
export function onLocked(listener: (reason: LockReason) => void): () => void {
  lockListeners.add(listener);
  return () => lockListeners.delete(listener);
}

function take(message: EngineMessage): void {
  if ('event' in message) {
    for (const listener of lockListeners) listener(message.reason);
    return;
  }
  const asked = waiting.get(message.id);
  if (!asked) return;
  if ('progress' in message) {
    asked.progress?.(message.progress.done, message.progress.total);
    return;
  }
  waiting.delete(message.id);
  asked.resolve(message.reply);
}
