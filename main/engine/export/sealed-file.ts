import { createHash, randomBytes } from 'node:crypto';
import { passphraseBytes, passphraseOf } from '../../../shared/domain/passphrase.ts';
import type { MadeFile } from './make-file.ts';

/** The strongest of the three that a ZIP knows: AES-256. */
const AES_256 = 3;
/** The first day that a zip can say: when a file was made is nobody's business. */
const FIRST_DAY = new Date(1980, 0, 1);
const DEFLATE = 6;
const STORE = 0;

/** A passphrase for one file: nobody else's file opens with it. */
export function newPassphrase(): string {
  return passphraseOf(randomBytes(passphraseBytes));
}

/**
 * The file inside a ZIP that only the passphrase opens (WinZip's AE-2 with AES-256, which 7-Zip and others read). The name
 * inside can be read by anybody: it must say nothing. `sha256` is that of the ZIP, which is what leaves.
 */
export async function sealFile({ bytes }: MadeFile, innerName: string, passphrase: string): Promise<MadeFile> {
  // Loaded when the first list is sealed: starting the app does not wait for it.
  const { ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-writer.js');
  const parts: Uint8Array[] = [];
  const collected = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part.slice()) });
  const zip = new ZipWriter(collected, {
    useWebWorkers: false,
    password: passphrase,
    encryptionStrength: AES_256,
    zipCrypto: false,
    level: isPacked(innerName) ? STORE : DEFLATE,
    lastModDate: FIRST_DAY,
    extendedTimestamp: false,
    msDosCompatible: true,
    dataDescriptor: false,
    bufferedWrite: true,
  });
  await zip.add(innerName, new Blob([bytes]).stream(), { uncompressedSize: bytes.length });
  await zip.close();
  const sealed = new Uint8Array(Buffer.concat(parts));
  return { bytes: sealed, sha256: createHash('sha256').update(sealed).digest('hex') };
}

/** Packing again makes such a file no smaller. */
function isPacked(name: string): boolean {
  return /\.(xlsx|pdf)$/.test(name);
}
