import type { lists as danish } from '../da/lists.ts';
import type { Wording } from '../wording.ts';

export const lists: Wording<typeof danish> = {
  title: 'Occupancy list',
  why: 'A disclosure: it needs a recipient, a purpose and a legal basis, and it is logged.',
  sections: { what: 'Which list?', who: 'Why is it sent?', columns: 'What does it hold?' },
  labels: {
    associationId: 'Association',
    on: 'Date',
    columns: 'Columns',
    recipient: 'Recipient',
    purpose: 'Purpose',
    basis: 'Legal basis',
    basisNote: 'More about the basis',
  },
  hints: {
    on: 'The occupancy as it is on that day.',
    recipient: 'Person and organisation: Letting office, Boligforeningen Åkanden.',
    purpose: 'What the recipient uses the list for.',
    basis: 'What permits sending the list. Ask your data protection officer when in doubt.',
    basisNote: 'Such as the date of the agreement or the file number. Needed with another basis.',
  },
  missing: {
    associationId: 'Choose the association that the list is for.',
    on: 'Choose the day of the list.',
    columns: 'Choose at least one column.',
    recipient: 'Write who gets the list.',
    purpose: 'Write what the list is used for.',
    basis: 'Choose what permits sending the list.',
    basisNote: 'Write which basis it is.',
  },
  noAssociations: 'There are no associations yet. They come when homes are imported.',
  homes: (count) => (count === 1 ? '1 home' : `${count.toLocaleString('en-GB')} homes`),
  format: 'File type',
  formatMeans: {
    xlsx: 'A sheet with real dates, ready for print.',
    pdf: 'To read and print: A4 with page numbers.',
    csv: 'Text that a Danish Excel opens rightly.',
    json: 'For another system.',
  },
  whoWhy: 'What you write here is kept in the log together with the list.',
  columnsWhy: 'Remove what the recipient does not need. Nothing beyond this can be chosen.',
  optional: 'Only when the purpose needs it',
  optionalWhy: 'Write in the purpose why the recipient must have them.',
  preview: {
    title: 'Exactly this leaves the municipality',
    why: 'The same rows in the same order as in the file. Nothing else goes with them.',
    same: (text) => `In every row: ${text}.`,
    choose: 'Choose association and date to see the list here',
    rows: (count) => (count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`),
    empty: 'No home can be sent on that day',
    emptyWhy: 'On that day the association has no home that may be on a list for others.',
  },
  unnamed: {
    title: (count) => (count === 1 ? '1 tenant is not named' : `${count} tenants are not named`),
    why: 'They have given no consent that holds today for occupancy lists to this association. The home stands as occupied without a name, as it does when the name is protected. Consents are written on the resident’s page under Rights.',
  },
  comparison: {
    title: (count) =>
      count === 1
        ? 'The list gives away 1 thing that is not written on it'
        : `The list gives away ${count} things that are not written on it`,
    why: (day) =>
      `The association has the list of ${day}. Laid beside it, this list shows the following about shielded homes and protected people. Only you see this: it is neither in the file nor in the receipt.`,
    unsaid: (count) =>
      count === 1
        ? '1 thing about shielded or protected ones is not mentioned.'
        : `${count} things about shielded or protected ones are not mentioned.`,
    kinds: {
      'home-shielded': (count) =>
        count === 1 ? '1 home vanishes because it was shielded' : `${count} homes vanish because they were shielded`,
      'home-type': (count) =>
        count === 1
          ? '1 home vanishes because its type may never be on a list'
          : `${count} homes vanish because their type may never be on a list`,
      'name-protected': (count) => (count === 1 ? '1 name became "beskyttet"' : `${count} names became "beskyttet"`),
      'protected-left': (count) =>
        count === 1 ? '1 protected household has left' : `${count} protected households have left`,
      'protected-came': (count) =>
        count === 1 ? '1 protected household has moved in' : `${count} protected households have moved in`,
      'home-unshielded': (count) =>
        count === 1
          ? '1 home appears that was hidden on the last list'
          : `${count} homes appear that were hidden on the last list`,
      'name-unprotected': (count) =>
        count === 1
          ? '1 name is shown where it said "beskyttet" before'
          : `${count} names are shown where it said "beskyttet" before`,
      'consent-gone': (count) =>
        count === 1
          ? '1 name is missing for want of a valid consent'
          : `${count} names are missing for want of a valid consent`,
      'stands-out': (count) =>
        count === 1
          ? '1 hidden home can be guessed because all its neighbours are mentioned'
          : `${count} hidden homes can be guessed because all their neighbours are mentioned`,
    },
    newColumns: (columns) =>
      `${columns} were not on the last list: they are filled in only for homes that changed. Send the whole list if all should have them.`,
    onlyChanges: 'Send the changes only',
    knowingly: 'I have seen it and send it all the same',
  },
  otherPlace: 'Choose another place',
  working: 'Making the list',
  receipt: {
    title: (file) => `The list is saved as ${file}`,
    logged: 'The receipt is in the log and under Earlier lists.',
    notEncrypted: 'The file is not encrypted: send it by secure mail or Digital Post',
    deleteAfter:
      'The recipient is asked to delete it after use. Write that in the message, and delete your own copy once it is sent.',
    card: 'Receipt',
    rows: 'Rows',
    sha256: 'Fingerprint of the file (SHA-256)',
    homes: 'To the homes',
    more: 'Make another list',
  },
  never: {
    title: 'Never leaves the municipality',
    fields: {
      cpr: 'CPR number',
      diagnosis: 'Diagnosis',
      law: 'Sections of law',
      support: 'Support',
      visits: 'Visits',
      notes: 'Notes',
      shieldedAddress: 'Shielded addresses',
      homelessnessHistory: 'Earlier homelessness',
    },
    why: 'Homes under §§ 107 to 110 do not leave either. They are not on the list and not counted. A tenant with a protected name is shown as protected.',
  },
  earlier: {
    title: 'Earlier lists',
    none: 'No list has been sent yet.',
    all: (count) => `Show all ${count}`,
    who: (recipient, purpose, basis, by) => `${recipient}: ${purpose}. ${basis}. Sent by ${by}`,
    sha256: 'SHA-256',
    kept: 'What it held is kept, encrypted, to compare the next list with.',
    forget: 'Forget what it held',
    forgetTitle: (association) => `Forget what the list to ${association} held?`,
    forgetWhat:
      'Do it when the list never arrived, or when you send no more lists there. The next list will then have nothing to be compared with: it cannot show what changed since the last one, and you will not be told what it says about shielded homes and protected people. The receipt stays. This cannot be undone.',
    forgotten: 'What it held is forgotten. The receipt still stands here.',
  },
};
