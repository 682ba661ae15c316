import type { HospitalMessage, MessageFinding, MessageFormat, MessageKind } from '../../shared/domain/messages.ts';
import type { Bundle, History } from './fhir-bundle.ts';
import { humanName, isA, openBundle, partyOf } from './fhir-bundle.ts';
import { correspondence } from './fhir-letter.ts';
import { stayKeysOf, stayNotice } from './fhir-stay.ts';
import { lacks } from './lacks.ts';
import type { Tree } from './message-tree.ts';
import { all, first, textAt } from './message-tree.ts';
import { contentKey, instantOf, line, personNumber } from './message-values.ts';
import { refuse } from './refused.ts';

const EVENTS: Readonly<Record<string, MessageKind>> = {
  'hospital-notification-message': 'hospital-notification',
  'care-communication-message': 'care-communication',
  'acknowledgement-message': 'acknowledgement',
};

const CPR = 'urn:oid:1.2.208.176.1.2';
const REPLACEMENT = 'urn:oid:1.2.208.176.1.6.1';
/** New at every sending, or a note of who sent it: a resent message is the same message. */
const NEW_AT_EVERY_SENDING = new Set(['id', 'timestamp', 'meta', 'language']);

/** A FHIR message whose bundle was found. */
export function fhirMessage(tree: Tree, format: MessageFormat, wrapped: boolean): HospitalMessage {
  if (textAt(tree, 'type') !== 'message') refuse('message-not-a-message');
  const bundle = openBundle(tree);
  const { header } = bundle;
  if (header === null) refuse('message-no-header');
  const event = textAt(header, 'eventCoding', 'code') ?? lacks('MessageHeader.eventCoding');
  const kind = Object.hasOwn(EVENTS, event) ? EVENTS[event] : undefined;
  if (kind === undefined) refuse('message-event-unknown', { params: { event: line(event, 60) } });
  const messageId = textAt(header, 'id') ?? lacks('MessageHeader.id');
  const history = currentHistory(bundle, messageId);
  const findings: MessageFinding[] = [];
  const stay = kind === 'hospital-notification' ? stayNotice(bundle, history) : null;
  const letters = kind === 'care-communication' ? correspondence(bundle, history.activity, findings) : null;
  return {
    kind,
    format,
    wrapped,
    messageId: line(messageId, 100),
    bundleId: line(textAt(tree, 'id'), 100),
    recorded: history.recorded,
    contentKey: contentKey(tree, NEW_AT_EVERY_SENDING),
    ...personOf(bundle, kind),
    stayKeys: stayKeysOf(bundle),
    sender: partyOf(bundle.follow(first(header, 'sender'))),
    receiver: partyOf(bundle.follow(first(header, 'destination', 'receiver'))),
    stay,
    letter: letters?.letter ?? null,
    receipt: kind === 'acknowledgement' ? receiptOf(bundle, header) : null,
    attachments: letters?.attachments ?? [],
    findings,
  };
}

/** Of the history that a message carries the entry about itself; without one, the latest. */
function currentHistory(bundle: Bundle, messageId: string): History {
  const entries = bundle.resources.filter((one) => isA(one, 'Provenance'));
  const own = entries.filter((one) =>
    all(one, 'target', 'reference').some(({ value }) => value?.split(/[/:]/).at(-1) === messageId),
  );
  const read = (own.length > 0 ? own : entries).map(historyEntry);
  const [latest] = read.sort((a, b) => (a.recorded < b.recorded ? 1 : -1));
  return latest ?? lacks('Provenance');
}

function historyEntry(provenance: Tree): History {
  const at = textAt(provenance, 'recorded') ?? textAt(provenance, 'occurredDateTime') ?? lacks('Provenance.recorded');
  const roles = all(provenance, 'entity', 'role').map(({ value }) => value);
  return {
    recorded: instantOf(at, 'Provenance.recorded'),
    activity: textAt(provenance, 'activity', 'coding', 'code') ?? lacks('Provenance.activity'),
    role: roles.includes('removal') ? 'removal' : roles.includes('revision') ? 'revision' : null,
  };
}

type Person = Pick<HospitalMessage, 'cpr' | 'otherNumbers' | 'personName'>;

/** The one citizen of the message. A notification names a CPR number alone; a letter may know a replacement only. */
function personOf(bundle: Bundle, kind: MessageKind): Person {
  if (kind === 'acknowledgement') return { cpr: null, otherNumbers: [], personName: '' };
  const patients = bundle.resources.filter((one) => isA(one, 'Patient'));
  const [patient] = patients;
  if (patient === undefined || patients.length > 1) refuse('message-patients', { params: { count: patients.length } });
  const numbers = all(patient, 'identifier').map((one) => ({
    system: textAt(one, 'system') ?? '',
    value: textAt(one, 'value') ?? '',
  }));
  const cpr = numbers.find(({ system }) => system === CPR);
  const others = numbers.filter(({ system }) => system === REPLACEMENT || system.startsWith(`${REPLACEMENT}.`));
  if (cpr === undefined && others.length === 0) refuse('message-no-person-number');
  if (cpr === undefined && kind === 'hospital-notification') refuse('message-replacement-number');
  return {
    cpr: cpr === undefined ? null : personNumber(cpr.value),
    otherNumbers: others.map(({ value }) => line(value, 40)).slice(0, 10),
    personName: humanName(patient),
  };
}

function receiptOf(bundle: Bundle, header: Tree) {
  const outcome = bundle.follow(first(header, 'response', 'details'));
  return {
    answers: line(textAt(header, 'response', 'identifier'), 100),
    code: line(textAt(header, 'response', 'code') ?? lacks('MessageHeader.response.code'), 40),
    details: line(textAt(outcome, 'issue', 'details', 'coding', 'code'), 200),
  };
}
