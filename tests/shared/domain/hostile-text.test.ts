import { expect, test } from 'vitest';
import { parseAddress } from '../../../shared/domain/address-parse.ts';
import { validateAddress } from '../../../shared/domain/address-parts.ts';
import { foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import { suggestMapping } from '../../../shared/domain/import-columns.ts';
import { isTotalLine } from '../../../shared/domain/import-columns-rows.ts';
import * as values from '../../../shared/domain/import-values.ts';
import { readAnimalAnswer, readAnimals } from '../../../shared/domain/import-values-animals.ts';
import { readTenants } from '../../../shared/domain/import-values-names.ts';
import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import { decodeRecoveryKey } from '../../../shared/domain/recovery-key.ts';
import { processorTime } from '../../helpers/processor-time.ts';

/** The longest text that a cell of Excel can hold. */
const cellLength = 32_767;
const pieces = [
  '(',
  ' ',
  'a',
  '1',
  'aa',
  'å',
  '1.',
  '.',
  ',',
  ', ',
  '- ',
  '-',
  '[',
  '*(',
  '1 ',
  'a ',
  'st.',
  'og ',
  ' og',
  '/',
  '(a',
  '0',
  '\u0301',
  '\t',
  '=',
  '(beskyttet',
  'navne- og ',
  '1.000',
  '.000',
  ' 000',
  'x,',
  '; ',
  '#',
  'hund ',
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  sortKey,
  foldWords,
  parseAddress,
  validateAddress: (text) =>
    validateAddress({
      street: text,
      houseNumber: text,
      letter: text,
      floor: text,
      door: text,
      place: text,
      postCode: text,
      city: text,
    }),
  readText: (text) => values.readText(text, 100),
  readYesNo: values.readYesNo,
  readDate: values.readDate,
  readMoney: values.readMoney,
  readNumber: (text) => values.readNumber(text, 0, 9, 0),
  readUnitType: values.readUnitType,
  readTown: values.readTown,
  readNumberId: (text) => values.readNumberId(text, 8),
  readCondition: values.readCondition,
  readAnimals,
  readAnimalAnswer,
  readTenants,
  suggestMapping: (text) => suggestMapping('tenancies', [text]),
  isTotalLine: (text) => isTotalLine([text], 9),
  passwordProblem: (text) => passwordProblem(text, [text]),
  decodeRecoveryKey: (text) => decodeRecoveryKey(text, (bytes) => bytes),
};

test.each(Object.entries(readers))('%s answers at once, whatever a cell is filled with', (_, read) => {
  for (const piece of pieces) {
    for (const end of ['', '!']) {
      const began = processorTime();
      read(piece.repeat(Math.ceil(cellLength / piece.length)) + end);
      // a regular expression that goes back over the text needs seconds
      expect([piece, processorTime() - began < 500]).toEqual([piece, true]);
    }
  }
});
