import type { HospitalMessage, MessageFormat } from '../../shared/domain/messages.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { ReaderLimits, ReaderRefusal } from '../../shared/table.ts';
import { readerLimits } from '../../shared/table.ts';
import { decodePieces, detectEncoding } from './csv-encoding.ts';
import { emessage } from './emessage.ts';
import { fhirMessage } from './fhir-message.ts';
import { jsonTree } from './message-json.ts';
import type { Tree } from './message-tree.ts';
import { textAt } from './message-tree.ts';
import { xmlTree } from './message-xml.ts';
import { Refused, refuse } from './refused.ts';

/**
 * Reads one hospital message: FHIR as JSON or XML, bare or in an envelope, or an older letter. The content decides what it
 * is, never its name. Refusals are codes; nothing of the file is in them but the name of an element.
 */
export async function readMessage(
  bytes: Uint8Array,
  limits: ReaderLimits = readerLimits,
): Promise<Result<HospitalMessage, ReaderRefusal>> {
  try {
    if (bytes.length > limits.fileBytes) refuse('file-too-big', { params: { limit: limits.fileBytes } });
    return ok(await unwrap(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, limits));
  } catch (trouble) {
    if (trouble instanceof Refused) return err(trouble.refusal);
    throw trouble;
  }
}

async function unwrap(bytes: Buffer, wraps: number, limits: ReaderLimits): Promise<HospitalMessage> {
  if (wraps > limits.envelopes) refuse('message-too-deep');
  const text = textOf(bytes);
  const head = text.slice(0, 1_000).trimStart();
  if (head === '') refuse(wraps === 0 ? 'empty-file' : 'message-empty-envelope');
  if (/^(UNA|UNB)[^A-Za-z]/.test(head)) refuse('message-edifact');
  if (head.startsWith('{')) return fromTree('', jsonTree(text, limits), 'fhir-json', wraps, limits);
  if (!head.startsWith('<')) refuse('message-unknown-format');
  const { name, tree } = await xmlTree(text, limits);
  return fromTree(name, tree, 'fhir-xml', wraps, limits);
}

async function fromTree(
  name: string,
  tree: Tree,
  format: MessageFormat,
  wraps: number,
  limits: ReaderLimits,
): Promise<HospitalMessage> {
  if (name === 'Emessage') return emessage(tree, wraps > 0);
  if (textAt(tree, 'resourceType') === 'Bundle') return fhirMessage(tree, format, wraps > 0);
  if (name === 'VANSEnvelope') {
    const data = textAt(tree, 'Message', 'Data');
    if (data === null) refuse('message-empty-envelope');
    return unwrap(decodeBase64(data), wraps + 1, limits);
  }
  const bundle = bundleWithin(tree, name);
  if (bundle !== null) return fhirMessage(bundle, format, true);
  const inner = messageWithin(tree);
  if (inner === null) refuse(name === '' ? 'message-not-a-message' : 'message-unknown-format');
  return unwrap(inner, wraps + 1, limits);
}

/** An envelope that nobody published: the Bundle is looked for inside it, wherever it lies. */
function bundleWithin(tree: Tree, name: string): Tree | null {
  if (name === 'Bundle' || textAt(tree, 'resourceType') === 'Bundle') return tree;
  for (const [part, list] of tree.parts)
    for (const one of list) {
      const found = bundleWithin(one, part);
      if (found !== null) return found;
    }
  return null;
}

/** The same when the message is text inside the envelope, as it stands or in base64. */
function messageWithin(tree: Tree): Buffer | null {
  const text = tree.value?.trim() ?? '';
  if (text.length > 100) {
    if (/^[{<]/.test(text)) return Buffer.from(text, 'utf8');
    if (/^[A-Za-z0-9+/=\s]+$/.test(text.slice(0, 400))) {
      const bytes = decodeBase64(text);
      if (
        /^\s*[{<]/.test(
          bytes
            .subarray(0, 64)
            .toString('latin1')
            .replace(/^\u00ef\u00bb\u00bf/, ''),
        )
      )
        return bytes;
    }
  }
  for (const list of tree.parts.values())
    for (const one of list) {
      const found = messageWithin(one);
      if (found !== null) return found;
    }
  return null;
}

function decodeBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

/** By what the bytes are, whatever a declaration says: old letters declare nothing, or the wrong thing. */
function textOf(bytes: Buffer): string {
  if (bytes.length === 0) return '';
  return [...decodePieces(bytes, detectEncoding(bytes), () => undefined)].join('');
}
