import type { imports as danish } from '../da/imports.ts';
import type { Wording } from '../wording.ts';
import { importFields } from './import-fields.ts';

const n = (count: number) => count.toLocaleString('en-GB');
const homes = (count: number) => (count === 1 ? '1 home' : `${n(count)} homes`);
const people = (count: number) => (count === 1 ? '1 resident' : `${n(count)} residents`);
const places = (count: number) => (count === 1 ? '1 place' : `${n(count)} places`);
const tenancies = (count: number) => (count === 1 ? '1 tenancy' : `${n(count)} tenancies`);
/** Of two figures those that are not zero. */
const both = (first: string, second: string, firstCount: number, secondCount: number) => {
  if (secondCount === 0) return first;
  return firstCount === 0 ? second : `${first}, and ${second}`;
};

export const imports: Wording<typeof danish> = {
  title: 'Import',
  why: 'Nothing is written before you have seen what becomes what.',
  steps: { file: 'File', columns: 'Columns', preview: 'Look through' },
  kind: 'What is in the file?',
  kinds: { units: 'Homes', tenancies: 'Present tenants', residents: 'Residents', waiting: 'Waiting list' },
  kindMeans: {
    units:
      'One line per home: estate, tenancy number or address, type, rent. Associations and estates are created with them.',
    tenancies:
      'One line per tenancy: home, name and date of moving in. The homes must be here first. You will be asked for your password.',
    residents:
      'One line per resident: name, and CPR number or birth date where there is one. Whoever is here already is changed once you have said that it is the same person. You will be asked for your password.',
    waiting:
      'One line per resident on the list: name, day of asking, section and wishes. Write skal or gerne before a wish. Residents that are not here are created with them. You will be asked for your password.',
  },
  file: {
    choose: 'Choose file',
    chooseOther: 'Choose a file',
    reading: 'Reading the file …',
    stays: 'Excel (.xlsx) or CSV. The file is read on this computer and sent nowhere.',
    accepts: 'The file may be as it is',
    rules: [
      'Excel or CSV, whatever the separator, also when æ, ø and å look wrong.',
      'Title lines above the header and totals below are passed over.',
      'Danish and other dates, amounts and numbers.',
      'Columns that we do not use are left out.',
      'Importing the same file again changes nothing.',
      'All rows or none: if there is a fault, nothing is written.',
    ],
  },
  facts: {
    file: 'File',
    sheet: 'Sheet',
    form: 'Form',
    rows: 'Rows',
    skipped: 'Lines passed over',
    none: 'None',
    more: (count) => `and ${count} more`,
    separators: (separator) =>
      ({ ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' })[separator] ?? separator,
    warnings: (count) => (count === 1 ? 'One thing to know about the file' : `${count} things to know about the file`),
    moreWarnings: (count) => `and ${count} more.`,
  },
  header: {
    label: 'The header is on line',
    hint: 'Everything above it is passed over. We guessed: change it if the names of the columns are elsewhere.',
    line: (line, cells) => `Line ${line}: ${cells}`,
  },
  columns: {
    title: 'What is what?',
    used: (used, all) => `${used} of ${all} are used`,
    inFile: 'Column of the file',
    values: 'First values',
    meaning: 'Becomes',
    meaningOf: (column) => `Becomes, for the column ${column}`,
    notUsed: 'Not used',
    unnamed: (letter) => `Column ${letter} without a name`,
    next: 'See what happens',
    looking: 'Looking through the file',
    nothingYet: 'Nothing is written yet.',
    missing: (field) => `There is no column for ${field}. Choose the column of the file that belongs to it.`,
  },
  preview: {
    rows: 'Rows',
    created: { units: 'New homes', tenancies: 'New tenancies', residents: 'New residents', waiting: 'New on the list' },
    changed: 'Will change',
    unchanged: 'Unchanged',
    problems: 'Faults',
    refused: (count) =>
      count === '1'
        ? '1 fault in the file. Nothing can be imported yet'
        : `${count} faults in the file. Nothing can be imported yet`,
    allOrNone:
      'All rows or none, so that the list is never half. Correct the faults in the file or in the copy, save it, and choose it again. Your choice of columns is remembered.',
    nothing: 'Nothing is new',
    nothingWhy: 'All rows of the file are here already as they are.',
    nothingLeft: 'Everything that the file changes has been left out.',
    ready: 'The file is ready',
    readyWhy: {
      units: (created, changed) =>
        `${both(`${homes(created)} will be created`, `${homes(changed)} will change`, created, changed)}.`,
      tenancies: (created, changed) =>
        `${both(`${tenancies(created)} will be created`, `${tenancies(changed)} will change`, created, changed)}.`,
      residents: (created, changed) =>
        `${both(`${people(created)} will be created`, `${people(changed)} will change`, created, changed)}.`,
      waiting: (created, changed) =>
        `${both(`${places(created)} on the list will be created`, `${places(changed)} will change`, created, changed)}.`,
    },
    newPlaces: 'Created at the same time',
    newAssociations: (names) => `Associations: ${names}.`,
    newEstates: (names) => `Estates: ${names}.`,
    mend: 'Choose the corrected file',
    apply: {
      units: (count) => `Import ${homes(count)}`,
      tenancies: (count) => `Import ${tenancies(count)}`,
      residents: (count) => `Import ${people(count)}`,
      waiting: (count) => `Import ${places(count)} on the list`,
    },
    working: 'Importing',
    progress: (done, total) => `${done} of ${total} rows`,
  },
  problems: {
    title: 'Faults in the file',
    first: (count) => `the first ${count}`,
    row: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'What is wrong?',
    all: (count) => `Show all ${count}`,
    wholeRow: 'The whole line',
    empty: 'empty',
  },
  remembered: {
    title: (date) => `The columns are chosen as last time, remembered from ${date}`,
    same: 'The file has the same columns as then.',
    gained: (titles) => `New columns in the file since: ${titles}.`,
    lost: (titles) => `Missing in the file now: ${titles}.`,
    forget: 'Forget the choices',
  },
  copy: {
    save: 'Save a copy with the faults marked',
    hint: 'Excel with the same lines. The faults are coloured, and the last column says in Danish what is wrong.',
    saved: (name) => `The copy is saved as ${name}`,
    next: 'Correct the coloured cells, save the file, and choose it here. The copy is not encrypted: delete it once it is imported.',
  },
  alike: {
    title: (count) =>
      count === 1
        ? '1 thing in the file looks like something that you have already'
        : `${n(count)} things in the file look like something that you have already`,
    why: 'Say whether they are the same or new. Nothing is joined before you have answered.',
    placesTitle: 'Almost the same name',
    placesNote: 'the homes follow the answer',
    place: {
      association: (name, ours) => `The file writes the association “${name}”. You have “${ours}”.`,
      estate: (name, ours) => `The file writes the estate “${name}”. You have “${ours}”.`,
    },
    samePlace: (ours) => `The same as ${ours}`,
    newPlace: (name) => `A new one: ${name}`,
    line: (line) => `line ${line} of the file`,
    shieldedHome: 'a shielded home at the address',
    question: {
      units: (other) => `Is it the same home as ${other}?`,
      tenancies: (other) => `Is it the same tenant as ${other}?`,
      residents: (other) => `Is it the same resident as ${other}?`,
      waiting: (other) => `Is it the same resident as ${other}?`,
    },
    because: {
      address: 'The address is the same, but tenancy number or estate is another.',
      spelling: 'The street is spelled almost the same.',
      name: 'The name is spelled almost the same, and the tenant lives there at the same time.',
      'person-name': 'The name is the same, and the file does not say when the resident was born.',
      'person-birth': 'Name and birth date are the same.',
    },
    same: {
      units: 'The same home: change ours',
      tenancies: 'The same tenant: keep our name',
      residents: 'The same resident: change ours',
      waiting: 'The same resident: use ours',
      inFile: 'The same home: skip the line',
    },
    new: {
      units: 'Another home: create it',
      tenancies: 'Another tenant',
      residents: 'Another resident: create',
      waiting: 'Another resident: create',
    },
    answers: { same: 'the same', new: 'new' },
    restTitle: 'Answer for all on the list',
    restSame: 'All are the same',
    restNew: 'All are new',
    use: 'Use the answers',
    open: (count) => (count === 1 ? '1 has no answer.' : `${n(count)} have no answer.`),
    allAnswered: 'Everything is answered. Nothing is written yet.',
  },
  missing: {
    title: {
      units: (count) => (count === '1' ? '1 home is not in the file' : `${count} homes are not in the file`),
      tenancies: (count) => (count === '1' ? '1 tenancy is not in the file' : `${count} tenancies are not in the file`),
      residents: (count) =>
        count === '1' ? '1 resident is not in the file' : `${count} residents are not in the file`,
      waiting: (count) => (count === '1' ? '1 place is not in the file' : `${count} places are not in the file`),
    },
    why: 'They stay as they are: an import deletes nothing.',
    estate: (estate, count) => `${estate}: ${count} not in the file`,
    whole: '(the file does not name the estate at all)',
    more: (count) => (count === 1 ? 'and 1 more estate.' : `and ${count} more estates.`),
  },
  underAge: {
    title: (count) => (count === 1 ? '1 new resident is under 18' : `${n(count)} new residents are under 18`),
    why: (lines) =>
      `Line ${lines}. A child is written as one of the household, not as a resident: leave the line out if it is a child.`,
  },
  rows: {
    title: 'Row by row',
    note: 'space chooses a line',
    filters: {
      alike: 'Look alike',
      changed: 'Will change',
      new: 'New',
      problem: 'Faults',
      missing: 'Not in the file',
      unchanged: 'Unchanged',
    },
    none: 'No rows here',
    line: 'Line',
    of: { units: 'Home', tenancies: 'Home', residents: 'Resident', waiting: 'Resident' },
    what: {
      alike: 'Looks like',
      changed: 'What changes',
      new: 'Details',
      problem: 'What is wrong?',
      missing: 'Details',
      unchanged: 'Details',
    },
    untitled: {
      units: 'Without address',
      tenancies: 'Without address',
      residents: 'Without name',
      waiting: 'Without name',
    },
    empty: 'empty',
    leftOut: 'Stays as it is',
    choose: 'Choose a line in the list to see it.',
    onLine: (line) => `Line ${line}`,
    ours: 'Ours',
    theirs: 'In the file',
    keepField: 'Keep ours',
    keepRow: {
      units: 'Keep the whole home as it is',
      tenancies: 'Keep the whole tenancy as it is',
      residents: 'Keep the resident as it stands here',
      waiting: 'Keep the place on the list as it is',
    },
    leaveOut: 'Leave the line out',
    missing: 'It is here, but not in the file. It stays as it is.',
    unchanged: 'It is here as the file says.',
    fieldsTitle: 'Take from the file',
    fieldsHint: 'What is not chosen stays in all rows as it is here.',
    fieldRows: (field, rows) => `${field}: ${rows === 1 ? '1 row' : `${n(rows)} rows`}`,
  },
  done: {
    title: {
      units: (created, changed) => both(`${homes(created)} created`, `${homes(changed)} changed`, created, changed),
      tenancies: (created, changed) =>
        both(`${tenancies(created)} created`, `${tenancies(changed)} changed`, created, changed),
      residents: (created, changed) =>
        both(`${people(created)} created`, `${people(changed)} changed`, created, changed),
      waiting: (created, changed) =>
        both(`${places(created)} on the list created`, `${places(changed)} changed`, created, changed),
    },
    unchanged: (count) => `${count} stood here already as they are.`,
    logged: 'The import is in the log. The file can now be deleted where you got it from.',
    see: {
      units: 'See the homes',
      tenancies: 'See the homes',
      residents: 'See the residents',
      waiting: 'See the waiting list',
    },
    tenancies: 'Import the residents',
    more: 'Import another file',
  },
  fields: importFields,
};
