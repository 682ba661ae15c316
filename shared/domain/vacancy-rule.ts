import type { IsoDate } from '../dates.ts';
import { type Before, type DayNumber, meeting, throughTime, type Valued } from './day-spans.ts';
import { type UnitTypeCode, unitTypeCodes } from './unit-types.ts';

/** For a type of home: in every estate, in those estates whose agreement says so, or nowhere. */
export const vacancyPayers = ['always', 'in-estates', 'never'] as const;
export type VacancyPayer = (typeof vacancyPayers)[number];

/** What the municipality pays while a home stands empty. */
export interface VacancyTerms {
  readonly payers: Readonly<Record<UnitTypeCode, VacancyPayer>>;
  /** So many days after a home became vacant cost nothing. */
  readonly freeDays: number;
  /** Are days out of service paid for as empty ones are? */
  readonly countsOutages: boolean;
}

/** In force from its day until the next one's. */
export interface DatedVacancyTerms extends VacancyTerms {
  readonly from: IsoDate;
}

/** Kinds of stay for which nobody pays rent: a vacancy there costs no rent. */
const WITHOUT_RENT: readonly UnitTypeCode[] = ['B107', 'K109', 'H110'];

/** What holds until a municipality writes its own: almenboligloven § 63 for udslusningsboliger, else the agreements. */
export const FIRST_VACANCY_TERMS: VacancyTerms = {
  payers: Object.fromEntries(unitTypeCodes.map((type) => [type, firstPayer(type)])) as VacancyTerms['payers'],
  freeDays: 0,
  countsOutages: false,
};

function firstPayer(type: UnitTypeCode): VacancyPayer {
  if (type === 'UDSLUS') return 'always';
  return WITHOUT_RENT.includes(type) ? 'never' : 'in-estates';
}

/** The terms through all of time, the first ones before any that is dated. */
export function termsThroughTime(dated: readonly DatedVacancyTerms[], day: DayNumber): readonly Valued<VacancyTerms>[] {
  const inOrder = dated.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const before: readonly Before<VacancyTerms>[] = inOrder.map(({ from }, index) => ({
    until: from,
    value: inOrder[index - 1] ?? FIRST_VACANCY_TERMS,
  }));
  return throughTime(before, inOrder.at(-1) ?? FIRST_VACANCY_TERMS, day);
}

/** When the municipality pays for a home, and on what terms. */
export type PaidTimes = readonly Valued<VacancyTerms>[];

/** `estatePays`: null for a shielded home, for what it costs must not tell which estate it lies in. */
export function paidTimes(
  terms: readonly Valued<VacancyTerms>[],
  type: UnitTypeCode,
  estatePays: readonly Valued<boolean>[] | null,
): PaidTimes {
  const always = terms.filter(({ value }) => value.payers[type] === 'always');
  if (estatePays === null) return always;
  const agreed = terms.filter(({ value }) => value.payers[type] === 'in-estates');
  const paying = estatePays.filter(({ value }) => value);
  return [...always, ...meeting(agreed, paying, (value) => value)];
}
