import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { type ComingYear, comingYear, inYearOrder } from '../../../shared/domain/pipeline.ts';
import { type UnitTypeCode, unitTypeCodes } from '../../../shared/domain/unit-types.ts';

export type Overview = Output<'pipeline.overview'>;
export type Plan = Overview['plans'][number];
export type Addressed = Overview['addressed'][number];

/** What is to come in one year: plans without addresses, and homes that have one. */
export interface ComingGroup {
  readonly year: ComingYear;
  readonly plans: readonly Plan[];
  readonly addressed: readonly Addressed[];
}

/** One column of the picture. `built` has come; a year can be there twice, for what has come and what is to come. */
export interface YearColumn {
  readonly kind: 'built' | 'coming';
  readonly year: ComingYear;
  readonly homes: number;
  readonly byType: ReadonlyMap<UnitTypeCode, number>;
}

/** Years that have passed and are still shown. */
const YEARS_BACK = 3;

/** Late ones first, then year by year, last those without a date. */
export function comingGroups({ plans, addressed }: Overview, today: IsoDate): readonly ComingGroup[] {
  const years = new Set([
    ...plans.map(({ expectedOn }) => comingYear(expectedOn, today)),
    ...addressed.map(({ readyOn }) => comingYear(readyOn, today)),
  ]);
  return [...years].toSorted(inYearOrder).map((year) => ({
    year,
    plans: plans.filter(({ expectedOn }) => comingYear(expectedOn, today) === year),
    addressed: addressed.filter(({ readyOn }) => comingYear(readyOn, today) === year),
  }));
}

export function homesIn({ plans, addressed }: Pick<ComingGroup, 'plans' | 'addressed'>): number {
  return addressed.length + plans.reduce((sum, { homes }) => sum + homes, 0);
}

/** What has come in the last years, then what is to come. */
export function yearColumns(overview: Overview, today: IsoDate): readonly YearColumn[] {
  const since = Number(today.slice(0, 4)) - YEARS_BACK;
  const builtYears = [...new Set(overview.built.map(({ year }) => year))].filter((year) => year > since);
  const built = builtYears.map((year) =>
    columnOf(
      'built',
      year,
      overview.built.filter((one) => one.year === year),
    ),
  );
  const coming = comingGroups(overview, today).map(({ year, plans, addressed }) =>
    columnOf('coming', year, [...plans, ...addressed.map(({ type }) => ({ type, homes: 1 }))]),
  );
  return [...built, ...coming];
}

/** The types of any column, in the order of the code list. */
export function typesIn(columns: readonly YearColumn[]): readonly UnitTypeCode[] {
  return unitTypeCodes.filter((type) => columns.some(({ byType }) => byType.has(type)));
}

function columnOf(
  kind: YearColumn['kind'],
  year: ComingYear,
  parts: readonly { readonly type: UnitTypeCode; readonly homes: number }[],
): YearColumn {
  const byType = new Map<UnitTypeCode, number>();
  for (const { type, homes } of parts) byType.set(type, (byType.get(type) ?? 0) + homes);
  return { kind, year, homes: parts.reduce((sum, { homes }) => sum + homes, 0), byType };
}
