import { readMessage } from '../../main/reader/read-message.ts';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import { collectMessage } from '../../shared/message-check.ts';
import { medcomBytes, medcomFiles } from './medcom.ts';

interface Fuzzed {
  readonly tried: number;
  /** How often each refusal came; `message` counts those that were read. */
  readonly answers: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly peakMebibytes: number;
  /** What must not be: a crash, or an answer that the other side would not believe. */
  readonly faults: readonly string[];
}

/** Larger ones are files in a message: their bytes are mutated as rarely as they are met. */
const LARGE = 100_000;

/**
 * Reads so many broken messages, the same ones for the same seed, and says what came of them. `onMessage` is given what was
 * still read.
 */
export async function fuzzMessages(
  count: number,
  seed: number,
  onMessage: (message: HospitalMessage) => Promise<void> = async () => undefined,
): Promise<Fuzzed> {
  const random = randomBy(seed);
  const files = medcomFiles().map(({ file }) => ({ file, bytes: medcomBytes(file) }));
  const small = files.filter(({ bytes }) => bytes.length < LARGE);
  const answers: Record<string, number> = {};
  const faults: string[] = [];
  let slowestMs = 0;
  let peak = 0;
  for (let tried = 0; tried < count; tried += 1) {
    const { file, bytes } = oneOf(tried % 200 === 199 ? files : small, random);
    const mutant = mutate(bytes, random);
    const began = performance.now();
    try {
      const read = await readMessage(mutant);
      const said = read.ok ? { kind: 'message', message: read.value } : { kind: 'refused', refusal: read.error };
      const believed = collectMessage(said);
      const answer = believed.ok ? 'message' : believed.error.code;
      answers[answer] = (answers[answer] ?? 0) + 1;
      if (answer === 'reader-crashed') faults.push(`${file}, try ${tried}: an answer that nobody believes`);
      if (believed.ok) await onMessage(believed.value);
    } catch (bug) {
      faults.push(`${file}, try ${tried}: ${String(bug)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (tried % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { tried: count, answers, slowestMs, peakMebibytes: peak / 1024 / 1024, faults };
}

/** What breaks parsers: quotes, brackets, entities, other encodings, numbers without end, names that JavaScript has itself. */
const HOSTILE = [
  ...['"', '\\', '{', '}', '[', ']', '<', '>', '&', ']]>', '<!--', '-->', '<?xml version="1.0"?>', '\u0000', '\ufeff'],
  ...['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '&b;', '&#x110000;', '&lt;script&gt;', '\ud800'],
  ...['"__proto__":{"a":1},', '"constructor":null,', 'null', 'true', '1e999', '-0', '9'.repeat(400), 'æøå', '€'],
  ...['2509479989', '0000000000', '2026-02-30T25:61:61+99:99', '2026-02-02', 'Z', 'urn:uuid:', 'revise-', 'cancel-'],
  ...['"resource":{"resourceType":"Patient"},', '"extension":[[[[]]]],', '<a xmlns:b="c">'.repeat(100)],
];

function mutate(original: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(original);
  const rounds = 1 + Math.floor(random() * 4);
  for (let round = 0; round < rounds; round += 1) bytes = mutateOnce(bytes, random);
  return bytes;
}

function mutateOnce(bytes: Buffer, random: () => number): Buffer<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() ** 3 * 400);
  const part = bytes.subarray(at, at + length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (Math.floor(random() * 7)) {
    case 0:
      return Buffer.concat([before, Buffer.from(oneOf(HOSTILE, random)), after]);
    case 1:
      return Buffer.concat([before, bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([before, part, part, after]);
    case 3:
      return Buffer.from(before);
    case 4:
      return Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), bytes.subarray(at + 1)]);
    case 5:
      return replaceValue(bytes, random);
    default:
      return Buffer.concat([bytes.subarray(at + length), part]);
  }
}

/** The text between two quotation marks becomes something else: the structure holds, what it says does not. */
function replaceValue(bytes: Buffer, random: () => number): Buffer<ArrayBuffer> {
  const start = bytes.indexOf('"', Math.floor(random() * bytes.length));
  const end = bytes.indexOf('"', start + 1);
  if (start === -1 || end === -1) return Buffer.from(bytes);
  return Buffer.concat([bytes.subarray(0, start + 1), Buffer.from(oneOf(HOSTILE, random)), bytes.subarray(end)]);
}

function oneOf<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
