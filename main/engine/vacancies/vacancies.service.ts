import type { Input, Output } from '../../../shared/contract/index.ts';
import type { VacancyFigures, VacancyWithin } from '../../../shared/contract/vacancies.ts';
import { MAX_VACANCY_MONTHS, vacancyHomeRow } from '../../../shared/contract/vacancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths, dayNumber } from '../../../shared/dates.ts';
import type { MonthSpan } from '../../../shared/domain/day-spans.ts';
import { monthSpans } from '../../../shared/domain/day-spans.ts';
import type { VacancyTally } from '../../../shared/domain/vacancy-figures.ts';
import { addTallies, NO_VACANCY, paidOreDays, tallyCostOre } from '../../../shared/domain/vacancy-figures.ts';
import type { CountedUnit } from '../../../shared/domain/vacant-days.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { pageOf } from '../page.ts';
import { lookBack, pricer, tallier } from './pricing.ts';
import { termsIn } from './terms.service.ts';
import type { CountedEstate, CountedHome, HomesWanted } from './vacancies.repository.ts';
import { addressesOf, countedEstates, countedHomes, homesNotLet } from './vacancies.repository.ts';

type Figures = Output<'vacancies.figures'>;

/** Empty days and what they cost, by month and by owner and estate, in a period of at most three years. */
export function vacancyFigures({ db, today }: ReadContext, within: VacancyWithin): Result<Figures, AppError> {
  const counted = count(db, within, today);
  if (!counted.ok) return counted;
  const { to, months, homes, estates } = counted.value;
  const open = homes.filter(({ home }) => !home.shielded);
  const shielded = homes.filter(({ home }) => home.shielded);
  return ok({
    to,
    total: figuresOf(sumOf(homes)),
    months: months.map(({ month }, index) => ({
      month,
      ...figuresOf(homes.reduce((sum, { tallies }) => addTallies(sum, tallies[index] ?? NO_VACANCY), NO_VACANCY)),
    })),
    associations: byAssociation(open, estates),
    shielded: shielded.length === 0 ? null : figuresOf(sumOf(shielded)),
    terms: termsBetween(db, within.from, to),
  });
}

/** The homes that had empty days, or days out of service, in the period. */
export function vacancyHomes(
  { db, today }: ReadContext,
  { sort, offset, limit, ...within }: Input<'vacancies.homes'>,
): Result<Output<'vacancies.homes'>, AppError> {
  const counted = count(db, within, today);
  if (!counted.ok) return counted;
  const rows = counted.value.homes
    .map(({ home, tallies }) => ({ home, sum: sumOf([{ home, tallies }]) }))
    .filter(({ sum }) => sum.emptyDays + sum.outDays > 0);
  const measure = { cost: tallyCostOre, days: ({ emptyDays }: VacancyTally) => emptyDays, address: () => 0 }[sort];
  // those of one measure stay in the order of the list, where every shielded home is last
  const shown = rows.toSorted((a, b) => measure(b.sum) - measure(a.sum)).slice(offset, offset + limit);
  const addresses = addressesOf(
    db,
    shown.map(({ home }) => home.id),
  );
  const estates = new Map(counted.value.estates.map((estate) => [estate.id, estate]));
  const page = pageOf(
    vacancyHomeRow,
    shown.map(({ home: { id, type, shielded, estateId, rentOre }, sum }) => ({
      id,
      type,
      shielded,
      address: addresses.get(id) ?? null,
      estate: shielded ? null : (estates.get(estateId)?.name ?? null),
      association: shielded ? null : (estates.get(estateId)?.association ?? null),
      rentOre,
      ...withoutHomes(figuresOf(sum)),
    })),
    rows.length,
  );
  return ok({ ...page, to: counted.value.to });
}

/** What each home has cost since it became empty, in øre; no entry where nothing is paid, or nobody knows the rent. */
export function costsSince(
  db: ReadableDb,
  spells: readonly { readonly id: UnitId; readonly since: IsoDate | null }[],
  on: IsoDate,
): ReadonlyMap<UnitId, number> {
  const since = new Map<UnitId, IsoDate>();
  let earliest = on;
  for (const { id, since: day } of spells) {
    if (day === null) continue;
    since.set(id, day);
    if (day < earliest) earliest = day;
  }
  const costs = new Map<UnitId, number>();
  if (since.size === 0) return costs;
  const priced = pricer(db, countedEstates(db), dayNumber);
  const end = dayNumber(on) + 1;
  for (const home of countedHomes(db, lookBack(db, earliest), { kind: 'ids', ids: [...since.keys()] })) {
    const oreDays = paidOreDays(priced(home), { from: dayNumber(since.get(home.id) ?? on), end }, dayNumber);
    if (oreDays !== 0) costs.set(home.id, tallyCostOre({ oreDays }));
  }
  return costs;
}

