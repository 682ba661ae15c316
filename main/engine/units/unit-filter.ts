import type { Input } from '../../../shared/contract/index.ts';
import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { searchNeedles } from '../../../shared/domain/units.ts';
import type { Sql } from '../db/sql.ts';
import { joinSql, sql } from '../db/sql.ts';
import { attributeHolds, effectiveCaretaker, effectiveTrait, hasAttribute } from './effective-sql.ts';
import { hasPlace, ofPlace } from './place-sql.ts';
import { conditionOn, freeDay, freeOn, notRetired, openEnded, outOfServiceOn, vacantSince } from './unit-sql.ts';

export type UnitFilter = Input<'units.list'>['filter'];
export type UnitSort = Input<'units.list'>['sort'];

const SMALLEST_CONDITIONS = ['good', 'worn', 'poor', 'uninhabitable'] as const;
const LAST_NAME = '\u{10ffff}';

/** The chosen units `u`. A shielded unit is never chosen by its estate, its owner or any text of its place. */
export function filterUnits(filter: UnitFilter, today: string): Sql {
  const parts: Sql[] = [filter.retired ? sql`not ${notRetired(today)}` : notRetired(today)];
  if (filter.types.length > 0) parts.push(sql`u.type in ${listed(filter.types)}`);
  if (filter.estateIds.length > 0) parts.push(sql`(${hasPlace} and u.estate_id in ${listed(filter.estateIds)})`);
  if (filter.associationIds.length > 0 || filter.municipal) {
    parts.push(sql`(${hasPlace} and u.estate_id in (select e.id from estates e where e.association_id in ${listed(filter.associationIds)}
      or (${filter.municipal ? 1 : 0} and e.association_id is null)))`);
  }
  if (filter.freeOn !== null) parts.push(freeOn(filter.freeOn));
  if (filter.animal !== null) parts.push(allowsAnimal(filter.animal, filter.freeOn ?? today));
  if (filter.shielded !== null) parts.push(sql`u.shielded = ${filter.shielded ? 1 : 0}`);
  if (filter.conditions.length > 0) parts.push(sql`${conditionOn(today)} in ${listed(filter.conditions)}`);
  if (filter.outOfService !== null) parts.push(sql`${outOfServiceOn(today)} = ${filter.outOfService ? 1 : 0}`);
  if (filter.maxRentOre !== null) parts.push(sql`u.rent_ore <= ${filter.maxRentOre}`);
  parts.push(...traitParts(filter));
  return joinSql([...parts, ...searchNeedles(filter.text).map(matchesText)], ' and ', sql`1`);
}

/** Traits, caretaker and attributes: the home's own answer, else its estate's. */
function traitParts({ accessible, traits = [], attributes = [], caretaker = null }: UnitFilter): readonly Sql[] {
  const wished = accessible === null ? traits : [{ trait: 'accessible' as const, answer: accessible }, ...traits];
  return [
    ...wished.map(({ trait, answer }) => sql`${effectiveTrait(trait)} = ${answer ? 1 : 0}`),
    ...attributes.map(({ name, value }) => hasAttribute(name, value)),
    ...(caretaker === null ? [] : [sql`(${effectiveCaretaker} is not null) = ${caretaker ? 1 : 0}`]),
  ];
}

/** The order asked for, unknown values last, then by address; shielded units share one place in that, told apart by id alone. */
export function orderUnits(sort: UnitSort, descending: boolean, today: string, mayReadNames: boolean): Sql {
  if (sort === 'address') return descending ? sql`u.list_sort desc, u.id desc` : sql`u.list_sort, u.id`;
  const keys = sortKeys(sort, today, mayReadNames).map((key) =>
    descending ? sql`${key} desc nulls last` : sql`${key} nulls last`,
  );
  return joinSql([...keys, sql`u.list_sort`, sql`u.id`], ', ', sql`u.id`);
}

