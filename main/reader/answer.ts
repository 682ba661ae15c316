import type { ReaderMessage, ReaderRequest } from '../../shared/table.ts';
import { readRows } from './read.ts';
import { readMessage } from './read-message.ts';

/** Hands one message on; waiting for it leaves the other side time to take it. */
export type Send = (message: ReaderMessage) => Promise<void>;

/** Reads the file of one request: its rows in batches, then one verdict. Throws when the request is none. */
export async function answerRequest(request: unknown, send: Send): Promise<void> {
  // A wrong request is a fault of our own program: ending is the answer that the other side understands.
  if (!isRequest(request)) throw new TypeError('not a reader request');
  if (request.as === 'message') {
    const read = await readMessage(request.bytes);
    await send(read.ok ? { kind: 'message', message: read.value } : { kind: 'refused', refusal: read.error });
    return;
  }
  const result = await readRows(request, (rows) => send({ kind: 'rows', rows }));
  await send(result.ok ? { kind: 'done', table: result.value } : { kind: 'refused', refusal: result.error });
}

function isRequest(value: unknown): value is ReaderRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { fileName, bytes, sheet, as } = value as Partial<Record<keyof ReaderRequest, unknown>>;
  return (
    typeof fileName === 'string' &&
    bytes instanceof Uint8Array &&
    (sheet === undefined || typeof sheet === 'string') &&
    (as === undefined || as === 'message')
  );
}
