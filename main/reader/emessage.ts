import type { HospitalMessage, Letter, MessageFinding } from '../../shared/domain/messages.ts';
import { normalStayKey } from '../../shared/domain/messages.ts';
import { letterAttachments, letterSegments } from './emessage-letter.ts';
import { dischargeFindings, notificationStay } from './emessage-stay.ts';
import { lacks } from './lacks.ts';
import { localInstant } from './local-instant.ts';
import type { Tree } from './message-tree.ts';
import { first, textAt } from './message-tree.ts';
import { contentKey, line, personNumber } from './message-values.ts';
import { refuse } from './refused.ts';

type Body = 'stay' | 'letter' | 'receipt' | 'own-report';

/** The bodies that we know, by the names their elements have in every year's schema. */
const BODIES: Readonly<Record<string, readonly [type: string, body: Body]>> = {
  NotificationOfAdmission: ['XDIS20', 'stay'],
  NotificationOfDischarge: ['XDIS17', 'stay'],
  ReportOfDischarge: ['XDIS18', 'letter'],
  WarningOfDischarge: ['XDIS19', 'letter'],
  ProgressOfCarePlan: ['XDIS21', 'letter'],
  ClinicalEmail: ['XDIS91', 'letter'],
  BinaryLetter: ['XBIN01', 'letter'],
  ReportOfAdmission: ['XDIS16', 'own-report'],
  PositiveReceipt: ['XCTL03', 'receipt'],
  NegativeReceipt: ['XCTL02', 'receipt'],
  NegativeVansReceipt: ['XCTL01', 'receipt'],
};

/** A letter of the older kind. What it says of a stay becomes the same notice as in FHIR. */
export function emessage(tree: Tree, wrapped: boolean): HospitalMessage {
  const name = [...tree.parts.keys()].find((part) => Object.hasOwn(BODIES, part));
  const found = name === undefined ? undefined : BODIES[name];
  if (name === undefined || found === undefined) {
    const other = [...tree.parts.keys()].find((part) => part !== 'Envelope') ?? 'Emessage';
    return refuse('message-letter-unknown', { params: { letter: line(other, 60) } });
  }
  const [type, body] = found;
  if (body === 'own-report') refuse('message-own-report');
  const content = first(tree, name);
  const letter = first(content, 'Letter');
  const sent = first(tree, 'Envelope', 'Sent');
  const findings: MessageFinding[] = [];
  const messageId = textAt(letter, 'Identifier') ?? lacks('Letter.Identifier');
  if (body === 'stay') findings.push(...dischargeFindings(content));
  return {
    kind: body === 'stay' ? 'hospital-notification' : body === 'receipt' ? 'acknowledgement' : 'letter',
    format: 'emessage',
    wrapped,
    messageId: line(messageId, 100),
    bundleId: line(textAt(tree, 'Envelope', 'Identifier'), 100),
    recorded:
      localInstant(first(letter, 'Authorisation'), 'Letter.Authorisation') ??
      localInstant(sent, 'Envelope.Sent') ??
      lacks('Envelope.Sent'),
    contentKey: contentKey(tree, new Set(['Envelope'])),
    ...personOf(content, body),
    stayKeys: stayKeys(letter),
    sender: party(first(content, 'Sender')),
    receiver: party(first(content, 'Receiver')),
    stay: body === 'stay' ? notificationStay(content, type) : null,
    letter: body === 'letter' ? letterOf(content, type) : null,
    receipt: body === 'receipt' ? receipt(content, type) : null,
    attachments: body === 'letter' ? letterAttachments(content, findings) : [],
    findings,
  };
}

function personOf(content: Tree | null, body: Body): Pick<HospitalMessage, 'cpr' | 'otherNumbers' | 'personName'> {
  if (body === 'receipt') return { cpr: null, otherNumbers: [], personName: '' };
  const patient = first(content, 'Patient');
  const cpr = textAt(patient, 'CivilRegistrationNumber');
  const other = textAt(patient, 'AlternativeIdentifier');
  if (cpr === null && (other === null || body === 'stay')) refuse('message-no-person-number');
  const names = [textAt(patient, 'PersonGivenName'), textAt(patient, 'PersonSurnameName')];
  return {
    cpr: cpr === null ? null : personNumber(cpr),
    otherNumbers: other === null ? [] : [line(other, 40)],
    personName: line(names.filter((part) => part !== null).join(' ')),
  };
}

function stayKeys(letter: Tree | null): readonly string[] {
  const keys = [textAt(letter, 'NotificationIdentifier'), textAt(letter, 'EpisodeOfCareIdentifier')];
  return keys.flatMap((key) => (key === null ? [] : [normalStayKey(line(key, 100))]));
}

function party(sender: Tree | null) {
  const parts = ['OrganisationName', 'DepartmentName', 'UnitName'].map((part) => line(textAt(sender, part)));
  return {
    name: line(parts.filter((part) => part !== '').join(', ')),
    sor: textAt(sender, 'IdentifierCode') === 'sorkode' ? line(textAt(sender, 'Identifier'), 40) : null,
    gln: line(textAt(sender, 'EANIdentifier'), 40) || null,
  };
}

const STATUS: Readonly<Record<string, string>> = {
  nytbrev: 'new-message',
  rettetbrev: 'modified-message',
  annulleretbrev: 'retract-message',
};

function letterOf(content: Tree | null, type: string): Letter {
  const status = textAt(content, 'Letter', 'StatusCode') ?? 'nytbrev';
  return {
    type,
    activity: STATUS[status] ?? lacks('Letter.StatusCode'),
    threadId: line(textAt(content, 'Letter', 'EpisodeOfCareIdentifier'), 100) || null,
    category: null,
    topic: line(textAt(content, 'AdditionalInformation', 'Subject')),
    priority: line(textAt(content, 'AdditionalInformation', 'Priority'), 40) || null,
    segments: letterSegments(content),
    admitted: localInstant(first(content, 'Admission'), 'Admission'),
    discharged: localInstant(first(content, 'Discharge'), 'Discharge'),
  };
}

function receipt(content: Tree | null, type: string) {
  const original = first(content, 'OriginalEmessage');
  return {
    answers: line(textAt(original, 'OriginalLetter', 'OriginalLetterIdentifier'), 100),
    code: type === 'XCTL03' ? 'ok' : 'fatal-error',
    details: type,
  };
}
