import type { AssociationId, EstateId } from '../../../shared/ids.ts';
import { insertAssociation } from '../associations/associations.repository.ts';
import { insertEstate, insertHouseRules } from '../associations/estates.repository.ts';
import { saveNewTenancy } from '../tenancies/tenancies.service.ts';
import { saveCondition } from '../units/conditions.repository.ts';
import { insertOutage } from '../units/outages.repository.ts';
import { saveNewUnit } from '../units/units.service.ts';
import type { Writing } from '../writing.ts';
import { demoAssociations } from './places.ts';
import type { DemoPlan, PlannedHome } from './plan.ts';

/** Writes the plan through the nouns' own repositories; answers how much of everything there is. */
export function savePlan(writing: Writing, { estates }: DemoPlan): Record<string, number> {
  const { db, newId } = writing;
  const associations = demoAssociations.map((values) => {
    const id = newId<'association'>();
    insertAssociation(db, id, values);
    return id;
  });
  for (const { estate, rules, homes } of estates) {
    const estateId = newId<'estate'>();
    const { name, number, vacancyPaid } = estate;
    insertEstate(db, estateId, {
      associationId: associationOf(associations, estate.association),
      name,
      number,
      vacancyPaid,
    });
    for (const rule of rules) insertHouseRules(db, newId(), estateId, rule);
    for (const home of homes) saveHome(writing, estateId, home);
  }
  return counts(
    estates.flatMap(({ homes }) => homes),
    associations.length,
    estates.length,
  );
}

function associationOf(ids: readonly AssociationId[], index: number | null): AssociationId | null {
  return index === null ? null : (ids[index] ?? null);
}

function saveHome(writing: Writing, estateId: EstateId, { home, life }: PlannedHome): void {
  const { db, newId, today } = writing;
  const began = [home.plannedFrom ?? today, ...life.tenancies.map(({ from }) => from)].sort()[0] ?? today;
  const unitId = saveNewUnit({ ...writing, today: began }, { ...home, estateId });
  for (const { persons, ...tenancy } of life.tenancies)
    saveNewTenancy({ ...writing, today: tenancy.from }, { unitId, persons: [...persons], ...tenancy });
  for (const outage of life.outages) insertOutage(db, newId(), { unitId, ...outage });
  for (const condition of life.conditions) saveCondition(db, newId(), unitId, condition);
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
