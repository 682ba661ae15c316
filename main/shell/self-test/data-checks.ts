import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MessageChannelMain } from 'electron';
import type { EngineMessage, Request } from '../../../shared/contract/wire.ts';
import type { EngineHost } from '../engine-host.ts';
import { inTime, makeSignal } from '../signal.ts';
import type { Finding } from './shell-checks.ts';

const SETUP_LIMIT_MS = 30_000;
const PLAIN_HEADER = 'SQLite format 3';

/** Has the engine make an encrypted file in the scratch folder: native package, key derivation and disk are all there. */
export async function dataChecks(engine: EngineHost, scratch: string): Promise<readonly Finding[]> {
  const made = await makeMunicipality(engine);
  return [
    { item: 0, name: 'the data process makes a municipality', outcome: made ? 'pass' : 'fail' },
    { item: 0, name: 'its file is encrypted', outcome: made && isEncrypted(scratch) ? 'pass' : 'fail' },
  ];
}

async function makeMunicipality(engine: EngineHost): Promise<boolean> {
  const { port1, port2 } = new MessageChannelMain();
  const answered = makeSignal();
  let done = false;
  port2.on('message', ({ data }: { data: EngineMessage }) => {
    if (!('reply' in data)) return;
    done = data.reply.ok;
    answered.give();
  });
  port2.start();
  engine.connect(port1);
  const password = randomUUID();
  const input = { municipality: 'Tryg Base', userName: 'Tryg Base', login: 'self-test', password };
  port2.postMessage({ id: 1, operation: 'setup.create', input } satisfies Request);
  await inTime(answered.happened, SETUP_LIMIT_MS);
  port2.close();
  return done;
}

function isEncrypted(scratch: string): boolean {
  const header = readFileSync(path.join(scratch, 'data/trygbase.db')).subarray(0, PLAIN_HEADER.length);
  return header.length > 0 && header.toString('latin1') !== PLAIN_HEADER;
}
