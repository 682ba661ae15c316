import type { IsoDate } from '../../../shared/dates.ts';
import type { AnimalAnswer, AnimalRules } from '../../../shared/domain/house-rules.ts';
import type { MatchHome } from '../../../shared/domain/matching/facts.ts';
import type { Availability } from '../../../shared/domain/unit-availability.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { knownOf } from '../known-column.ts';
import { effectiveCaretaker, effectiveTrait } from '../units/effective-sql.ts';
import { hasPlace, joinPlace, ofPlace, placeColumns, townColumn } from '../units/place-sql.ts';
import { freeDay, notRetired, openEnded } from '../units/unit-sql.ts';
import { heldHomes, neighboursInConflict } from './held-and-known.repository.ts';

/** What a list says of a home beside what matching knows of it. */
export interface FoundHome {
  readonly home: MatchHome;
  readonly address: string | null;
  readonly estate: string | null;
  readonly town: string | null;
}

export type HomeSort = 'address' | 'rent' | 'size' | 'free';

interface HomeColumns {
  readonly id: UnitId;
  readonly type: UnitTypeCode;
  readonly shielded: number;
  readonly address: string | null;
  readonly estate: string | null;
  readonly town: string | null;
  readonly postCode: string | null;
  readonly estateId: EstateId | null;
  readonly sizeM2: number | null;
  readonly rooms: number | null;
  readonly rentOre: number | null;
  readonly floor: string | null;
  readonly ownDog: AnimalAnswer | null;
  readonly ownCat: AnimalAnswer | null;
  readonly ownOther: AnimalAnswer | null;
  readonly ownEntrance: number | null;
  readonly groundFloor: number | null;
  readonly lift: number | null;
  readonly accessible: number | null;
  readonly commonHouse: number | null;
  readonly outdoorSpace: number | null;
  readonly noiseTolerated: number | null;
  readonly substancesTolerated: number | null;
  readonly couples: number | null;
  readonly children: number | null;
  readonly hasCaretaker: number;
  readonly openEnded: number;
  readonly freeDay: IsoDate | null;
}

/** Homes that are free, or become so on a day that can be said. */
export function freeHomes(
  db: ReadableDb,
  today: IsoDate,
  { sort, descending }: { readonly sort: HomeSort; readonly descending: boolean },
): readonly FoundHome[] {
  const direction: Sql = { text: descending ? 'desc' : 'asc', params: [] };
  return homesWhere(db, today, sql`not ${openEnded}`, sql`${ORDERS[sort]} ${direction} nulls last, u.list_sort, u.id`);
}

/** Null for one that is no home today. */
export function homeToMatch(db: ReadableDb, today: IsoDate, id: UnitId): FoundHome | null {
  return homesWhere(db, today, sql`u.id = ${id}`, sql`u.id`)[0] ?? null;
}

const ORDERS: Readonly<Record<HomeSort, Sql>> = {
  address: sql`u.list_sort`,
  rent: sql`u.rent_ore`,
  size: sql`u.size_m2`,
  free: freeDay,
};

function homesWhere(db: ReadableDb, today: IsoDate, chosen: Sql, order: Sql): readonly FoundHome[] {
  const rules = rulesByEstate(db);
  const rows = db.all<HomeColumns>(sql`
    select u.id, u.type, ${placeColumns}, ${townColumn}, ${ofPlace(sql`u.post_code`)} as postCode, ${ofPlace(sql`u.floor`)} as floor,
      u.size_m2 as sizeM2, u.rooms, u.rent_ore as rentOre, u.own_dog as ownDog, u.own_cat as ownCat, u.own_other as ownOther,
      ${effectiveTrait('ownEntrance')} as ownEntrance, ${effectiveTrait('groundFloor')} as groundFloor, ${effectiveTrait('lift')} as lift,
      ${effectiveTrait('accessible')} as accessible, ${effectiveTrait('commonHouse')} as commonHouse, ${effectiveTrait('outdoorSpace')} as outdoorSpace,
      ${effectiveTrait('noiseTolerated')} as noiseTolerated, ${effectiveTrait('substancesTolerated')} as substancesTolerated,
      ${effectiveTrait('couples')} as couples, ${effectiveTrait('children')} as children, ${effectiveCaretaker} is not null as hasCaretaker,
      ${openEnded} as openEnded, ${freeDay} as freeDay
    from units u ${joinPlace} where ${notRetired(today)} and ${chosen} order by ${order}`);
  const [held, neighbours] = [heldHomes(db, today), neighboursInConflict(db, today)];
  return rows.map((row) => foundHome(row, { rules, held, neighbours, today }));
}

