import type { Letter, LetterSegment, MessageAttachment, MessageFinding } from '../../shared/domain/messages.ts';
import type { Bundle } from './fhir-bundle.ts';
import { humanName, isA, partyOf } from './fhir-bundle.ts';
import { lacks } from './lacks.ts';
import type { Tree } from './message-tree.ts';
import { all, extension, first, textAt } from './message-tree.ts';
import { instantOf, line, paragraphs } from './message-values.ts';

interface Correspondence {
  readonly letter: Letter;
  readonly attachments: readonly MessageAttachment[];
}

const MOST_SEGMENTS = 500;

/** A CareCommunication: its thread, what it is about, and every segment with its own writer. */
export function correspondence(bundle: Bundle, activity: string, findings: MessageFinding[]): Correspondence {
  const communication = bundle.resources.find((one) => isA(one, 'Communication')) ?? lacks('Communication');
  const attachments: MessageAttachment[] = [];
  const segments = all(communication, 'payload')
    .slice(0, MOST_SEGMENTS)
    .map((payload) => segmentOf(bundle, payload, attachments, findings))
    .filter((one) => one.text !== '' || one.attachment !== null);
  if (segments.length === 0) lacks('Communication.payload');
  const category = textAt(communication, 'category', 'coding', 'code') ?? lacks('Communication.category');
  return {
    letter: {
      type: null,
      activity: line(activity, 60),
      threadId: line(textAt(communication, 'identifier', 'value'), 100) || null,
      category: line(category, 60),
      topic: line(textAt(communication, 'topic', 'text')),
      priority: line(textAt(communication, 'priority'), 20) || null,
      segments,
      admitted: null,
      discharged: null,
    },
    attachments,
  };
}

function segmentOf(
  bundle: Bundle,
  payload: Tree,
  attachments: MessageAttachment[],
  findings: MessageFinding[],
): LetterSegment {
  const role = bundle.follow(first(extension(payload, 'core-practitioner-extension'), 'valueReference'));
  const identifier = first(extension(payload, 'core-identifier-extension'), 'valueIdentifier');
  const place = bundle.follow(first(identifier, 'assigner')) ?? bundle.follow(first(role, 'organization'));
  const at = textAt(extension(payload, 'core-datetime-extension'), 'valueDateTime');
  const file = first(payload, 'contentAttachment');
  return {
    at: at === null ? null : instantOf(at, 'Communication.payload'),
    author: authorOf(bundle, role),
    organisation: partyOf(place).name,
    phone: line(textAt(extension(payload, 'core-contact-extension'), 'valueContactPoint', 'value'), 60),
    text: paragraphs(textAt(payload, 'contentString')),
    attachment: file === null ? null : keep(file, line(textAt(identifier, 'value'), 100), attachments, findings),
  };
}

function authorOf(bundle: Bundle, role: Tree | null): string {
  const name = humanName(bundle.follow(first(role, 'practitioner')));
  const work = line(textAt(role, 'code', 'text') ?? textAt(role, 'code', 'coding', 'display'), 80);
  return [name, work].filter((part) => part !== '').join(', ');
}

/** In replies older files stand without content, and some are an address only: both are named, neither is fetched. */
function keep(file: Tree, key: string, attachments: MessageAttachment[], findings: MessageFinding[]): number {
  const data = textAt(file, 'data');
  const bytes = data === null ? null : new Uint8Array(Buffer.from(data, 'base64'));
  if (bytes === null) findings.push(textAt(file, 'url') === null ? 'attachment-by-id' : 'attachment-by-address');
  else if (bytes.length === 0) findings.push('attachment-unreadable');
  attachments.push({
    key,
    title: line(textAt(file, 'title'), 200),
    type: line(textAt(file, 'contentType'), 100),
    bytes: bytes === null || bytes.length === 0 ? null : bytes,
  });
  return attachments.length - 1;
}
