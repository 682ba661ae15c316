import type { MessageFinding, StayNotice } from '../../shared/domain/messages.ts';
import type { StayActivity } from '../../shared/domain/stays.ts';
import { lacks } from './lacks.ts';
import { localInstant } from './local-instant.ts';
import type { Tree } from './message-tree.ts';
import { first, textAt } from './message-tree.ts';
import { line } from './message-values.ts';

const FORMS: Readonly<Record<string, 'new' | 'revise' | 'cancel'>> = {
  nytbrev: 'new',
  rettetbrev: 'revise',
  annulleretbrev: 'cancel',
};

const ACTIVITIES = {
  XDIS20: { new: 'admit-inpatient', revise: 'revise-admit-inpatient', cancel: 'cancel-admit-inpatient' },
  XDIS17: {
    new: 'discharge-inpatient-home',
    revise: 'revise-discharge-inpatient-home',
    cancel: 'cancel-discharge-inpatient-home',
  },
} as const satisfies Record<string, Record<string, StayActivity>>;

/** An older notice of admission or discharge, in the words of the newer one: these formats knew nothing of leave. */
export function notificationStay(content: Tree | null, type: string): StayNotice {
  const letter = first(content, 'Letter');
  if (
    letter === null ||
    (textAt(letter, 'NotificationIdentifier') ?? textAt(letter, 'EpisodeOfCareIdentifier')) === null
  )
    lacks('Letter.NotificationIdentifier');
  const form = FORMS[textAt(letter, 'StatusCode') ?? ''] ?? lacks('Letter.StatusCode');
  const status = textAt(content, 'Patient', 'EpisodeOfCareStatusCode') ?? '';
  const died = status === 'doed';
  const moved = status.startsWith('flyttet_til');
  const activity = ACTIVITIES[type === 'XDIS17' ? 'XDIS17' : 'XDIS20'][form];
  const start = localInstant(first(content, 'Admission'), 'Admission');
  const end = localInstant(first(content, 'Discharge'), 'Discharge');
  if (type === 'XDIS17' ? end === null && form !== 'cancel' : start === null)
    lacks(type === 'XDIS17' ? 'Discharge' : 'Admission');
  return {
    activity: moved ? null : activity,
    code: moved ? line(status, 60) : activity,
    role: form === 'revise' ? 'revision' : form === 'cancel' ? 'removal' : null,
    deceased: died ? form !== 'cancel' : null,
    class: 'IMP',
    status:
      form === 'cancel' && type === 'XDIS20' ? 'entered-in-error' : type === 'XDIS17' ? 'finished' : 'in-progress',
    start,
    end,
    leaveStart: null,
    leaveEnd: null,
    unit: unitOf(first(content, 'Sender')),
    speciality: line(textAt(content, 'Sender', 'MedicalSpecialityCode'), 60) || null,
    wantsReport: false,
  };
}

/** Moved to another ward, or sent somewhere that is neither home nor hospital: a person reads it. */
export function dischargeFindings(content: Tree | null): readonly MessageFinding[] {
  const status = textAt(content, 'Patient', 'EpisodeOfCareStatusCode') ?? '';
  if (status.startsWith('flyttet_til')) return ['moved-on'];
  return status === 'udskrevet_til_andet' || status === 'uoplyst' ? ['discharged-elsewhere'] : [];
}

function unitOf(sender: Tree | null): StayNotice['unit'] {
  const names = [textAt(sender, 'DepartmentName'), textAt(sender, 'UnitName')].map((name) => line(name));
  const hospital = line(textAt(sender, 'OrganisationName'));
  const name = names.filter((part) => part !== '').join(', ');
  const sor = textAt(sender, 'IdentifierCode') === 'sorkode' ? line(textAt(sender, 'Identifier'), 40) : null;
  return { sor, name: name === '' ? hospital : name, hospital: hospital === '' ? null : hospital };
}
