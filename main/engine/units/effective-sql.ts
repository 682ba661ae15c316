import type { unitTraits } from '../../../shared/contract/units.ts';
import { attributeKey } from '../../../shared/domain/attributes.ts';
import { isSharedTrait } from '../../../shared/domain/estate-defaults.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { hasPlace, ofPlace } from './place-sql.ts';

// What is true of unit `u` by its own answer, else its estate's: `effective` and `effectiveAttributes` of
// shared/domain/estate-defaults.ts and attributes.ts in SQL. A test holds the two against each other.

type Trait = (typeof unitTraits)[number];

const own: Readonly<Record<Trait, Sql>> = {
  ownEntrance: sql`u.own_entrance`,
  groundFloor: sql`u.ground_floor`,
  lift: sql`u.lift`,
  accessible: sql`u.accessible`,
  commonHouse: sql`u.common_house`,
  outdoorSpace: sql`u.outdoor_space`,
  noiseTolerated: sql`u.noise_tolerated`,
  substancesTolerated: sql`u.substances_tolerated`,
  couples: sql`u.couples`,
  children: sql`u.children`,
  assignmentRight: sql`u.assignment_right`,
};

/** A shielded unit takes over nothing: nobody can find its estate by asking for what the estate says. */
function withEstate(column: Sql): Sql {
  const ofEstate: Sql = { text: column.text.replace('u.', 'd.'), params: [] };
  return sql`coalesce(${column}, ${ofPlace(sql`(select ${ofEstate} from estates d where d.id = u.estate_id)`)})`;
}

/** 1, 0, or null where nobody has said. */
export function effectiveTrait(trait: Trait): Sql {
  return isSharedTrait(trait) ? withEstate(own[trait]) : own[trait];
}

export const effectiveCaretaker = withEstate(sql`u.social_caretaker`);

/** Has it the attribute, with this value or, without one, with any? */
export function hasAttribute(name: string, value: string | null): Sql {
  const key = attributeKey(name);
  const told = sql`coalesce(${valueUnder(sql`u.attributes`, key)},
    ${ofPlace(sql`(select ${valueUnder(sql`d.attributes`, key)} from estates d where d.id = u.estate_id)`)})`;
  return value === null ? sql`${told} is not null` : sql`${told} = ${attributeKey(value)}`;
}

/** Does a name or a value of it hold the needle (see `searchNeedles`)? Numbers are for addresses. */
export function attributeHolds(needle: string): Sql {
  if (/\p{N}/u.test(needle)) return sql`0`;
  const holds = sql`instr(a.value ->> 'n' || ' ' || (a.value ->> 'v'), ${needle}) > 0`;
  // the estates that could hold it are found once; most homes are told by that alone
  return sql`((u.attributes is not null and exists (select 1 from json_each(u.attributes) a where ${holds}))
    or (${hasPlace} and u.estate_id in (select d.id from estates d, json_each(d.attributes) a where ${holds})
      and exists (select 1 from estates d, json_each(d.attributes) a where d.id = u.estate_id and ${holds}
        and not exists (select 1 from json_each(u.attributes) o where o.value ->> 'n' = a.value ->> 'n'))))`;
}

/** Names are unique in a home: at most one row. A home without attributes has null there, which has no rows. */
function valueUnder(attributes: Sql, key: string): Sql {
  return sql`(select a.value ->> 'v' from json_each(${attributes}) a where a.value ->> 'n' = ${key})`;
}
