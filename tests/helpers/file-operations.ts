import type { Input, Operation } from '../../shared/contract/index.ts';
import type { ImportKind } from '../../shared/domain/import-columns.ts';
import type { AssociationId } from '../../shared/ids.ts';
import type { RawTable } from '../../shared/table.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';

const PAGE = { offset: 0, limit: 50 };

type SomeInputs = { readonly [O in Operation]?: () => Promise<Input<O>> | Input<O> };

/** Inputs of everything that reads a file or makes one. */
export function fileInputs(test: TestEngine, associationId: AssociationId) {
  const staged = async (kind: ImportKind, table: RawTable): Promise<Input<'imports.applyUnits'>> => {
    const stagingId = test.engine.stage(table);
    if (!stagingId.ok) throw new Error(stagingId.error.code);
    const seen = await test.must('imports.inspect', { stagingId: stagingId.value, kind, headerLine: null });
    return { stagingId: stagingId.value, kind, headerLine: seen.headerLine, mapping: seen.suggested };
  };
  const units = () => staged('units', UNITS);
  const looked = async (table: RawTable) => {
    const what = await staged('units', table);
    await test.must('imports.previewUnits', what);
    return { stagingId: what.stagingId };
  };
  const tenancies = () => staged('tenancies', TENANCIES);
  const people = () => staged('residents', PEOPLE);
  const waiting = () => staged('waiting', WAITING);
  const list = { associationId, on: TODAY, columns: ['address'] };
  return {
    'imports.inspect': async () => {
      const { stagingId, kind } = await units();
      return { stagingId, kind, headerLine: null };
    },
    'imports.previewUnits': units,
    'imports.previewTenancies': tenancies,
    'imports.unitRows': async () => ({ ...(await looked(UNITS)), filter: 'new', ...PAGE }),
    'imports.tenancyRows': async () => {
      const what = await tenancies();
      await test.must('imports.previewTenancies', what);
      return { stagingId: what.stagingId, filter: 'new', ...PAGE };
    },
    'imports.previewResidents': people,
    'imports.previewWaiting': waiting,
    'imports.residentRows': async () => {
      const what = await people();
      await test.must('imports.previewResidents', what);
      return { stagingId: what.stagingId, filter: 'new', ...PAGE };
    },
    'imports.waitingRows': async () => {
      const what = await waiting();
      await test.must('imports.previewWaiting', what);
      return { stagingId: what.stagingId, filter: 'new', ...PAGE };
    },
    'imports.applyResidents': people,
    'imports.applyWaiting': waiting,
    'imports.markedCopy': () => looked(FAULTY),
    'imports.applyUnits': units,
    'imports.applyTenancies': tenancies,
    'imports.forgetMapping': async () => {
      const what = await staged('units', REMEMBERED);
      await test.must('imports.applyUnits', what);
      const { remembered } = await test.must('imports.inspect', { ...pickStaged(what), headerLine: null });
      if (!remembered) throw new Error('nothing is remembered');
      return { id: remembered.id };
    },
    'occupancy.preview': () => ({ ...list, ...PAGE }),
    'occupancy.export': () => ({
      ...list,
      recipient: 'Udlejning',
      ...TERMS,
    }),
    'occupancy.exportSeveral': () => ({
      lists: [{ associationId, recipient: 'Udlejning' }],
      on: TODAY,
      columns: ['address'],
      ...TERMS,
    }),
    'occupancy.receipts': () => ({}),
    'agreements.list': () => ({}),
    'agreements.save': () => ({ ...AGREEMENT, associationId, version: null }),
    'agreements.end': async () => {
      const { id: other } = await test.must('associations.create', { ...NO_CONTACT, name: 'Engen' });
      const { id } = await test.must('agreements.save', { ...AGREEMENT, associationId: other, version: null });
      return { id, version: 1 };
    },
    'occupancy.forgetSent': () => ({ associationId }),
  } satisfies SomeInputs;
}

function pickStaged({ stagingId, kind }: Input<'imports.applyUnits'>) {
  return { stagingId, kind };
}

/** A file as the reader hands it over. */
export function tableOf(lines: readonly string[]): RawTable {
  const rows = lines.map((line, index) => ({ line: index + 1, cells: line.split(';') }));
  return { fileName: 'fil.csv', format: 'csv', sheet: null, encoding: 'utf-8', separator: ';', rows, warnings: [] };
}

/** A file of so many right homes of one estate; another file with the same streets is asked about: the same homes? */
export function manyHomes(association: string, estate: string, count: number, street = 'Ågade'): RawTable {
  const header = 'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;By;Boligtype';
  const home = (n: number): string =>
    `${association};${estate};${n + 1};${street}${Math.floor(n / 900)} ${(n % 900) + 1};2999;Lindeby;Skæv bolig`;
  return tableOf([header, ...Array.from({ length: count }, (_, n) => home(n))]);
}

const UNITS = tableOf([
  'Boligorganisation;Afdeling;Lejemålsnr.;Adresse;Postnr.;By;Boligtype',
  'Åkanden;Kærgården;501;Ågade 1;2999;Lindeby;Skæv bolig',
]);
const FAULTY = tableOf([
  'Boligorganisation;Afdeling;Adresse;Boligtype',
  'Åkanden;Kærgården;Ågade 1, 2999 Lindeby;Slot',
]);
const REMEMBERED = tableOf(['Afdeling;Adresse;Boligtype;Nyt', 'Kærgården;Ågade 77, 2999 Lindeby;Skæv bolig;x']);
const TENANCIES = tableOf([
  'Adresse;Postnr.;By;Navn;Indflytning',
  'Skovhusene 3;2999;Lindeby;Karla Flyttesen;01.05.2026',
]);
const PEOPLE = tableOf(['Navn;CPR-nr.;Telefon', 'Åge Importsen;610170-1234;55 55 12 12']);
const WAITING = tableOf([
  'Navn;Fødselsdato;Henvendelsesdato;Paragraf;Hund',
  'Bodil Importsen;02.03.1980;01.09.2026;§ 105;skal 1',
]);
const TERMS = { format: 'csv', purpose: 'Aftalt liste', basis: 'assignment-agreement', basisNote: null } as const;
const AGREEMENT = {
  ...TERMS,
  frequency: 'monthly',
  firstDue: TODAY,
  changesOnly: false,
  columns: ['address'],
  recipient: 'Udlejning',
} satisfies Partial<Input<'agreements.save'>>;
const NO_CONTACT = { cvr: null, lbfNumber: null, contactName: null, contactEmail: null };
