import type { sending as sendingDa } from '../da/sending.ts';
import type { Wording } from '../wording.ts';
import { passwordReasons } from './password-reasons.ts';

export const sending: Wording<typeof sendingDa> = {
  sections: { whose: 'To whom?', protection: 'How is it protected on its way?' },
  whose: {
    why: 'Each housing association gets a file of its own with its own homes. None sees the others’.',
    row: (number) => `List ${number}`,
    add: 'Add a housing association',
    addAll: (count) => `Add all ${count}`,
    remove: (name) => `Remove ${name}`,
    removeEmpty: 'Remove the line',
    recipientKnown: 'As last time. Change it if it is somebody else.',
  },
  kind: 'The list shows',
  kinds: { day: 'One day', period: 'A period', changes: 'Changes since the last' },
  kindMeans: {
    day: 'Who lives where on that day, and what is vacant.',
    period: 'The last day, who came and left in the period, and days empty.',
    changes: 'Only what differs from the last list. Of newly shielded homes and protected people it says nothing.',
  },
  from: 'From',
  to: 'Up to and including',
  missingFrom: 'Choose the first day of the period.',
  periodColumns: 'About the period',
  protection: {
    label: 'Protection',
    options: {
      proposed: 'Encrypted ZIP with a passphrase that we make',
      own: 'Encrypted ZIP with a passphrase of my own',
      none: 'Not encrypted',
    },
    details: {
      proposed: 'Recommended. You see the passphrase when the file is saved, and tell it by telephone.',
      own: 'One you agreed on, say. Only when the list goes to one.',
      none: 'Anybody who gets hold of the file can read it.',
    },
    passphrase: 'Passphrase',
    passphraseHint: 'At least 15 characters. It is kept nowhere, not in the draft either.',
    plainTitle: 'Not encrypted: send by secure mail or Digital Post',
    plain: 'Do not leave it on a shared drive or a USB stick, and delete your own copy once it is sent.',
    problems: {
      ...passwordReasons,
      'too-short': 'Use at least 15 characters. Four or five random words are easy to say on the telephone.',
      'names-only': 'It is made of the association’s or the municipality’s name. Choose four or five other words.',
    },
  },
  comparison: {
    changes: (day) => `The association has the list of ${day}. This list shows all the same:`,
    unsaid: (day) => `Since the list of ${day} things have happened that the list of changes is silent about:`,
    homes: 'See which',
    shieldedHome: 'Shielded home',
    noMore: (count) => `and ${count} more`,
    missing: 'See what the list tells, and choose what to do.',
    label: 'Comparison with the last list',
  },
  preview: {
    choose: 'Show the list for',
    states: (rows, count) => (count === 0 ? rows : `${rows} · ${count} to look at`),
    waiting: 'loading',
  },
  save: (count) => (count === 1 ? 'Save the list as a file' : `Save ${count} lists in a folder`),
  asksPassword: (count) =>
    count === 1
      ? 'You choose where the file goes, and type your password.'
      : 'You choose a folder and type your password once.',
  done: {
    several: (count, folder) => `${count} lists are saved in the folder ${folder}`,
    passphrase: (count) => (count === 1 ? 'The passphrase is shown only now' : 'The passphrases are shown only now'),
    noted: (count) => (count === 1 ? 'I have written the passphrase down' : 'I have written the passphrases down'),
    tell: (count) =>
      count === 1
        ? 'Tell it by telephone. Never send it in the same message as the file. It is kept nowhere else: if it is lost, make the list again.'
        : 'Tell each of them to its own recipient by telephone. Never send them in the same message as the file. They are kept nowhere else: if one is lost, make that list again.',
    tellOwn: 'The file opens with your own passphrase',
    tellOwnWhy: 'Tell it by telephone. Never send it in the same message as the file.',
    opens:
      'The recipient opens the file with 7-Zip or another program that knows AES-256. Windows Explorer alone may not be able to.',
    signs: 'Small letters and figures with hyphens. The letters i, l, o and u are not used.',
    protected: 'Protection',
    protections: { true: 'Encrypted ZIP (AES-256)', false: 'Not encrypted' },
    file: 'File',
  },
  earlier: {
    day: (day) => `Occupancy ${day}`,
    period: (from, to) => `Occupancy ${from} to ${to}`,
    changes: (day) => `Changes up to ${day}`,
    encrypted: 'encrypted',
    plain: 'not encrypted',
  },
};
