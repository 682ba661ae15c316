import type { Output } from '../../../shared/contract/index.ts';
import { formatAddress, formatAddressFull } from '../../../shared/domain/address.ts';
import { inheritable } from '../../../shared/domain/estate-defaults.ts';
import { effectiveAnimals, rulesInForce } from '../../../shared/domain/house-rules.ts';
import { availableFrom, daysVacant, vacantSince } from '../../../shared/domain/unit-availability.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { estateDefaults } from '../associations/estate-defaults.service.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { costsSince } from '../vacancies/vacancies.service.ts';
import { conditionsOf } from './conditions.repository.ts';
import type { TenancyWithNames } from './occupants.repository.ts';
import { tenanciesOf } from './occupants.repository.ts';
import type { OutageOnCard } from './outages.repository.ts';
import { outagesOf } from './outages.repository.ts';
import type { EstateOfUnit, HouseRules } from './unit-card.repository.ts';
import { changesOf, getEstateOf, houseRulesOf } from './unit-card.repository.ts';
import { timelineOf } from './unit-timeline.ts';
import type { StoredUnit } from './units.repository.ts';
import { findUnit } from './units.repository.ts';

type Card = Output<'units.get'>;
type Revealed = Output<'units.revealAddress'>;

const SHORTEST_REASON = 10;

/** Everything about one unit; the place of a shielded one, and whatever would tell it, is left out. */
export function unitCard({ db, today, session }: ReadContext, id: UnitId): Result<Card, AppError> {
  const unit = findUnit(db, id);
  if (!unit) return err(appError('not-found', 'id'));
  const estate = getEstateOf(db, unit.estateId);
  const rules = houseRulesOf(db, unit.estateId);
  const tenancies = tenanciesOf(db, [id], null);
  const outages = outagesOf(db, id);
  const conditions = conditionsOf(db, id);
  const inForce = inheritable(rulesInForce(rules, today), unit.shielded);
  const noted = conditions.find(({ on }) => on <= today);
  const { createdOn, estateId, address: _, attributes, ...details } = unit;
  return ok({
    ...details,
    ...placeOf(unit, estate),
    attributes: [...attributes],
    defaults: inheritable(estateDefaults(db, estateId), unit.shielded),
    condition: noted?.condition ?? null,
    conditionOn: noted?.on ?? null,
    conditionNote: noted?.note ?? null,
    ...availabilityOf(db, unit, tenancies, outages, today),
    houseRules: inForce,
    animals: effectiveAnimals(unit.ownAnimals, inForce),
    mayRevealAddress: unit.shielded && mayDo(session.user.roles, 'units:reveal-address'),
    tenancies: tenancies.map(({ unitId: _unit, ...tenancy }) => tenancy),
    outages,
    timeline: timelineOf({
      ...unit,
      createdOn,
      tenancies,
      outages,
      conditions,
      houseRules: ruleDays(unit, rules),
      ...changesOf(db, id),
    }),
  });
}

/** The place of a unit, for those who say why they need it; the router keeps the reason in the log. */
export function revealAddress({ db }: ReadContext, id: UnitId, reason: string): Result<Revealed, AppError> {
  if (reason.trim().length < SHORTEST_REASON)
    return err(appError('reason-too-short', 'reason', { least: SHORTEST_REASON }));
  const unit = findUnit(db, id);
  if (!unit) return err(appError('not-found', 'id'));
  const { address, estateId, tenancyNumber } = unit;
  const { estate, association } = getEstateOf(db, estateId);
  return ok({ address, formatted: formatAddressFull(address), estateId, estate, association, tenancyNumber });
}

type Place = Pick<
  Card,
  'address' | 'addressParts' | 'estateId' | 'estate' | 'associationId' | 'association' | 'municipal' | 'tenancyNumber'
>;

const NOWHERE: Place = {
  address: null,
  addressParts: null,
  estateId: null,
  estate: null,
  associationId: null,
  association: null,
  municipal: false,
  tenancyNumber: null,
};

function placeOf({ address, estateId, tenancyNumber, shielded }: StoredUnit, estate: EstateOfUnit): Place {
  if (shielded) return NOWHERE;
  const municipal = estate.associationId === null;
  return { address: formatAddress(address), addressParts: address, estateId, ...estate, municipal, tenancyNumber };
}

function availabilityOf(
  db: ReadableDb,
  unit: StoredUnit,
  tenancies: readonly TenancyWithNames[],
  outages: readonly OutageOnCard[],
  today: ReadContext['today'],
): Pick<Card, 'availability' | 'availableFrom' | 'daysVacant' | 'vacancyCostOre'> {
  const { id, plannedFrom, retiredOn } = unit;
  const facts = { plannedFrom, retiredOn, tenancies, outages };
  const answer = availableFrom(facts, today);
  const costs = costsSince(db, [{ id, since: vacantSince(facts, today) }], today);
  return {
    availability: answer.kind,
    availableFrom: answer.kind === 'now' ? answer.since : answer.kind === 'from' ? answer.date : null,
    daysVacant: daysVacant(facts, today),
    vacancyCostOre: costs.get(id) ?? null,
  };
}

/** The days of an estate's rules would tell which estate it is. */
function ruleDays(unit: StoredUnit, rules: readonly HouseRules[]): readonly HouseRules['from'][] {
  return unit.shielded ? [] : rules.map(({ from }) => from);
}
