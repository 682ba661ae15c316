import type { Input } from '../../../../shared/contract/index.ts';

type Kind = Input<'imports.inspect'>['kind'];

const NO_NUMBER = 'Er ikke et CPR-nummer. Skriv ti cifre, fx 610170-1234, med en dag, der findes.';

/** What stands in the column of numbers, and the sentence that its line gets. */
export const NUMBERS_IN_FILES: readonly (readonly [what: string, cell: string, sentence: string])[] = [
  ['two lost zeros', '01700004', NO_NUMBER],
  ['a number as science writes it', '"1,01E+09"', NO_NUMBER],
  ['a day that no month has', '320170-0004', NO_NUMBER],
  ['a month that no year has', '011370-0004', NO_NUMBER],
  ['a day of February that no year has', '300270-0004', NO_NUMBER],
  ['a lost zero before a day that is none', '900170004', NO_NUMBER],
  ['letters', 'ABCDEF-GHIJ', NO_NUMBER],
  ['two dashes', '610170--0004', NO_NUMBER],
  ['eleven digits', '61017000041', NO_NUMBER],
  ['SQL', "' or 1=1 --", NO_NUMBER],
  ['HTML', '<b>610170-0004</b>', NO_NUMBER],
  ['digits of another script', '٦١٠١٧٠٠٠٠٤', NO_NUMBER],
  ['a formula', "=cmd|'/c calc'!A1", NO_NUMBER],
];

/** A file of each kind that has numbers: its titles, and a line about somebody with the number. */
export const FILES: Readonly<
  Partial<Record<Kind, { readonly titles: string; readonly line: (cell: string) => string }>>
> = {
  residents: { titles: 'Navn;CPR', line: (cell) => `Prøve Fil;${cell}` },
  tenancies: {
    titles: 'Afdeling;Lejemålsnr.;Lejer;CPR;Indflytning',
    line: (cell) => `Kærgården;1;Prøve Fil;${cell};01.12.2026`,
  },
  waiting: {
    titles: 'Ansøger;CPR;Ansøgningsdato;Paragraf',
    line: (cell) => `Prøve Fil;${cell};01.09.2026;ABL § 105`,
  },
};
