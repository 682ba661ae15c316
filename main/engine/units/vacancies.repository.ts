import type { VacancyRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { OwnPermission } from '../../../shared/domain/house-rules.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { joinHouseRules, joinPlace, placeColumns } from './place-sql.ts';
import { conditionOn, spellsOn, spokenFor } from './unit-sql.ts';

/** A vacancy before it is known what it costs. */
export type UnpricedVacancy = Omit<VacancyRow, 'vacancyCostOre'>;

export interface VacancyFigures {
  readonly total: number;
  /** Their empty days together, as far as they are known. */
  readonly dayTotal: number;
}

/** Units that are free on the day, the longest empty first; where nobody knows since when, last. With the figures of all. */
export function listVacancies(
  db: ReadableDb,
  on: IsoDate,
  offset: number,
  limit: number,
): VacancyFigures & { readonly rows: readonly UnpricedVacancy[] } {
  const rows = vacanciesOn(db, on, offset, limit, sql`0`);
  const [first] = rows;
  // no row tells how many there are when the page begins behind the last
  const { total, dayTotal } = first?.chosen ?? (offset === 0 ? NO_VACANCY : vacancyFigures(db, on));
  return { total, dayTotal: dayTotal ?? 0, rows: rows.map(toVacancy) };
}

/** Of those that nobody has been promised, the longest empty, and how many there are with them and in all. */
export function unpromisedVacancies(
  db: ReadableDb,
  on: IsoDate,
  most: number,
): { readonly rows: readonly UnpricedVacancy[]; readonly unpromised: number; readonly total: number } {
  const rows = vacanciesOn(db, on, 0, most, spokenFor(on));
  const { total, promisedTotal } = rows[0]?.chosen ?? { total: 0, promisedTotal: 0 };
  const unpromised = rows.filter(({ chosen }) => chosen.promised === 0);
  return { rows: unpromised.map(toVacancy), unpromised: total - promisedTotal, total };
}

/** From the first day of the spell `v` to the day, both counted; null where nobody knows the first. */
function daysOf(on: IsoDate): Sql {
  return sql`(cast(julianday(${on}) - julianday(nullif(v.from_day, '')) as integer) + 1)`;
}

interface Chosen extends Pick<UnpricedVacancy, 'since' | 'daysVacant'> {
  readonly row: number;
  readonly total: number;
  readonly dayTotal: number | null;
  readonly promised: number;
  readonly promisedTotal: number;
}

/** Those that are promised by the condition stand last. They are chosen and counted first, then those of the page are read whole. */
function vacanciesOn(db: ReadableDb, on: IsoDate, offset: number, limit: number, promised: Sql): readonly Found[] {
  const chosen = db.all<Chosen>(sql`
    with d as materialized (
      select u.row, u.list_sort, u.id, nullif(v.from_day, '') as since, ${daysOf(on)} as days, ${promised} as promised
      from ${spellsOn(on)} cross join units u on u.row = v.unit_row)
    select d.row, d.since, d.days as daysVacant, d.promised, count(*) over () as total, sum(d.days) over () as dayTotal, sum(d.promised) over () as promisedTotal
    from d order by d.promised, d.since nulls last, d.list_sort, d.id limit ${limit} offset ${offset}`);
  const homes = db.all<VacantHome>(sql`
    select u.row, u.id, u.type, ${placeColumns}, u.rent_ore as rentOre, ${conditionOn(on)} as condition,
      coalesce(u.own_dog, h.dog) as dog, coalesce(u.own_cat, h.cat) as cat, coalesce(u.own_other, h.other) as other
    from json_each(${JSON.stringify(chosen.map(({ row }) => row))}) p cross join units u on u.row = p.value ${joinPlace} ${joinHouseRules(on)}`);
  const byRow = new Map(homes.map((home) => [home.row, home]));
  return chosen.flatMap((one) => {
    const home = byRow.get(one.row);
    return home ? [{ home, chosen: one }] : [];
  });
}

/** A home with why it was chosen. */
interface Found {
  readonly home: VacantHome;
  readonly chosen: Chosen;
}

const NO_VACANCY: VacancyFigures = { total: 0, dayTotal: 0 };

/** The figures alone. */
export function vacancyFigures(db: ReadableDb, on: IsoDate): VacancyFigures {
  const row = db.get<{ readonly total: number; readonly dayTotal: number | null }>(sql`
    select count(*) as total, sum(${daysOf(on)}) as dayTotal from ${spellsOn(on)}`);
  return { total: row?.total ?? 0, dayTotal: row?.dayTotal ?? 0 };
}

interface VacantHome extends Omit<UnpricedVacancy, 'shielded' | 'animals' | 'since' | 'daysVacant'> {
  readonly row: number;
  readonly shielded: number;
  readonly dog: OwnPermission['dog'];
  readonly cat: OwnPermission['cat'];
  readonly other: OwnPermission['other'];
}

function toVacancy({ home: stored, chosen: { since, daysVacant } }: Found): UnpricedVacancy {
  const { rentOre, dog, cat, other } = stored;
  return {
    id: stored.id,
    type: stored.type,
    shielded: stored.shielded === 1,
    address: stored.address,
    estateId: stored.estateId,
    estate: stored.estate,
    association: stored.association,
    rentOre,
    animals: { dog, cat, other },
    condition: stored.condition,
    since,
    daysVacant,
  };
}
