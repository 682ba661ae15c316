import type { LookedRow } from '../../../shared/contract/import-shapes.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { formatAddressFull } from '../../../shared/domain/address.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import type { TenancyId, UnitId } from '../../../shared/ids.ts';
import type { RawRow } from '../../../shared/table.ts';
import type { ReadableDb } from '../db/database.ts';
import { tenanciesOf } from '../units/occupants.repository.ts';
import { storedUnit } from '../units/units.service.ts';
import type { Look, LookedField } from './look.ts';
import { lookOf } from './look.ts';
import type { PlaceBook } from './place-book.ts';
import type { Prepared } from './prepare.ts';
import type { ReportMaker, RowOutcome } from './report.ts';
import { masked, quietReport } from './report.ts';
import { namedIn, rowReader } from './row-reader.ts';
import type { TenancyDecision } from './tenancies-plan.ts';
import { questionOf } from './tenancies-plan.ts';

interface TenanciesSource {
  readonly prepared: Prepared;
  readonly report: ReportMaker;
  readonly book: PlaceBook;
  /** Of every row of the file, in its order. */
  readonly found: readonly (TenancyDecision | RowOutcome)[];
  readonly missing: readonly { readonly id: TenancyId; readonly unitId: UnitId }[];
  readonly today: IsoDate;
}

/** Homes are called as the file calls them: what we know of their place is not told. Protected names stand nowhere. */
export function tenancyLook({ prepared, report, book, found, missing, today }: TenanciesSource): Look {
  const { sheet, columns } = prepared;
  const titleOf = (row: RawRow): string => masked(namedIn(rowReader(row, columns, quietReport)));
  const alikes = found.flatMap((one) =>
    typeof one === 'object' && questionOf(one) !== null ? [one.reader.row.line] : [],
  );
  return lookOf({
    kind: 'tenancies',
    sheet,
    columns,
    report,
    alikeLines: new Set(alikes),
    missing: missing.length,
    rowAt: (_, index) => {
      const decision = found[index];
      const row = sheet.rows[index] ?? { line: 0, cells: [] };
      const plain = { title: titleOf(row), estate: null, fields: [], alike: null, decided: null };
      if (typeof decision !== 'object') return plain;
      const question = questionOf(decision);
      return {
        ...plain,
        fields: fieldsOf(decision),
        alike: question && {
          sameAs: question.sameAs,
          title: question.title,
          line: null,
          because: question.because,
        },
        decided: question?.decided ?? null,
      };
    },
    missingAt: (db, index) => missingTenancy(db, book, missing[index], today),
  });
}

/** Of a known tenancy the differences, old beside new; of a new one all that the file says. */
function fieldsOf({ said, known, to, kind, newPersons, renamed, protect }: TenancyDecision): LookedField[] {
  const fields: LookedField[] = [];
  const add = (field: ImportField, value: string | null, was: string | null): void =>
    void fields.push({ field, value, was });
  const begun = newPersons.filter(({ nameProtected }) => !nameProtected);
  const names = [...renamed, ...begun].map(({ name }) => name).join(', ');
  const were = renamed.map(({ person }) => person.name).join(', ');
  if (names !== '') add('tenantName', names, were === '' ? null : were);
  if (protect.length > 0 || newPersons.some(({ nameProtected }) => nameProtected)) add('protectedName', 'yes', null);
  if (known === null) add('from', said.from, null);
  if (to !== (known?.to ?? null)) add('to', to, known?.to ?? null);
  if (kind !== null && kind !== known?.kind) add('kind', kind, known?.kind ?? null);
  return fields;
}

/** A home may have become a shielded one since the look: then nothing of it is told. */
function missingTenancy(
  db: ReadableDb,
  book: PlaceBook,
  wanted: TenanciesSource['missing'][number] | undefined,
  today: IsoDate,
): Pick<LookedRow, 'title' | 'estate' | 'fields'> {
  const unit = wanted === undefined ? null : storedUnit(db, wanted.unitId);
  if (wanted === undefined || unit === null || unit.shielded) return { title: '', estate: null, fields: [] };
  const { association, estate } = book.nameOf(unit.estateId);
  const tenancy = tenanciesOf(db, [wanted.unitId], today).find(({ id }) => id === wanted.id);
  const names = tenancy?.occupants.filter((name) => name !== null) ?? [];
  const fields: LookedField[] = [
    ...(names.length > 0 ? [{ field: 'tenantName' as const, value: names.join(', '), was: null }] : []),
    ...(tenancy?.occupants.includes(null) ? [{ field: 'protectedName' as const, value: 'yes', was: null }] : []),
    { field: 'from', value: tenancy?.from ?? null, was: null },
  ];
  return {
    title: formatAddressFull(unit.address),
    estate: association === null ? estate : `${estate} · ${association}`,
    fields,
  };
}
