import type { importProblems as danish } from '../da/import-problems.ts';
import type { Wording } from '../wording.ts';

export const importProblems: Wording<typeof danish> = {
  required: 'Missing. Fill in the field.',
  'not-a-date': 'Is not a date. Write for example 23.11.2026 or 2026-11-23.',
  'not-a-number': 'Is not a number. Write for example 54 or 54,5.',
  'not-money': 'Is not an amount. Write for example 3.450 or 3.450,50.',
  'not-an-address': 'Is not an address that we can read. Write for example Bakkevej 20A, 3. tv.',
  'not-a-post-code': 'Is not a post code. Write four digits, for example 2610.',
  'unknown-post-code': 'The town is missing, and the post code is not in our list. Correct it, or write the town too.',
  'unknown-type':
    'Is not a type of home that we know. Write for example Skæv bolig, Almen familiebolig or a code such as UDSLUS.',
  'unknown-condition': 'Is not a condition that we know. Write God, Slidt, Dårlig or Kan ikke bebos.',
  'unknown-kind': 'Is not a kind of tenancy that we know. Write Lejeaftale or Midlertidigt ophold.',
  'not-yes-no': 'Is neither yes nor no. Write ja or nej, or leave the field empty.',
  'unknown-association': 'There is no such association. Import the homes first.',
  'unknown-estate': 'There is no such estate. Import the homes first.',
  'unknown-unit': 'There is no such home. Import the homes first, or mend tenancy number or address.',
  'duplicate-in-file': 'Stands on line {line} too. Keep only one of them.',
  'too-long': 'Is too long. There is room for {max} characters.',
  'ends-before-start': 'The end date is before the start date. Correct one of them.',
  'tenancy-overlaps': 'The home is let in that period. End the other tenancy first, or mend the dates.',
  'overlaps-in-file': 'The home is let in that period on line {line} too. Correct the dates on one of the lines.',
  'belongs-elsewhere': 'The number belongs to another one. Check that name and number fit together.',
  'ambiguous-unit': 'Several homes fit. Write estate and tenancy number, or the whole address.',
  'not-an-animal-rule': 'Is not an answer about animals. Write ja, nej or efter aftale.',
  'out-of-range': 'Is outside what is possible. Correct the number.',
  'not-a-number-id': 'Does not have the right number of digits. A CVR has eight digits, an LBF number at most four.',
  'not-a-name': 'Does not look like a name. Personal identity numbers and other numbers do not belong here.',
  'spreadsheet-error': 'The cell shows an error of the spreadsheet. Correct the formula, or write the value.',
  'needs-other-role':
    'The row does not go with something that you have no access to. Ask a caseworker or a leader to import the file.',
  'may-not-unshield': 'The home is shielded here. Only somebody who may see the address can undo that.',
  'not-a-person-number': 'Is no CPR number. Write ten digits, such as 610170-1234, with a day that exists.',
  'birth-date-differs': 'The birth date does not go with the CPR number. Correct one of them.',
  'in-future': 'That day has not come yet. Correct it.',
  'unknown-worker': 'Is nobody of the staff who has access here. Write the name as it stands under Users.',
  'unknown-way': 'Is no way to reach somebody. Write for example Phone, SMS, Letter or In person.',
  'unknown-course': 'Write Contacted or Active. What is over is not imported.',
  'unknown-urgency': 'Is no urgency. Write Normal, High or Acute.',
  'unknown-paragraph': 'Is no section that gives a right to a home here. Write for example ABL § 105 or Skæv bolig.',
  'before-asked': 'Is before the day on which the resident asked. Correct one of the days.',
  'urgency-needs-reason': 'There is no reason for the urgency.',
};

export const missingColumn = 'The file has no column with {field}. Add it, or choose which column it is.';
