import type { Output } from '../../../shared/contract/index.ts';
import { noUnitFilter } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { HomeState } from '../../../shared/domain/estate-drawing.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { hasPlace } from './place-sql.ts';
import { listUnits } from './unit-list.repository.ts';
import { freeOn, notRetired, outOfServiceOn } from './unit-sql.ts';

export type DrawnHome = Output<'estates.drawing'>['homes'][number];
type AddressedHome = Output<'pipeline.overview'>['addressed'][number];

/** The day, and the last day that counts as soon. */
export interface Days {
  readonly today: IsoDate;
  readonly endsBy: IsoDate;
}

/** More than any estate has; the picture is asked for whole. */
const MOST_HOMES = 20_000;

/** The homes of an estate in the order of their addresses, each as it stands today. A shielded one is never among them. */
export function homesInEstate(db: ReadableDb, estateId: EstateId, days: Days): DrawnHome[] {
  const { today } = days;
  const places = new Map(placesIn(db, estateId, days).map((place) => [place.id, place]));
  const wanted = { sort: 'address', descending: false, offset: 0, limit: MOST_HOMES, mayReadNames: false } as const;
  return listUnits(db, { ...wanted, filter: { ...noUnitFilter, estateIds: [estateId] }, today }).flatMap((unit) => {
    const place = places.get(unit.id);
    if (place === undefined || unit.address === null) return [];
    const { address, type, occupants, movesInOn, outUntil, availableFrom, daysVacant, animals } = unit;
    return [{ address, type, occupants, movesInOn, outUntil, availableFrom, daysVacant, animals, ...place }];
  });
}

/** How many homes stand in each state in each estate, without the shielded ones. */
export function countStates(
  db: ReadableDb,
  days: Days,
): readonly { readonly estateId: EstateId; readonly state: HomeState; readonly homes: number }[] {
  return db.all(sql`
    select u.estate_id as estateId, ${stateOn(days)} as state, count(*) as homes from units u
    where ${hasPlace} and ${notRetired(days.today)} group by 1, 2`);
}

/** Homes in the books that are ready on a day to come. */
export function plannedHomes(db: ReadableDb, today: IsoDate): readonly AddressedHome[] {
  return db.all<AddressedHome>(sql`
    select u.id as unitId, u.address_text as address, u.type, e.name as estate, u.planned_from as readyOn
    from units u join estates e on e.id = u.estate_id
    where u.planned_from > ${today} and ${hasPlace} and ${notRetired(today)} order by u.planned_from, u.list_sort, u.id`);
}

/** What there is of each type in the whole municipality, as the list of homes would count it. */
export function countTypes(
  db: ReadableDb,
  today: IsoDate,
): readonly { readonly type: UnitTypeCode; readonly homes: number; readonly free: number }[] {
  return db.all(sql`
    select u.type, count(*) as homes, count(*) filter (where ${freeOn(today)}) as free from units u where ${notRetired(today)} group by u.type`);
}

type Placed = Pick<
  DrawnHome,
  'id' | 'street' | 'houseNumber' | 'letter' | 'floor' | 'door' | 'postCode' | 'plannedFrom' | 'state' | 'endsOn'
> & { readonly id: UnitId; readonly outReason: DrawnHome['outReason'] };

function placesIn(db: ReadableDb, estateId: EstateId, days: Days): readonly Placed[] {
  const { today } = days;
  return db.all<Placed>(sql`
    select u.id, u.street, u.house_number as houseNumber, u.letter, u.floor, u.door, u.post_code as postCode, u.planned_from as plannedFrom,
      ${stateOn(days)} as state,
      (select t.to_day from tenancies t where t.unit_id = u.id and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today}) as endsOn,
      (select o.reason from outages o where o.unit_id = u.id and o.from_day <= ${today} and coalesce(o.to_day, '9') >= ${today}
        order by o.from_day desc limit 1) as outReason
    from units u where u.estate_id = ${estateId} and ${hasPlace}`);
}

/** One word for a home: what keeps people out before who lives there, and that before what is to come. */
function stateOn({ today, endsBy }: Days): Sql {
  return sql`case when ${outOfServiceOn(today)} then 'out'
    when exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day <= ${today} and t.to_day between ${today} and ${endsBy}) then 'ending'
    when exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today}) then 'occupied'
    when coalesce(u.planned_from, '') > ${today} then 'planned'
    when exists (select 1 from tenancies t where t.unit_id = u.id and t.from_day > ${today}) then 'let' else 'free' end`;
}
