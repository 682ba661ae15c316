import type { LetterSegment, MessageAttachment, MessageFinding } from '../../shared/domain/messages.ts';
import { localInstant } from './local-instant.ts';
import type { Tree } from './message-tree.ts';
import { all, first, textAt } from './message-tree.ts';
import { line, paragraphs } from './message-values.ts';

/** Who and what the letter is about stands in the other parts; a file stands for itself. */
const NOT_TEXT = new Set(['Letter', 'Sender', 'Receiver', 'Patient', 'Admission', 'Discharge', 'BinaryObject', 'BIN']);
const TEXT_NAME = /^(Text\d*|.*Text|.*Comment|.*Description|.*Note|.*Remark)$/;

/** All text that a person wrote, in the order of the letter, as one segment. */
export function letterSegments(content: Tree | null): readonly LetterSegment[] {
  const pieces: string[] = [];
  if (content !== null) gather(content, pieces);
  const sender = first(content, 'Sender');
  const text = paragraphs(pieces.join('\n\n'));
  const objects = all(content, 'BinaryObject').length;
  const segment = {
    at: localInstant(first(content, 'Letter', 'Authorisation'), 'Letter.Authorisation'),
    author: line(textAt(sender, 'PersonNameName') ?? textAt(sender, 'DepartmentName')),
    organisation: line(textAt(sender, 'OrganisationName')),
    phone: line(textAt(sender, 'TelephoneSubscriberIdentifier'), 60),
  };
  const written = text === '' ? [] : [{ ...segment, text, attachment: null }];
  const files = Array.from({ length: objects }, (_, attachment) => ({ ...segment, text: '', attachment }));
  return [...written, ...files];
}

function gather(tree: Tree, pieces: string[]): void {
  for (const [name, list] of tree.parts) {
    if (NOT_TEXT.has(name) || name === 'Reference') continue;
    for (const one of list) {
      if (TEXT_NAME.test(name) && one.value !== null && one.value.trim() !== '') pieces.push(one.value.trim());
      gather(one, pieces);
    }
  }
}

/** A binary letter carries its file; a letter that has one beside it names it by the same number. */
export function letterAttachments(content: Tree | null, findings: MessageFinding[]): readonly MessageAttachment[] {
  const carried = all(content, 'BinaryObject').map((one) => fileOf(one, textAt(one, 'Object_Base64Encoded')));
  if (carried.some(({ bytes }) => bytes === null)) findings.push('attachment-unreadable');
  const named = all(content, 'Reference', 'BIN').map((one) => fileOf(one, null));
  if (named.length > 0) findings.push('attachment-by-id');
  return [...carried, ...named];
}

function fileOf(one: Tree, data: string | null): MessageAttachment {
  const bytes = data === null ? null : new Uint8Array(Buffer.from(data, 'base64'));
  const type = line(textAt(one, 'ObjectExtensionCode'), 10).toLowerCase();
  return {
    key: line(textAt(one, 'ObjectIdentifier'), 100),
    title: line(textAt(one, 'ObjectCode'), 100),
    type: TYPES[type] ?? type,
    bytes: bytes === null || bytes.length === 0 ? null : bytes,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
};
