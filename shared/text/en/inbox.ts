import type { inbox as danish } from '../da/inbox.ts';
import type { Wording } from '../wording.ts';

export const inbox: Wording<typeof danish> = {
  outcomes: {
    apply: 'Will be kept with {name}.',
    review: 'Will be kept with {name}, but does nothing before a person has looked at it.',
    duplicate: 'Was received before. It is not kept again.',
    stranger:
      'Is about somebody without a service that lets messages in. Nothing is kept, and the file must be deleted.',
    quarantine: 'Is about somebody who is not known here. It waits 30 days for somebody to say whom it is about.',
    receipt: 'Is a receipt. Tryg Base sends nothing, so it is not for here.',
  },
  protected: 'a protected resident',
  from: 'From {sender}, {at}',
  before: 'Before: {state}',
  after: 'Now: {state}',
  since: '{state} since {at}',
  until: '{state} on {at}',
  psychiatric: {
    yes: 'A psychiatric stay: {why}.',
    no: 'Not a psychiatric stay.',
    unknown: 'Is the unit psychiatric? Nobody has answered for {why}.',
  },
  notes: {
    'name-differs': 'The name in the message is another: {name}. The CPR number fits.',
    late: 'Received after a later event: it belongs to the history.',
    orphan: 'It takes back something that has not arrived yet.',
    'start-unknown': 'The admission has not arrived: the start is unknown.',
    'other-stay-open': 'The resident has another stay that is open. Is it a transfer, or two stays at once?',
    'unit-unknown': 'Say in the inbox whether the unit is psychiatric.',
  },
  findings: {
    'activity-unknown': 'The event is of an unknown kind.',
    'time-ahead': 'The time lies in the future.',
    'end-before-start': 'The stay ends before it begins.',
    'moved-on': 'The resident has moved to another department or hospital.',
    'number-reused': 'Its number was used before for another message about the same stay.',
    'bundle-reused': 'The number of its sending was used before for another message.',
    'discharged-elsewhere': 'The resident was discharged to somewhere else than home, or it is not said.',
    'attachment-by-id': 'An attachment is only named. It came with an earlier message.',
    'attachment-by-address': 'An attachment lies at an address on the net. Tryg Base does not fetch it.',
    'attachment-unreadable': 'An attachment cannot be read.',
  },
};