/** Every home that may have had an empty day in the period, as empty days are counted. */
export function homesEmptied(db: ReadableDb, from: IsoDate, to: IsoDate): readonly CountedUnit[] {
  return homesNotLet(db, from, to);
}

interface Tallied {
  readonly home: CountedHome;
  readonly tallies: readonly VacancyTally[];
}

interface Counted {
  readonly to: IsoDate;
  readonly months: readonly MonthSpan[];
  readonly homes: readonly Tallied[];
  readonly estates: readonly CountedEstate[];
}

function count(db: ReadableDb, within: VacancyWithin, today: IsoDate): Result<Counted, AppError> {
  const { from } = within;
  if (within.to < from) return err(appError('ends-before-start', 'to'));
  if (within.to >= addMonths(from, MAX_VACANCY_MONTHS))
    return err(appError('rule-broken', 'from', { rule: 'period-too-long', months: MAX_VACANCY_MONTHS }));
  const to = within.to < today ? within.to : today;
  const months = monthSpans(from, to, dayNumber);
  const estates = countedEstates(db);
  const tally = tallier(db, estates, dayNumber);
  const homes = countedHomes(db, lookBack(db, from), wantedOf(within));
  return ok({ to, months, estates, homes: homes.map((home) => ({ home, tallies: tally(home, months) })) });
}

function wantedOf({ estateId, associationId, municipal }: VacancyWithin): HomesWanted {
  if (estateId !== null) return { kind: 'estate', estateId };
  if (associationId !== null || municipal) return { kind: 'association', associationId };
  return { kind: 'all' };
}

/** Over the months; the homes are those of the last one. */
function sumOf(homes: readonly Tallied[]): VacancyTally {
  return homes.reduce((all, { tallies }) => {
    const sum = tallies.reduce(addTallies, NO_VACANCY);
    return addTallies(all, { ...sum, homes: tallies.at(-1)?.homes ?? 0 });
  }, NO_VACANCY);
}

/** Owners and estates that had an empty day, or one out of service. */
function byAssociation(homes: readonly Tallied[], estates: readonly CountedEstate[]): Figures['associations'] {
  const sums = new Map<EstateId, VacancyTally>();
  for (const one of homes) {
    const { estateId } = one.home;
    sums.set(estateId, addTallies(sums.get(estateId) ?? NO_VACANCY, sumOf([one])));
  }
  const owners = new Map<string | null, CountedEstate[]>();
  for (const estate of estates) {
    const sum = sums.get(estate.id) ?? NO_VACANCY;
    if (sum.emptyDays + sum.outDays === 0) continue;
    owners.set(estate.associationId, [...(owners.get(estate.associationId) ?? []), estate]);
  }
  const sumFor = ({ id }: CountedEstate): VacancyTally => sums.get(id) ?? NO_VACANCY;
  return [...owners.values()].map((of) => ({
    id: of[0]?.associationId ?? null,
    name: of[0]?.association ?? null,
    ...figuresOf(of.map(sumFor).reduce(addTallies, NO_VACANCY)),
    estates: of.map((estate) => ({
      id: estate.id,
      name: estate.name,
      number: estate.number,
      ...figuresOf(sumFor(estate)),
    })),
  }));
}

/** The terms in force on some day of the period, newest first. */
function termsBetween(db: ReadableDb, from: IsoDate, to: IsoDate): Figures['terms'] {
  const all = termsIn(db).filter((terms) => terms.from === null || terms.from <= to);
  const first = all.findIndex((terms) => terms.from === null || terms.from <= from);
  return all.slice(0, first + 1).map(({ id: _, ...terms }) => terms);
}

function figuresOf(tally: VacancyTally): VacancyFigures {
  const { emptyDays, outDays, paidDays, unpricedDays, homes } = tally;
  return { emptyDays, outDays, paidDays, unpricedDays, costOre: tallyCostOre(tally), homes };
}

function withoutHomes({ homes: _, ...figures }: VacancyFigures): Omit<VacancyFigures, 'homes'> {
  return figures;
}
