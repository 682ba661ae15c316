import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import type { ReaderLimits } from '../../shared/table.ts';
import { refuse } from './refused.ts';

/** One file inside the zip, checked; the sizes and the sum are what its header claims and zip-part.ts verifies. */
export interface ZipPart {
  readonly name: string;
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  readonly deflated: boolean;
}

/**
 * The directory of a zip as a map by lower-case name. Nothing is unpacked here and nothing is ever written to disk, yet
 * names that would leave a folder are refused all the same: only hostile tools write them.
 */
export async function openZip(bytes: Buffer, limits: ReaderLimits): Promise<ReadonlyMap<string, ZipPart>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false }).catch(refuseDamaged);
  if (zip.entryCount > limits.zipEntries) refuse('zip-bomb', { params: { entries: zip.entryCount } });
  const parts = new Map<string, CheckedPart>();
  for await (const entry of entriesOf(zip)) {
    const part = await checkEntry(zip, entry, limits);
    const key = part.name.toLowerCase();
    if (parts.has(key)) refuse('zip-duplicate-name');
    parts.set(key, part);
  }
  const all = [...parts.values()];
  refuseOverlaps(all);
  refuseClaims(all, limits);
  // Programs that read only one of the two headers would see another file than we do.
  if (all.some((part) => !part.headersAgree)) refuse('zip-damaged');
  return parts;
}

interface CheckedPart extends ZipPart {
  readonly from: number;
  readonly headersAgree: boolean;
}

const symbolicLink = 0xa000;
const deflate = 8;
const aesEncrypted = 99;

/** yauzl reports trouble by throwing; what it says is about the bytes, so it becomes a refusal and not a crash. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  for (;;) {
    const next = await entries.next().catch(refuseDamaged);
    if (next.done === true) return;
    yield next.value;
  }
}

function refuseDamaged(trouble: unknown): never {
  const encrypted = trouble instanceof Error && trouble.message.includes('encryption');
  return refuse(encrypted ? 'zip-encrypted' : 'zip-damaged');
}

async function checkEntry(zip: ZipFile, entry: Entry, limits: ReaderLimits): Promise<CheckedPart> {
  if (entry.isEncrypted() || entry.compressionMethod === aesEncrypted) refuse('zip-encrypted');
  const name = checkedName(entry.fileNameRaw);
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === symbolicLink) refuse('zip-unsafe-name');
  const stored = entry.compressionMethod === 0;
  if (!stored && entry.compressionMethod !== deflate) refuse('zip-damaged');
  if (stored && entry.compressedSize !== entry.uncompressedSize) refuse('zip-damaged');
  if (entry.uncompressedSize > limits.inflatedBytes) refuse('zip-bomb');
  const local = await zip.readLocalFileHeaderPromise(entry).catch(refuseDamaged);
  if ((local.generalPurposeBitFlag & 1) !== 0) refuse('zip-encrypted');
  return {
    name,
    from: entry.relativeOffsetOfLocalHeader,
    headersAgree: local.fileName.equals(entry.fileNameRaw) && local.compressionMethod === entry.compressionMethod,
    start: local.fileDataStart,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    checksum: entry.crc32,
    deflated: !stored,
  };
}

function checkedName(raw: Buffer): string {
  const name = raw.toString('utf8');
  const path = name.replaceAll('\\', '/');
  const leaves = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  if (leaves || path === '' || path.length > 255 || /\p{Cc}/u.test(path)) refuse('zip-unsafe-name');
  return path;
}

/** Parts that share bytes are how a small zip claims to hold many large files. */
function refuseOverlaps(parts: readonly CheckedPart[]): void {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  const overlaps = sorted.some((part, index) => {
    const before = sorted[index - 1];
    return before !== undefined && part.from < before.start + before.packedSize;
  });
  if (overlaps) refuse('zip-bomb');
}

function refuseClaims(parts: readonly ZipPart[], limits: ReaderLimits): void {
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  const swollen = parts.some(
    (part) => part.size > limits.ratioFromBytes && part.size > part.packedSize * limits.inflateRatio,
  );
  if (total > limits.inflatedBytes || swollen) refuse('zip-bomb');
}
