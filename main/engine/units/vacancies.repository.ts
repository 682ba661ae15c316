import type { VacancyRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { OwnPermission } from '../../../shared/domain/house-rules.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { joinHouseRules, joinPlace, placeColumns } from './place-sql.ts';
import { conditionOn, freeOn, vacantSince } from './unit-sql.ts';

/** A vacancy before it is known what it costs. */
export type UnpricedVacancy = Omit<VacancyRow, 'vacancyCostOre'>;

/** Units that are free on the day, the longest empty first; where nobody knows since when, last. */
export function listVacancies(db: ReadableDb, on: IsoDate, offset: number, limit: number): readonly UnpricedVacancy[] {
  const rows = db.all<StoredVacancy>(sql`
    with v as materialized (
      select u.row, u.list_sort, u.id, ${vacantSince(on)} as since from units u where ${freeOn(on)}
      order by since nulls last, u.list_sort, u.id limit ${limit} offset ${offset})
    select u.id, u.type, ${placeColumns}, u.rent_ore as rentOre, ${conditionOn(on)} as condition, v.since,
      cast(julianday(${on}) - julianday(v.since) as integer) + 1 as daysVacant,
      coalesce(u.own_dog, h.dog) as dog, coalesce(u.own_cat, h.cat) as cat, coalesce(u.own_other, h.other) as other
    from v join units u on u.row = v.row ${joinPlace} ${joinHouseRules(on)} order by v.since nulls last, v.list_sort, v.id`);
  return rows.map(toVacancy);
}

/** How many they are, and their empty days together as far as they are known. */
export function vacancyFigures(db: ReadableDb, on: IsoDate): { readonly total: number; readonly dayTotal: number } {
  const row = db.get<{ readonly total: number; readonly dayTotal: number | null }>(sql`
    select count(*) as total, sum(cast(julianday(${on}) - julianday(${vacantSince(on)}) as integer) + 1) as dayTotal from units u where ${freeOn(on)}`);
  return { total: row?.total ?? 0, dayTotal: row?.dayTotal ?? 0 };
}

interface StoredVacancy extends Omit<UnpricedVacancy, 'shielded' | 'animals'> {
  readonly shielded: number;
  readonly dog: OwnPermission['dog'];
  readonly cat: OwnPermission['cat'];
  readonly other: OwnPermission['other'];
}

function toVacancy(stored: StoredVacancy): UnpricedVacancy {
  const { rentOre, daysVacant, dog, cat, other } = stored;
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
    since: stored.since,
    daysVacant,
  };
}
