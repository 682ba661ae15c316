import type { imports as danish } from '../da/imports.ts';
import type { Wording } from '../wording.ts';

const n = (count: number) => count.toLocaleString('en-GB');
const homes = (count: number) => (count === 1 ? '1 home' : `${n(count)} homes`);
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
  kinds: { units: 'Homes', tenancies: 'Present residents' },
  kindMeans: {
    units:
      'One line per home: estate, tenancy number or address, type, rent. Associations and estates are created with them.',
    tenancies:
      'One line per tenancy: home, name and date of moving in. The homes must be here first. You will be asked for your password.',
  },
  file: {
    choose: 'Choose file',
    chooseOther: 'Choose a file',
    reading: 'Reading the file …',
    stays: 'Excel (.xlsx) or CSV. The file is read on this computer and sent nowhere.',
    accepts: 'The file may be as it is',
    rules: [
      'Any separator, with æ, ø and å in order or not.',
      'Title lines above the header and totals below are passed over.',
      'Danish and other dates, amounts and numbers.',
      'Columns that we do not use stay in the file.',
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
    hint: 'Everything above it is passed over. We guessed: change it if the names of the columns stand elsewhere.',
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
    nothingYet: 'Nothing is written yet.',
    missing: (field) => `There is no column for ${field}. Choose the column of the file that belongs to it.`,
  },
  preview: {
    rows: 'Rows',
    created: { units: 'New homes', tenancies: 'New tenancies' },
    changed: 'Will change',
    unchanged: 'Unchanged',
    problems: 'Faults',
    refused: (count) =>
      count === '1'
        ? '1 fault in the file. Nothing can be imported yet'
        : `${count} faults in the file. Nothing can be imported yet`,
    allOrNone:
      'All rows or none, so that the list is never half. Mend the faults in the file, save it, and choose it again. Your choice of columns is remembered.',
    nothing: 'Nothing is new',
    nothingWhy: 'All rows of the file stand here already as they are.',
    ready: 'The file is ready',
    readyWhy: {
      units: (created, changed) =>
        `${both(`${homes(created)} will be created`, `${homes(changed)} will change`, created, changed)}.`,
      tenancies: (created, changed) =>
        `${both(`${tenancies(created)} will be created`, `${tenancies(changed)} will change`, created, changed)}.`,
    },
    newPlaces: 'Created with them',
    newAssociations: (names) => `Associations: ${names}.`,
    newEstates: (names) => `Estates: ${names}.`,
    sample: 'How it will stand',
    sampleNote: (count) => `the first ${count} rows`,
    mend: 'Choose the mended file',
    apply: {
      units: (count) => `Import ${homes(count)}`,
      tenancies: (count) => `Import ${tenancies(count)}`,
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
  sample: {
    row: 'Line',
    outcome: 'Becomes',
    title: 'Home',
    fields: 'Details',
    untitled: 'Without address',
    empty: 'empty',
    outcomes: { new: 'New', changed: 'Changes', unchanged: 'Unchanged', problem: 'Fault' },
  },
  done: {
    title: {
      units: (created, changed) => both(`${homes(created)} created`, `${homes(changed)} changed`, created, changed),
      tenancies: (created, changed) =>
        both(`${tenancies(created)} created`, `${tenancies(changed)} changed`, created, changed),
    },
    unchanged: (count) => `${count} stood here already as they are.`,
    logged: 'The import stands in the log. The file can now be deleted where you got it from.',
    see: 'See the homes',
    tenancies: 'Import the residents',
    more: 'Import another file',
  },
  fields: {
    association: 'Association',
    estate: 'Estate',
    estateNumber: 'Estate number',
    tenancyNumber: 'Tenancy number',
    address: 'Whole address',
    street: 'Street',
    houseNumber: 'House number',
    letter: 'House letter',
    floor: 'Floor',
    door: 'Door',
    place: 'Village or quarter',
    postCode: 'Post code',
    city: 'Town',
    cvr: 'The association’s CVR',
    lbf: 'The association’s LBF number',
    municipalBuilding: 'The municipality’s own building',
    type: 'Type of home',
    size: 'Size in m²',
    rooms: 'Rooms',
    rent: 'Rent in kr. a month',
    rentIncludes: 'The rent includes',
    shielded: 'Shielded address',
    dogs: 'Dog',
    cats: 'Cat',
    animals: 'Pets in general',
    ownEntrance: 'Own entrance',
    groundFloor: 'Ground floor',
    lift: 'Lift',
    accessible: 'Step-free',
    commonHouse: 'Common house',
    outdoorSpace: 'Outdoor space',
    noiseTolerance: 'Room for noise',
    substanceTolerance: 'Alcohol and drugs tolerated',
    socialCaretaker: 'Social caretaker',
    couples: 'Couples can live here',
    children: 'Children can live here',
    assignmentRight: 'The municipality assigns',
    plannedFrom: 'Ready from',
    condition: 'Condition',
    note: 'Note',
    tenantName: 'Name of the resident',
    tenantName2: 'Resident 2, name',
    tenantFirstName: 'First name of the resident',
    tenantLastName: 'Last name of the resident',
    from: 'Moved in',
    to: 'Moves out, last day',
    protectedName: 'Protected name',
    kind: 'Lease or stay',
  },
};
