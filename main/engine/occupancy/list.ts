import type { IsoDate } from '../../../shared/dates.ts';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import { daysEmptyIn } from '../../../shared/domain/disclosure-period.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { disclosureColumns, mayLeave } from '../../../shared/domain/disclosure-profile.ts';
import type { ListedHome } from '../../../shared/domain/disclosure-told.ts';
import { withoutLaw, withoutPersonalNumbers } from '../../../shared/domain/disclosure-words.ts';
import type { AnimalAnswer } from '../../../shared/domain/house-rules.ts';
import { codes } from '../../../shared/text/da/codes.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import type { DisclosureAnswers } from '../disclosures/disclosures.service.ts';
import { groupBy } from '../group.ts';
import type { BusyTime, HomeOnDay, TenantOfHome } from './list-facts.repository.ts';

export interface ListFacts {
  readonly same: SameCells;
  /** Is it told which animals may live there? */
  readonly hasAnimals: boolean;
  /** Null in a list of one day. */
  readonly period: Period | null;
  readonly homes: readonly HomeOnDay[];
  readonly tenants: readonly TenantOfHome[];
  /** What may be told of each tenant, or why not. */
  readonly answers: DisclosureAnswers;
  /** By consent: then who may not be named looks alike, whatever the reason. */
  readonly isByConsent: boolean;
  /** Households that left a home which was hidden then: told of as protected ones. */
  readonly leftHidden: ReadonlySet<string>;
}

interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days are counted as empty until then: a day to come is not over. */
  readonly countTo: IsoDate;
  readonly busy: readonly BusyTime[];
}

type Cells = Readonly<Record<DisclosureColumn, string | null>>;
/** What every row says alike. */
export type SameCells = { readonly listDate: IsoDate; readonly association: string; readonly municipalContact: string };
type Household = readonly ListedTenant[];
type Households = ReadonlyMap<string, Household>;

interface ListedTenant {
  readonly tenancyId: string;
  readonly name: string;
  readonly standing: 'named' | 'protected' | 'unnamed';
}
const noCells = Object.fromEntries(disclosureColumns.map((column) => [column, null])) as unknown as Cells;
const nothingOwn = { assignmentKind: null, animalPermission: null };
const nothingOfPeriod = { cameInPeriod: null, leftInPeriod: null, daysEmpty: null };

/** The cells that stand in every row, as they may be read outside. */
export function sameCells(on: IsoDate, association: string, contact: string): SameCells {
  return { listDate: on, association: clean(association), municipalContact: clean(contact) };
}

/** Every home of the association. Of one that may not leave nothing is said, so that nothing can be told by mistake. */
export function listedHomes(facts: ListFacts): readonly ListedHome[] {
  const households = groupBy(
    facts.tenants.map((tenant) => listedTenant(facts, tenant)),
    ({ tenancyId }) => tenancyId,
  );
  const busy = groupBy(facts.period?.busy ?? [], ({ unitId }) => unitId);
  return facts.homes.map((home) => {
    const { unitId, estateId, tenancyId, type } = home;
    const shielded = home.shielded === 1;
    const tenants = tenancyId === null ? [] : (households.get(tenancyId) ?? []);
    const isHidden = !mayLeave({ type, shielded });
    const isUnnamed = tenants.some(({ standing }) => standing === 'unnamed');
    const who = { unitId, estateId, tenancyId, isWithheld: isWithheld(tenants), isUnnamed, isHidden };
    if (isHidden)
      return { ...who, hiddenBy: shielded ? 'shielded' : 'type', cells: noCells, own: nothingOwn, alsoNamed: [] };
    const times = busy.get(unitId) ?? [];
    return {
      ...who,
      hiddenBy: null,
      cells: cellsOf(facts, home, tenants, times, households),
      own: ownOf(facts, home),
      alsoNamed: times.flatMap((time) =>
        time.tenancyId === null || time.tenancyId === tenancyId ? [] : [time.tenancyId],
      ),
    };
  });
}

function listedTenant({ answers, leftHidden }: ListFacts, { tenancyId, residentId, name }: TenantOfHome): ListedTenant {
  const answer = answers.get(residentId);
  if (leftHidden.has(tenancyId) || (answer?.isAllowed === false && answer.reason === 'protected'))
    return { tenancyId, name, standing: 'protected' };
  return { tenancyId, name, standing: answer?.isAllowed === true ? 'named' : 'unnamed' };
}