interface Around {
  readonly rules: ReadonlyMap<EstateId, readonly AnimalRules[]>;
  readonly held: ReturnType<typeof heldHomes>;
  readonly neighbours: ReturnType<typeof neighboursInConflict>;
  readonly today: IsoDate;
}

const NOBODY: MatchHome['neighbours'] = new Set();

function foundHome(row: HomeColumns, { rules, held, neighbours, today }: Around): FoundHome {
  const { id, type, postCode, estateId, sizeM2, rooms, rentOre, address, estate, town } = row;
  const place = postCode === null || estateId === null ? null : { postCode, estateId };
  const home: MatchHome = {
    id,
    type,
    shielded: row.shielded === 1,
    place,
    sizeM2,
    rooms,
    rentOre,
    traits: traitsOf(row),
    ownAnimals: { dog: row.ownDog, cat: row.ownCat, other: row.ownOther },
    houseRules: estateId === null ? [] : (rules.get(estateId) ?? []),
    availability: availabilityOf(row, today),
    heldFor: held.get(id) ?? null,
    neighbours: (place === null ? undefined : neighbours.get(place.estateId)) ?? NOBODY,
    mix: null,
  };
  return { home, address, estate, town };
}

/** Nobody is asked yet who visits a home and how far its neighbours are: those answers are unknown. */
function traitsOf(row: HomeColumns): MatchHome['traits'] {
  return {
    ownEntrance: knownOf(row.ownEntrance),
    groundFloor: knownOf(row.groundFloor) ?? groundByAddress(row.floor),
    lift: knownOf(row.lift),
    accessible: knownOf(row.accessible),
    commonHouse: knownOf(row.commonHouse),
    outdoorSpace: knownOf(row.outdoorSpace),
    noiseTolerated: knownOf(row.noiseTolerated),
    substancesTolerated: knownOf(row.substancesTolerated),
    couples: knownOf(row.couples),
    children: knownOf(row.children),
    caretaker: row.hasCaretaker === 1 ? true : null,
    visitors: null,
    farFromNeighbours: null,
  };
}

/** An address without a floor says nothing: a house has none, and so has an address that was written in short. */
function groundByAddress(floor: string | null): boolean | null {
  return floor === null ? null : floor === 'st';
}

function availabilityOf({ openEnded: isOpen, freeDay: day }: HomeColumns, today: IsoDate): Availability {
  if (isOpen === 1) return { kind: 'none' };
  return day === null || day <= today ? { kind: 'now', since: day } : { kind: 'from', date: day };
}

/** Of estates with a home that has a place; a shielded home takes over no rules. */
function rulesByEstate(db: ReadableDb): ReadonlyMap<EstateId, readonly AnimalRules[]> {
  const rows = db.all<AnimalRules & { readonly estateId: EstateId }>(sql`
    select h.estate_id as estateId, h.from_day as "from", h.dog, h.cat, h.other, h.max_animals as maxAnimals, h.max_dog_size as maxDogSize
    from house_rules h where exists (select 1 from units u where u.estate_id = h.estate_id and ${hasPlace})`);
  const found = new Map<EstateId, AnimalRules[]>();
  for (const { estateId, from, dog, cat, other, maxAnimals, maxDogSize } of rows) {
    const known = found.get(estateId) ?? [];
    if (known.length === 0) found.set(estateId, known);
    known.push({ from, dog, cat, other, maxAnimals, maxDogSize });
  }
  return found;
}
