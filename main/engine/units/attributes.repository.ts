import { attributeKey } from '../../../shared/domain/attributes.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

interface UsedAttribute {
  readonly n: string;
  readonly name: string;
  readonly value: string;
  readonly uses: number;
}

const MOST_NAMES = 200;
const MOST_VALUES = 50;

/** Names in use and their values, the most used first, each in its most used spelling. Nothing of shielded homes. */
export function attributesInUse(db: ReadableDb): { name: string; uses: number; values: string[] }[] {
  const used = db.all<UsedAttribute>(sql`
    select a.value ->> 'n' as n, a.value ->> 'name' as name, a.value ->> 'value' as value, count(*) as uses
    from (select attributes from units where attributes is not null and shielded = 0
      union all select attributes from estates where attributes is not null) t, json_each(t.attributes) a
    group by 2, 3 order by uses desc, 2, 3`);
  const names = new Map<string, { name: string; uses: number; values: Map<string, string> }>();
  for (const { n, name, value, uses } of used) {
    const known = names.get(n) ?? { name, uses: 0, values: new Map<string, string>() };
    const key = attributeKey(value);
    if (!known.values.has(key)) known.values.set(key, value);
    names.set(n, { ...known, uses: known.uses + uses });
  }
  return [...names.values()]
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, MOST_NAMES)
    .map(({ name, uses, values }) => ({ name, uses, values: [...values.values()].slice(0, MOST_VALUES) }));
}
