import { isoDate } from '../../../../shared/dates.ts';
import { residentInput } from '../../../helpers/residents.ts';
import type { Case } from './case.ts';

const cpr = (number: string) => ({ ...residentInput('Prøve Cpr'), personId: { kind: 'cpr', number } });

/** What spreadsheets make of a CPR number, and what is none. A number is never refused by its control digit. */
export const NUMBERS: readonly Case[] = [
  [
    'a lost leading zero',
    'residents.create',
    () => cpr('101700004'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'a number as science writes it',
    'residents.create',
    () => cpr('1,01E+09'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'a day that no month has',
    'residents.create',
    () => cpr('320170-0004'),
    'Oplysningerne strider mod en regel. De første syv cifre passer ikke til nogen dag. Se efter, om CPR-nummeret er skrevet rigtigt.',
  ],
  [
    'a month that no year has',
    'residents.create',
    () => cpr('011370-0004'),
    'Oplysningerne strider mod en regel. De første syv cifre passer ikke til nogen dag. Se efter, om CPR-nummeret er skrevet rigtigt.',
  ],
  [
    'a day of February that no year has',
    'residents.create',
    () => cpr('300270-0004'),
    'Oplysningerne strider mod en regel. De første syv cifre passer ikke til nogen dag. Se efter, om CPR-nummeret er skrevet rigtigt.',
  ],
  [
    'letters',
    'residents.create',
    () => cpr('ABCDEF-GHIJ'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'two dashes',
    'residents.create',
    () => cpr('610170--0004'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'eleven digits',
    'residents.create',
    () => cpr('61017000041'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'nothing',
    'residents.create',
    () => cpr(''),
    'Feltet »Nummer« mangler eller er ikke skrevet rigtigt. Ret det, og prøv igen.',
  ],
  [
    'SQL',
    'residents.create',
    () => cpr("' or 1=1 --"),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'digits of another script',
    'residents.create',
    () => cpr('٦١٠١٧٠٠٠٠٤'),
    'Oplysningerne strider mod en regel. Et CPR-nummer er ti cifre, med eller uden bindestreg: 010190-1234.',
  ],
  [
    'another birth date than the number says',
    'residents.create',
    () => ({ ...cpr('610170-0004'), birthDate: isoDate('1971-01-01') }),
    'Oplysningerne strider mod en regel. Fødselsdagen er en anden end den, CPR-nummeret siger. Ret den ene.',
  ],
  [
    'a number of somebody without a name',
    'residents.create',
    () => ({ ...cpr('610170-0004'), identity: 'anonymous' }),
    'Oplysningerne strider mod en regel. En anonym borger har hverken nummer eller fødselsdag. Fjern dem, eller vælg en anden identitet.',
  ],
  [
    'a number that somebody has',
    'residents.create',
    () => cpr('620170-0003'),
    'Der er 1 i forvejen, som det kan være. Se efter, om det er den samme.',
  ],
];
