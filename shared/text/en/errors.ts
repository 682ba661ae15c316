import type { errors as danish } from '../da/errors.ts';
import type { Wording } from '../wording.ts';

export const errors: Wording<typeof danish> = {
  sentences: {
    'unknown-operation': 'There is no such operation. See the list by the command operations.',
    'bad-input': 'Something is missing or has a wrong form. Mend it and try again.',
    busy: 'Tryg Base is busy with something else. Wait a moment and try again.',
    cancelled: 'Cancelled. Nothing was changed.',
    unexpected:
      'Something went wrong in the program. Nothing was changed. Try again, and tell your IT department if it happens again.',
    locked: 'Tryg Base is locked. Sign in and try again.',
    'no-permission': 'Your role has no access to this. Ask an administrator if you need it.',
    'reauth-required': 'This asks for your password again.',
    'wrong-password': 'The password is wrong. Try again.',
    'wrong-login': 'Name or password is wrong. Try again.',
    'wrong-recovery-key': 'The recovery key does not fit. Compare it with the printed key, character by character.',
    'recovery-not-confirmed':
      'Confirm the recovery key first. Without it, data are lost if everybody forgets the password.',
    'weak-password': 'The password is too easy to guess. {reason}',
    'login-taken': 'There is already a user of that name. Choose another.',
    'last-administrator': 'There must always be an administrator. Give the role to somebody else first.',
    'already-set-up': 'There is a data folder here already. Choose another folder, or sign in to this one.',
    'not-set-up': 'There are no data here yet. Make a data folder first, or choose the right folder.',
    'not-found': 'It does not exist, or it was deleted. Refresh the list and try again.',
    'already-exists': 'It exists already. Choose another name or number.',
    'changed-by-other': 'It was changed after you opened it. Open it again and save your corrections anew.',
    'rule-broken': 'It breaks a rule. {rule}',
    'unit-taken': 'The home is let in that period. Two tenancies cannot have the same home on one day.',
    'outage-overlaps':
      'The home is out of service in that period already. End the first period before you begin a new one.',
    'ends-before-start': 'The end date is before the start date. Mend one of them.',
    'already-ended': 'It has ended already.',
    'person-required': 'A tenancy must have at least one person.',
    'in-use-elsewhere': 'It is used elsewhere and cannot be removed.',
    'staging-gone': 'The file is no longer in memory. Choose it again.',
    'mapping-incomplete': 'There is no column for the field {field}. Choose the column of the file that belongs to it.',
    'import-has-problems':
      '{problems} faults in the file. Nothing was imported. Mend the faults in the file and import it again.',
    'nothing-to-export': 'There are no homes to send on that date. Choose another date or association.',
    'column-never-leaves': 'The column {column} must never leave the municipality. Remove it from the list.',
    'reason-too-short': 'The reason is too short. Write why you need this.',
    'file-unreadable': 'The file cannot be read. Check that it exists and that you have access to it.',
    'file-refused': 'The file cannot be used. {reason}',
    'data-in-use': 'Tryg Base is open on this computer. Close the other window and try again.',
    'data-damaged':
      'The data file is damaged. Do not touch it, and fetch the latest backup together with your IT department.',
    'wrong-key': 'The key file belongs to another data file. Put the two files that belong together into one folder.',
    'newer-schema': 'The data were saved by a newer version of Tryg Base. Update the program and try again.',
    'disk-full': 'The disk is full. Make room and try again. Nothing was lost.',
    'read-only': 'The folder can only be read, not written to. Get access to write, or choose another.',
    'place-refused':
      'Data must not lie on a network drive or in a synced folder. Choose a folder on this computer’s own disk.',
    'key-file-damaged': 'The key file is damaged. Fetch it from the backup.',
    'key-file-missing': 'The key file is missing. Put keys.json from the backup beside the data file.',
    'audit-broken': 'The log is broken at row {seq}. Do not touch the data, and ask your IT department.',
    'file-not-written': 'The file could not be written. If it exists already, choose another name.',
  },
  atPlace: {
    'not-found/association': 'There is no association of that name. Write it as it stands under Settings.',
    'not-found/database':
      'The key file is here, but the data file trygbase.db is missing. Put it into the folder from the backup.',
    'data-damaged/plain': 'The data file is not encrypted, so Tryg Base did not make it. It was not touched.',
    'place-refused/network': 'Data must not lie on a network drive. Choose a folder on this computer’s own disk.',
    'place-refused/synced':
      'Data must not lie in a synced folder (OneDrive, Dropbox and the like). Choose another folder.',
    'no-permission/two-persons': 'This asks for two persons, which Tryg Base cannot do yet.',
    'already-exists/out': 'The file exists already. Choose another name, or use --force.',
  },
  rules: {
    'purpose-required': 'The column {column} needs a written purpose.',
    'personal-number': 'A personal identity number does not belong here. Remove it.',
    'quiet-hours-need-both': 'Write both when the quiet hours begin and when they end.',
    'unit-not-ready': 'The home is not ready before {from}.',
    'unit-retired': 'The home is retired from {to}.',
    'condition-in-future': 'A condition cannot be noted on a day that has not come.',
    'let-after-retired': 'The home is let from {from} and cannot be retired then.',
    'let-before-planned': 'The home is let from {from} and cannot be ready only later.',
  },
  unknownReason: 'There is no closer explanation.',
};
