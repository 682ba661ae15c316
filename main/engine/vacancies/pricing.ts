import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { DayNumber, MonthSpan } from '../../../shared/domain/day-spans.ts';
import { throughTime } from '../../../shared/domain/day-spans.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { PricedUnit, VacancyTally } from '../../../shared/domain/vacancy-figures.ts';
import { tallyUnit } from '../../../shared/domain/vacancy-figures.ts';
import type { PaidTimes } from '../../../shared/domain/vacancy-rule.ts';
import { paidTimes, termsThroughTime } from '../../../shared/domain/vacancy-rule.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { listTerms } from './terms.repository.ts';
import type { CountedEstate, CountedHome } from './vacancies.repository.ts';

/** Counts a home's days and prices them by the terms, the agreement and the rent of each day. */
export type Tallier = (home: CountedHome, months: readonly MonthSpan[]) => readonly VacancyTally[];

export function tallier(db: ReadableDb, estates: readonly CountedEstate[], day: DayNumber): Tallier {
  const priced = pricer(db, estates, day);
  return (home, months) => tallyUnit(priced(home), months, day);
}

/** Homes of one estate and type share when they are paid for: it is reckoned once. A shielded home's estate is not asked. */
export function pricer(
  db: ReadableDb,
  estates: readonly CountedEstate[],
  day: DayNumber,
): (home: CountedHome) => PricedUnit {
  const terms = termsThroughTime(listTerms(db), day);
  const agreements = new Map(estates.map((estate) => [estate.id, estate]));
  const agreedFor = (id: EstateId) => {
    const { paid, paidBefore } = agreements.get(id) ?? {};
    return paid === undefined || paidBefore === undefined ? null : throughTime<boolean>(paidBefore, paid, day);
  };
  const known = new Map<UnitTypeCode, Map<EstateId | null, PaidTimes>>();
  const paidFor = (type: UnitTypeCode, estateId: EstateId | null): PaidTimes => {
    const ofType = known.get(type) ?? new Map<EstateId | null, PaidTimes>();
    if (ofType.size === 0) known.set(type, ofType);
    const asked = ofType.get(estateId);
    if (asked) return asked;
    const paid = paidTimes(terms, type, estateId === null ? null : agreedFor(estateId));
    ofType.set(estateId, paid);
    return paid;
  };
  return ({ rentsBefore, rentOre, type, estateId, shielded, knownFrom, retiredOn, tenancies, outages }) => ({
    knownFrom,
    retiredOn,
    tenancies,
    outages,
    rent: throughTime<number | null>(rentsBefore, rentOre, day),
    paid: paidFor(type, shielded ? null : estateId),
  });
}

/** A day early enough that whatever free days a spell has had since then are over, or counted from its true beginning. */
export function lookBack(db: ReadableDb, from: IsoDate): IsoDate {
  return addDays(from, -1 - Math.max(0, ...listTerms(db).map(({ freeDays }) => freeDays)));
}