function cellsOf(
  { same, period, hasAnimals, isByConsent }: ListFacts,
  home: HomeOnDay,
  tenants: Household,
  times: readonly BusyTime[],
  households: Households,
): Cells {
  return {
    ...same,
    estate: clean(home.estate),
    tenancyNumber: withoutLaw(home.tenancyNumber),
    address: clean(
      [home.address, home.place, `${home.postCode} ${home.city}`].filter((part) => part !== null).join(', '),
    ),
    unitType: words.unitTypes[home.type],
    status: statusOf(home, same.listDate),
    tenantName: tenantsOf(tenants, isByConsent),
    movedInOn: home.movedInOn,
    movesOutOn: home.movesOutOn,
    assignmentKind: assignmentOf(home.assignmentRight),
    ...(period === null
      ? nothingOfPeriod
      : periodCells(period, home, times, (id) => tenantsOf(households.get(id) ?? [], isByConsent))),
    // No telephone number is kept yet: the column is the association's to fill.
    phone: null,
    animalPermission: hasAnimals ? animalsOf(home) : null,
  };
}

function ownOf({ hasAnimals }: ListFacts, home: HomeOnDay): ListedHome['own'] {
  const { ownAssignmentRight, ownDog: dog, ownCat: cat, ownOther: other } = home;
  if (ownAssignmentRight === null && !hasAnimals) return nothingOwn;
  return {
    assignmentKind: assignmentOf(ownAssignmentRight),
    animalPermission: hasAnimals ? animalsOf({ dog, cat, other }) : null,
  };
}

function periodCells(
  { from, to, countTo }: Period,
  { knownFrom, retiredOn }: HomeOnDay,
  times: readonly BusyTime[],
  namesOf: (tenancyId: string) => string | null,
): Pick<Cells, 'cameInPeriod' | 'leftInPeriod' | 'daysEmpty'> {
  const moved = (dayOf: (time: BusyTime) => IsoDate | null): string | null => {
    const said = times.flatMap((time) => {
      const day = dayOf(time);
      if (time.tenancyId === null || day === null || day < from || day > to) return [];
      const names = namesOf(time.tenancyId);
      return names === null ? [] : [`${names} (${formatDate(day)})`];
    });
    return said.length === 0 ? null : said.join('; ');
  };
  return {
    cameInPeriod: moved((time) => time.from),
    leftInPeriod: moved((time) => time.to),
    daysEmpty: String(daysEmptyIn({ from, to: countTo }, { knownFrom: knownFrom ?? from, retiredOn, busy: times })),
  };
}

function statusOf({ tenancyId, outage, retiredOn }: HomeOnDay, on: IsoDate): string {
  if (tenancyId !== null) return words.statuses.occupied;
  if (retiredOn !== null && retiredOn <= on) return words.statuses.gone;
  if (outage === null) return words.statuses.vacant;
  return outage === 'repair' || outage === 'renovation' ? words.statuses.repair : words.statuses.other;
}

/** One protected person protects the household: a name beside would tell where the other lives. */
function isWithheld(tenants: Household): boolean {
  return tenants.some(({ standing }) => standing === 'protected');
}

/** A list by consent says of a protected household what it says of one that said no: neither can be told from the other. */
function tenantsOf(tenants: Household, isByConsent: boolean): string | null {
  if (tenants.length === 0) return null;
  if (isWithheld(tenants)) return isByConsent ? words.notNamed : words.protectedName;
  const named = tenants.filter(({ standing }) => standing === 'named');
  return named.length === 0 ? words.notNamed : clean(named.map(({ name }) => name).join(', '));
}

function assignmentOf(right: number | null): string | null {
  if (right === null) return null;
  return right === 1 ? words.assignment.municipal : words.assignment.own;
}

interface Animals {
  readonly dog: AnimalAnswer | null;
  readonly cat: AnimalAnswer | null;
  readonly other: AnimalAnswer | null;
}

function animalsOf({ dog, cat, other }: Animals): string | null {
  const said = (
    [
      ['dog', dog],
      ['cat', cat],
      ['other', other],
    ] as const
  ).flatMap(([kind, answer]) => (answer === null ? [] : [`${codes.animals[kind]}: ${codes.animalAnswers[answer]}`]));
  return said.length === 0 ? null : said.join(', ');
}

function clean(text: string): string {
  return withoutPersonalNumbers(withoutLaw(text));
}