function sortKeys(sort: Exclude<UnitSort, 'address'>, today: string, mayReadNames: boolean): readonly Sql[] {
  if (sort === 'type') return [rank(sql`u.type`, unitTypeCodes)];
  if (sort === 'rent') return [sql`u.rent_ore`];
  if (sort === 'size') return [sql`u.size_m2`];
  if (sort === 'condition') return [rank(conditionOn(today), SMALLEST_CONDITIONS)];
  if (sort === 'availableFrom') return [availableOrder(today)];
  if (sort === 'rooms') return [sql`u.rooms`];
  if (sort === 'daysVacant') return [daysVacantOrder(today)];
  if (sort === 'association' || sort === 'estate' || sort === 'town' || sort === 'tenancyNumber')
    return placeOrder(sort);
  return mayReadNames ? [livedIn(today), firstName(today)] : [livedIn(today)];
}

/** Any number of values is one text of SQL, and so one prepared statement. */
function listed(values: readonly string[]): Sql {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

/** The unit's own permission, else the estate's rules; what nobody has said is no answer. */
function allowsAnimal(kind: 'dog' | 'cat' | 'other', day: string): Sql {
  const column = {
    dog: [sql`u.own_dog`, sql`r.dog`],
    cat: [sql`u.own_cat`, sql`r.cat`],
    other: [sql`u.own_other`, sql`r.other`],
  } as const;
  const [own, rule] = column[kind];
  return sql`coalesce(${own}, (select ${rule} from house_rules r where ${hasPlace} and r.estate_id = u.estate_id and r.from_day <= ${day}
    order by r.from_day desc limit 1)) in ('yes', 'by-agreement')`;
}

function matchesText(needle: string): Sql {
  return sql`(instr(u.search_fold, ${needle}) > 0 or ${attributeHolds(needle)}
    or (${hasPlace} and u.estate_id in (select e.id from estates e left join associations a on a.id = e.association_id
      where instr(' ' || e.name_fold || ' ', ${needle}) > 0 or instr(' ' || a.name_fold || ' ', ${needle}) > 0)))`;
}

function rank(column: Sql, values: readonly string[]): Sql {
  return sql`(select key from json_each(${JSON.stringify(values)}) where value = ${column})`;
}

/** Free now before free later before no date; the longest empty first. */
function availableOrder(today: string): Sql {
  return sql`iif(${openEnded} or (u.retired_on is not null and u.retired_on <= max(coalesce(${freeDay}, ''), ${today})), null, coalesce(${freeDay}, ''))`;
}

/** Nothing of where a shielded unit lies may decide its place: it counts as unknown. */
function placeOrder(sort: 'association' | 'estate' | 'town' | 'tenancyNumber'): readonly Sql[] {
  switch (sort) {
    case 'association':
      return [
        ofPlace(
          sql`(select a.name_sort from estates e join associations a on a.id = e.association_id where e.id = u.estate_id)`,
        ),
      ];
    case 'estate':
      return [ofPlace(sql`(select e.name_sort from estates e where e.id = u.estate_id)`)];
    case 'town':
      return [ofPlace(sql`u.post_code`)];
    case 'tenancyNumber':
      // shorter first, so that 9 comes before 10
      return [ofPlace(sql`length(u.tenancy_number)`), ofPlace(sql`u.tenancy_number`)];
  }
}

/** The fewest days first; a unit that is not free today has none, one that nobody knows since when neither. */
function daysVacantOrder(today: string): Sql {
  return sql`iif(${freeOn(today)}, julianday(${today}) - julianday(${vacantSince(today)}), null)`;
}

/** Lived in, about to be, empty. */
function livedIn(today: string): Sql {
  return sql`(case when exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today}) then 0
    when exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day > ${today}) then 1 else 2 end)`;
}

/** A protected person, and anybody in a shielded unit, has the last place, so that the order does not tell the name. */
function firstName(today: string): Sql {
  return sql`(select min(iif(u.shielded or r.name_protected or r.address_protected, ${LAST_NAME}, r.name_sort))
    from tenancies t join tenancy_persons p on p.tenancy_id = t.id join residents r on r.id = p.resident_id
    where t.unit_id = u.id and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today})`;
}
