import type { EngineToShell, LockReason, ShellToEngine } from '../../shared/contract/shell-wire.ts';
import type { EngineMessage, Request } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Id } from '../../shared/ids.ts';
import { collectMessage } from '../../shared/message-check.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { ReaderRefusal } from '../../shared/table.ts';
import { collectTable } from '../../shared/table-check.ts';
import { systemClock } from './clock.ts';
import type { Engine } from './engine.ts';
import { createEngine } from './engine.ts';
import { readWholePart } from './parts.ts';

/** The part of Electron's ports that this process uses, so that the engine needs no Electron to be built or tested. */
interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown; readonly ports: readonly Port[] }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start?(): void;
  close?(): void;
}

/** The largest number of calls that wait at once: a page that floods is told so, and the engine lives. */
const MAX_WAITING = 500;

const parent = (process as unknown as { readonly parentPort: Port }).parentPort;
const clients = new Set<Port>();
let engine: Engine | null = null;
/** Windows that came before the word to start. */
const early: Port[] = [];

parent.on('message', ({ data, ports }) => {
  const message = data as ShellToEngine;
  const [port] = ports;
  switch (message.kind) {
    case 'start':
      start(message.dataDir, message.packaged);
      break;
    case 'client':
      if (port && engine) serve(engine, port);
      else if (port) early.push(port);
      break;
    case 'stage':
      if (port && engine) stage(engine, port, message);
      break;
    case 'lock':
      void lock(message.reason);
      break;
    case 'prepare':
      // a fault of it is met again, and told, by the first call that needs the rest
      void readWholePart().catch(() => undefined);
      break;
    case 'close':
      void lock('closing').then(() => tell({ kind: 'closed' }));
      break;
  }
});

function start(folder: string, packaged: boolean): void {
  const created = createEngine({ folder, clock: systemClock(packaged ? undefined : process.env['TRYGBASE_TODAY']) });
  engine = created;
  created.onStateChange(() => {
    const { state, lockMinutes } = created.state();
    tell({ kind: 'state', state, lockMinutes });
  });
  const { state, lockMinutes } = created.state();
  for (const port of early.splice(0)) serve(created, port);
  tell({ kind: 'ready' });
  tell({ kind: 'state', state, lockMinutes });
}

async function lock(reason: LockReason): Promise<void> {
  await engine?.lock(reason);
  for (const port of clients) port.postMessage({ event: 'locked', reason } satisfies EngineMessage);
}

/** One window: every request gets exactly one reply, whatever it holds. */
function serve(served: Engine, port: Port): void {
  const waiting = new Set<number>();
  const cancelled = new Set<number>();
  clients.add(port);
  port.on('close', () => clients.delete(port));
  port.on('message', ({ data }) => {
    const id = idOf(data, 'cancel');
    if (id !== null) {
      if (waiting.has(id)) cancelled.add(id);
      return;
    }
    const requestId = idOf(data, 'id');
    if (requestId === null) return;
    if (waiting.size >= MAX_WAITING || waiting.has(requestId)) {
      reply(port, requestId, err(appError('busy')));
      return;
    }
    waiting.add(requestId);
    void answer(served, port, data as Request, requestId, cancelled).finally(() => {
      waiting.delete(requestId);
      cancelled.delete(requestId);
    });
  });
  port.start?.();
}

async function answer(
  served: Engine,
  port: Port,
  request: Request,
  id: number,
  cancelled: ReadonlySet<number>,
): Promise<void> {
  const result = await served.handle({
    operation: request.operation,
    input: request.input,
    draft: request.draft,
    progress: (done, total) => port.postMessage({ id, progress: { done, total } } satisfies EngineMessage),
    cancelled: () => cancelled.has(id),
  });
  reply(port, id, result);
}

function reply(port: Port, id: number, result: Result<unknown, AppError>): void {
  port.postMessage({ id, reply: result } satisfies EngineMessage);
}

function idOf(data: unknown, name: 'id' | 'cancel'): number | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return null;
  const value = (data as Record<string, unknown>)[name];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** Collects what the reader sends straight to this process; the shell never touches the rows. */
function stage(served: Engine, port: Port, { token, fileName, as }: Extract<ShellToEngine, { kind: 'stage' }>): void {
  const collect = as === 'message' ? messageTaker(served) : tableTaker(served, fileName);
  port.on('message', ({ data }) => {
    const outcome = collect(data);
    if (outcome === null) return;
    port.close?.();
    tell({ kind: 'staged', token, result: stagedResult(fileName, outcome) });
  });
  port.start?.();
}

type Taken = Result<Id<'staging'>, AppError> | null;

function tableTaker(served: Engine, fileName: string): (data: unknown) => Taken {
  const collect = collectTable(fileName);
  return (data) => {
    const outcome = collect(data);
    if (outcome === null) return null;
    return outcome.ok ? served.stage(outcome.value) : err(readerRefusal(outcome.error));
  };
}

function messageTaker(served: Engine): (data: unknown) => Taken {
  return (data) => {
    const outcome = collectMessage(data);
    return outcome.ok ? served.stageMessage(outcome.value) : err(readerRefusal(outcome.error));
  };
}

function stagedResult(
  fileName: string,
  kept: Result<Id<'staging'>, AppError>,
): Extract<EngineToShell, { kind: 'staged' }>['result'] {
  return kept.ok
    ? ok({ stagingId: kept.value, fileName })
    : { ok: false, error: { ...kept.error, params: { ...kept.error.params } } };
}

function readerRefusal(refusal: ReaderRefusal): {
  code: 'file-refused';
  where: string | null;
  params: Record<string, string | number>;
} {
  const line = refusal.line === undefined ? {} : { line: refusal.line };
  const column = refusal.column === undefined ? {} : { column: refusal.column };
  return {
    code: 'file-refused',
    where: 'file',
    params: { reason: refusal.code, ...line, ...column, ...refusal.params },
  };
}

function tell(message: EngineToShell): void {
  parent.postMessage(message);
}
