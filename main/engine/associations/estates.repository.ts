import type { Output } from '../../../shared/contract/index.ts';
import { foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import type { AssociationId, EstateId, HouseRulesId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';
import { hasPlace } from '../units/place-sql.ts';
import { defaultsByEstate, NO_DEFAULTS } from './estate-defaults.repository.ts';

export interface EstateValues {
  readonly associationId: AssociationId | null;
  readonly name: string;
  readonly number: string | null;
  readonly vacancyPaid: boolean;
}

export type ListedEstate = Output<'estates.list'>[number];
export type HouseRules = ListedEstate['rules'][number];

interface EstateRow extends Omit<ListedEstate, 'vacancyPaid' | 'rules' | 'defaults'> {
  readonly vacancyPaid: number;
}

/** By association and name, the municipality's own first; rules newest first. Shielded and retired units are not counted. */
export function listEstates(db: ReadableDb, today: string): ListedEstate[] {
  const rules = groupBy(listHouseRules(db), ({ estateId }) => estateId);
  const defaults = defaultsByEstate(db);
  const rows = db.all<EstateRow>(sql`
    select e.id, e.version, e.association_id as associationId, e.name, e.number, e.vacancy_paid as vacancyPaid, a.name as association,
      (select count(*) from units u
        where u.estate_id = e.id and ${hasPlace} and (u.retired_on is null or u.retired_on > ${today})) as units
    from estates e left join associations a on a.id = e.association_id order by a.name_sort, e.name_sort, e.name`);
  return rows.map((row) => ({
    ...row,
    vacancyPaid: row.vacancyPaid === 1,
    defaults: defaults.get(row.id) ?? NO_DEFAULTS,
    rules: (rules.get(row.id) ?? []).map(({ estateId: _, ...rule }) => rule),
  }));
}

export function hasEstate(db: ReadableDb, id: string): boolean {
  return db.get(sql`select 1 from estates where id = ${id}`) !== null;
}

/** Whose it is; null when there is no such estate. */
export function findOwner(
  db: ReadableDb,
  id: string,
): { readonly name: string; readonly associationId: AssociationId | null } | null {
  return db.get(sql`select name, association_id as associationId from estates where id = ${id}`);
}

/** The field in which another estate of the same association already has this value. */
export function takenEstateField(
  db: ReadableDb,
  values: EstateValues,
  except: string | null,
): 'name' | 'number' | null {
  const row = db.get<{ readonly field: 'name' | 'number' }>(sql`
    select case when name_fold = ${foldWords(values.name)} then 'name' else 'number' end as field from estates
    where association_id is ${values.associationId} and (name_fold = ${foldWords(values.name)} or number = ${values.number})
      and id is not ${except}
    order by field = 'name' desc limit 1`);
  return row?.field ?? null;
}

export function insertEstate(db: WritableDb, id: EstateId, values: EstateValues): void {
  db.insert('estates', id, columnsOf(values));
}

/** False when somebody else changed it first. */
export function updateEstate(db: WritableDb, id: EstateId, values: EstateValues, version: number): boolean {
  return db.update('estates', id, columnsOf(values), version);
}

export function findHouseRulesFrom(db: ReadableDb, estateId: EstateId, from: string): HouseRulesId | null {
  const row = db.get<{ readonly id: HouseRulesId }>(
    sql`select id from house_rules where estate_id = ${estateId} and from_day = ${from}`,
  );
  return row?.id ?? null;
}

export function insertHouseRules(
  db: WritableDb,
  id: HouseRulesId,
  estateId: EstateId,
  rules: Omit<HouseRules, 'id'>,
): void {
  db.insert('house_rules', id, { estate_id: estateId, from_day: rules.from, ...ruleColumnsOf(rules) });
}

export function updateHouseRules(db: WritableDb, id: HouseRulesId, rules: Omit<HouseRules, 'id'>): void {
  db.update('house_rules', id, ruleColumnsOf(rules));
}

function listHouseRules(db: ReadableDb): readonly (HouseRules & { readonly estateId: EstateId })[] {
  return db.all(sql`
    select id, estate_id as estateId, from_day as "from", dog, cat, other, max_animals as maxAnimals, max_dog_size as maxDogSize, smoking,
      quiet_from as quietFrom, quiet_to as quietTo, note
    from house_rules order by estate_id, from_day desc`);
}

function ruleColumnsOf(rules: Omit<HouseRules, 'id'>): Row {
  return {
    dog: rules.dog,
    cat: rules.cat,
    other: rules.other,
    max_animals: rules.maxAnimals,
    max_dog_size: rules.maxDogSize,
    smoking: rules.smoking,
    quiet_from: rules.quietFrom,
    quiet_to: rules.quietTo,
    note: rules.note,
  };
}

function columnsOf(values: EstateValues): Row {
  return {
    association_id: values.associationId,
    name: values.name,
    name_fold: foldWords(values.name),
    name_sort: sortKey(values.name),
    number: values.number,
    vacancy_paid: values.vacancyPaid ? 1 : 0,
  };
}
