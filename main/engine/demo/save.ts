import type { IsoDate } from '../../../shared/dates.ts';
import type { AssociationId, EstateId, UnitId } from '../../../shared/ids.ts';
import { insertAssociation } from '../associations/associations.repository.ts';
import { saveDefaults } from '../associations/estate-defaults.repository.ts';
import { insertEstate, insertHouseRules } from '../associations/estates.repository.ts';
import { saveBuilding } from '../buildings/buildings.service.ts';
import type { WriteContext } from '../context.ts';
import { insertPlan, insertRealised } from '../pipeline/pipeline.repository.ts';
import { saveNewTenancy } from '../tenancies/tenancies.service.ts';
import { saveCondition } from '../units/conditions.repository.ts';
import { insertFollowUp, insertOutage } from '../units/outages.repository.ts';
import { saveNewUnit } from '../units/units.service.ts';
import type { Writing } from '../writing.ts';
import type { DemoPipeline } from './pipeline.ts';
import { demoAssociations } from './places.ts';
import type { DemoPlan, PlannedHome } from './plan.ts';
import { CONVERTED } from './plan.ts';
import { saveHandoffs } from './save-handoffs.ts';
import { saveNotices } from './save-notices.ts';
import { savePeople } from './save-people.ts';
import { saveVisits } from './save-visits.ts';
import { saveWays } from './save-ways.ts';

/** Writes the plan through the nouns' own repositories; answers how much of everything there is. */
export function savePlan(
  writing: WriteContext,
  { estates, pipeline, people, users }: DemoPlan,
): Record<string, number> {
  const { db, newId } = writing;
  const associations = demoAssociations.map((values) => {
    const id = newId<'association'>();
    insertAssociation(db, id, values);
    return id;
  });
  const estateIds = new Map<string, EstateId>();
  for (const { estate, rules, defaults, homes } of estates) {
    const estateId = newId<'estate'>();
    estateIds.set(estate.number, estateId);
    const { name, number, vacancyPaid } = estate;
    insertEstate(db, estateId, {
      associationId: associationOf(associations, estate.association),
      name,
      number,
      vacancyPaid,
    });
    saveDefaults(db, estateId, defaults, 1);
    for (const rule of rules) insertHouseRules(db, newId(), estateId, rule);
    const unitIds = homes.map((home) => saveHome(writing, estateId, home));
    saveConverted(
      writing,
      estateId,
      homes.flatMap(({ home }, index) => (home.type === CONVERTED ? { ...home, id: unitIds[index] } : [])),
    );
  }
  savePipeline(writing, pipeline, estateIds);
  const { ids, staff } = savePeople(writing, people, users);
  const caseworker = users.find(({ role }) => role === 'caseworker');
  const workerId = staff.get(caseworker?.login ?? '');
  if (caseworker !== undefined && workerId !== undefined) saveWays(writing, ids, { ...caseworker, id: workerId });
  const workers = users.flatMap((user) => {
    const id = staff.get(user.login);
    return id === undefined ? [] : [{ ...user, id }];
  });
  saveHandoffs(writing, ids, workers);
  saveVisits(writing, workers);
  saveNotices(writing, associations);
  return counts(
    estates.flatMap(({ homes }) => homes),
    associations.length,
    estates.length,
  );
}

function associationOf(ids: readonly AssociationId[], index: number | null): AssociationId | null {
  return index === null ? null : (ids[index] ?? null);
}

function saveHome(writing: Writing, estateId: EstateId, { home, life }: PlannedHome): UnitId {
  const { db, newId, today } = writing;
  const began = [home.plannedFrom ?? today, ...life.tenancies.map(({ from }) => from)].sort()[0] ?? today;
  const unitId = saveNewUnit({ ...writing, today: began }, { ...home, estateId });
  for (const { persons, ...tenancy } of life.tenancies)
    saveNewTenancy({ ...writing, today: tenancy.from }, { unitId, persons: [...persons], ...tenancy });
  for (const { followUps, ...outage } of life.outages) {
    const id = newId<'outage'>();
    insertOutage(db, id, { unitId, ...outage });
    for (const followUp of followUps) insertFollowUp(db, newId(), id, { ...outage, ...followUp, userId: null });
  }
  for (const condition of life.conditions) saveCondition(db, newId(), unitId, condition);
  return unitId;
}

/** Homes that were planned once, and have come: their plan is over. */
function saveConverted(
  { db, newId, today }: Writing,
  estateId: EstateId,
  homes: readonly { readonly id: UnitId | undefined; readonly plannedFrom: IsoDate | null }[],
): void {
  if (homes.length === 0) return;
  const planId = newId<'planned-homes'>();
  const over = { homes: 0, stage: 'ready', expectedOn: null, place: null, shielded: false, note: null } as const;
  insertPlan(db, planId, { ...over, name: 'Klokkestræde 4', type: CONVERTED, estateId }, today);
  for (const { id, plannedFrom } of homes)
    if (id !== undefined) insertRealised(db, newId(), planId, id, plannedFrom ?? today);
}

function savePipeline(
  writing: Writing,
  { plans, buildings }: DemoPipeline,
  estateIds: ReadonlyMap<string, EstateId>,
): void {
  const { db, newId, today } = writing;
  for (const { estate, ...plan } of plans)
    insertPlan(db, newId(), { ...plan, estateId: estate === null ? null : (estateIds.get(estate) ?? null) }, today);
  for (const { estate, ...facts } of buildings) {
    const estateId = estateIds.get(estate);
    if (estateId !== undefined) saveBuilding(writing, { estateId, version: null, ...facts });
  }
}

function counts(homes: readonly PlannedHome[], associations: number, estates: number): Record<string, number> {
  const of = (state: PlannedHome['state']): number => homes.filter((home) => home.state === state).length;
  const tenancies = homes.flatMap(({ life }) => life.tenancies);
  const persons = tenancies.flatMap((tenancy) => tenancy.persons);
  return {
    associations,
    estates,
    units: homes.length,
    let: of('let'),
    free: of('free'),
    outOfService: of('out'),
    shielded: homes.filter(({ home }) => home.shielded).length,
    tenancies: tenancies.length,
    residents: persons.length,
    protected: persons.filter(({ nameProtected }) => nameProtected).length,
  };
}
