import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMessage } from '../../main/reader/read-message.ts';
import { inRoot } from '../../scripts/lib/paths.mjs';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import type { FoldedNotice } from '../../shared/domain/stays-fold.ts';

export interface MedcomFile {
  readonly file: string;
  readonly kind: string;
  readonly code: string;
  readonly expected: string;
}

const FOLDER = inRoot('tests/medcom');

/** Every message file with what must come of it. */
export function medcomFiles(): readonly MedcomFile[] {
  const [, ...rows] = readFileSync(path.join(FOLDER, 'index.tsv'), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [file = '', kind = '', code = '', , , , , , expected = ''] = row.split('\t');
    return { file, kind, code, expected };
  });
}

export function medcomBytes(file: string): Uint8Array {
  return readFileSync(path.join(FOLDER, file));
}

/** A file that is known to be a message. */
export async function medcomMessage(file: string): Promise<HospitalMessage> {
  const read = await readMessage(medcomBytes(file));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return read.value;
}

/** What the fold gets of a notification. */
export function noticeOf({ stay, recorded, contentKey }: HospitalMessage): FoldedNotice {
  if (stay === null) throw new Error('not about a stay');
  return { ...stay, id: contentKey, key: contentKey, recorded };
}
