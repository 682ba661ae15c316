import type { cli as danish } from '../da/cli.ts';
import type { Wording } from '../wording.ts';

export const cli: Wording<typeof danish> = {
  help: {
    title: 'Tryg Base from the command line',
    how: 'npm run --silent cli -- COMMAND …',
    commands: {
      init: 'init --data DIR --admin NAME [--municipality NAME] [--name NAME]',
      demo: 'demo --data DIR [--scale s|m|l] [--seed N] [--today DATE]',
      operations: 'operations --json',
      call: 'call OPERATION [JSON|-] --user NAME',
      'import units':
        'import units FILE [--map FILE] [--header LINE] [--sheet NAME] [--alike same|new] [--faults FILE [--force]] [--dry-run] --user NAME',
      'import tenancies':
        'import tenancies FILE [--map FILE] [--header LINE] [--sheet NAME] [--alike same|new] [--faults FILE [--force]] [--dry-run] --user NAME',
      'import residents':
        'import residents FILE [--map FILE] [--header LINE] [--sheet NAME] [--alike same|new] [--faults FILE [--force]] [--dry-run] --user NAME',
      'import waitlist':
        'import waitlist FILE [--map FILE] [--header LINE] [--sheet NAME] [--alike same|new] [--faults FILE [--force]] [--dry-run] --user NAME',
      receive: 'receive FILE… [--confirm [--delete]] --user NAME (without --confirm it only says what would happen)',
      'export occupancy':
        'export occupancy --association NAME|--associations "A;B" [--on DATE | --from DATE --to DATE] [--changes] --purpose TEXT --recipient TEXT --basis CODE --format xlsx|pdf|csv|json --out FILE|FOLDER [--columns A,B] [--basis-note TEXT] [--acknowledge PRINT] [--encrypt] [--force] --user NAME',
      'export occupancy --due':
        'export occupancy --due --out FOLDER [--encrypt] [--force] --user NAME (the lists that are due today by agreement)',
      'recovery confirm': 'recovery confirm --user NAME (two groups of the key on standard input, such as "3 ABCDEFG")',
      'audit verify': 'audit verify --user NAME',
      doctor: 'doctor [--user NAME]',
    },
    common:
      'All: --data DIR or TRYGBASE_DATA · password in TRYGBASE_PASSWORD or on standard input · --json · --lang da|en',
  },
  usage: {
    'unknown-command': 'There is no command {name}. Write --help to see those there are.',
    'unknown-option': 'The option --{name} does not belong to this command. Write --help to see those that do.',
    'option-needs-value': 'Write a value after --{name}.',
    'option-missing': 'Write --{name}.',
    'option-wrong': '--{name} cannot be what was written. Use {allowed}.',
    'no-data-folder': 'Say where the data are: --data DIR or TRYGBASE_DATA.',
    'no-password': 'The password is missing. Set TRYGBASE_PASSWORD, or write it on standard input.',
    'passwords-differ': 'The two passwords differ.',
    'argument-missing': 'Write {name} after the command.',
    'argument-extra': 'There is too much after the command. Put names with spaces in quotation marks.',
    'groups-missing':
      'Write two groups of the recovery key on standard input, such as "3 ABCDEFG" and "6 HJKMNPQ" on a line each.',
    'map-unreadable': 'The file after --map must be JSON: {"column": "field"}.',
    'map-unknown-column': 'The file after --map names the column "{name}", which the file does not have.',
  },
  arguments: { operation: 'an operation', file: 'a file' },
  allowed: {
    date: 'a date such as 2026-11-23',
    number: 'a whole number',
    scale: 's, m or l',
    language: 'da or en',
    fingerprint:
      'the fingerprint in comparison of "call occupancy.preview"; with several associations one each, - where there is none',
  },
  questions: {
    password: 'Password: ',
    passwordAgain: 'Password again: ',
    recoveryGroup: 'Group {number} of the recovery key: ',
  },
  municipality: 'The municipality',
  init: {
    done: 'The data folder is ready: {data}',
    keyTitle: 'Recovery key. It is shown only now: write it down and keep it safe.',
    next: 'Confirm it by the command recovery confirm before the first tenancy is made.',
  },
  demo: {
    done: 'Demo data are ready: {data}',
    users: 'Name, role and password:',
    fictive: 'All persons and addresses are invented.',
  },
  recoveryConfirmed: 'The recovery key is confirmed.',
  received: { deleted: '{file} was deleted.' },
  imported: {
    rows: '{rows} rows read, {accepted} without faults.',
    skipped: '{count} lines were skipped (titles, empty lines and totals).',
    done: 'Imported: {created} new, {changed} changed, {unchanged} unchanged.',
    dryRun: 'Trial: {created} new, {changed} changed, {unchanged} unchanged. Nothing was imported.',
    newAssociations: 'New associations: {names}.',
    newEstates: 'New estates: {names}.',
    problem: 'Line {row}, {column}: {message}',
    problemWithValue: 'Line {row}, {column}: “{value}” {message}',
    noColumn: 'the whole line',
    moreProblems: 'And {count} more faults.',
    progress: '{done} of {total} rows',
    remembered: 'The columns are chosen as last time, remembered from {on}.',
    gained: 'New columns in the file since: {names}.',
    lost: 'Missing in the file now: {names}.',
    missing: 'Here, but not in the file: {name}: {count}.',
    nearPlace: '»{name}« of the file looks like {ours}.',
    alike: 'Line {row}, {title}, looks like {other}.',
    shieldedHome: 'a shielded home at the address',
    decide: 'Write --alike same if all of it is the same, or --alike new if all is new; else answer in the window.',
    faults: 'A copy with the faults marked is in {file}. It is not encrypted.',
  },
  exported: {
    done: '{rows} rows written to {file}',
    sha256: 'SHA-256: {sha256}',
    passphrase: 'Passphrase (shown only now): {passphrase}',
    encrypted: 'The file is encrypted (ZIP, AES-256). Tell the passphrase by telephone, never in the same message.',
    notEncrypted: 'The file is not encrypted: send it by secure mail or Digital Post.',
    nothingDue: 'No agreed lists are due today.',
    deleteAfterUse: 'Ask the recipient to delete the file after use.',
  },
  verify: {
    ok: 'The log is whole: {entries} rows hang together.',
    broken: 'The log is broken at row {seq} ({reason}). Do not touch the data, and ask your IT department.',
    reasons: {
      gap: 'a row is missing',
      order: 'the order does not fit',
      mac: 'the row was changed',
      values: 'the values beside it were changed',
    },
  },
  doctor: {
    signIn: 'Only the folder was looked at. Write --user NAME to open the file and check all of it.',
    good: {
      folder: 'The folder can be used, and both key file and data file are there.',
      open: 'The data file can be opened.',
      settings: 'The data file is encrypted and set up as it must be.',
      pages: 'Every page of the data file is whole.',
      references: 'All references in the data fit.',
      schema: 'The data file fits this version of the program.',
      audit: 'The log is whole: {entries} rows.',
      place: 'The folder lies on the computer’s own disk.',
      disk: '{freeMb} MB are free.',
    },
    bad: {
      folder: 'The folder cannot be used.',
      open: 'The data file cannot be opened.',
      settings: 'The data file does not keep the settings: {wrong}. Close the program and start it again.',
      pages: 'The data file is damaged in {problems} places. Do not touch it, and fetch the latest backup.',
      references: '{broken} references in the data lead nowhere. Ask your IT department.',
      schema: 'The data file has version {found}, the program knows {known}. Update the program.',
      audit: 'The log is broken at row {broken}. Do not touch the data, and ask your IT department.',
      place: 'The folder lies on a network drive or in a synced folder. Move it to the computer’s own disk.',
      disk: 'Only {freeMb} MB are free. Make room on the disk.',
    },
    fine: 'in order',
    wrong: 'not in order',
  },
};
