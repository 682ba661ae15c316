import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant, overlaps } from '../../../shared/dates.ts';
import { mayLeave } from '../../../shared/domain/disclosure-profile.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import { unitTypeCodes, unitTypes } from '../../../shared/domain/unit-types.ts';
import type { AssociationId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

interface Said {
  readonly unitId: UnitId;
  readonly at: string;
  readonly shielded: number | null;
  readonly type: UnitTypeCode | null;
}

interface Ended extends DayInterval {
  readonly id: string;
  readonly unitId: UnitId;
}

const neverTypes = unitTypeCodes.filter((code) => unitTypes[code].neverDisclosed);

/**
 * Households that have left a home which was hidden while they lived there, and is not any more: a list of that time tells
 * of them as of protected ones. When a home was hidden is known by the log.
 */
export function leftHiddenHomes(db: ReadableDb, associationId: AssociationId, today: IsoDate): ReadonlySet<string> {
  const homes = groupBy(changesOfHidden(db, associationId), ({ unitId }) => unitId);
  if (homes.size === 0) return new Set();
  const left = db.all<Ended>(sql`
    select t.id, t.unit_id as unitId, t.from_day as "from", t.to_day as "to" from tenancies t
    where t.to_day < ${today} and t.unit_id in (select value from json_each(${JSON.stringify([...homes.keys()])}))`);
  const times = new Map([...homes].map(([unitId, said]) => [unitId, hiddenTimes(said)]));
  return new Set(
    left.filter((tenancy) => times.get(tenancy.unitId)?.some((time) => overlaps(time, tenancy))).map(({ id }) => id),
  );
}

/** Everything that was ever said of shielding and type of homes that were hidden once, the earliest first. */
function changesOfHidden(db: ReadableDb, associationId: AssociationId): readonly Said[] {
  return db.all<Said>(sql`
    select u.id as unitId, a.at_utc as at, c.after ->> '$.shielded' as shielded, c.after ->> '$.type' as type
    from estates e join units u on u.estate_id = e.id join change_values c on c.record = 'units/' || u.id
      join audit a on a.origin = c.origin and a.seq = c.seq
    where e.association_id = ${associationId} and c.after is not null
      and exists (select 1 from change_values h where h.record = 'units/' || u.id and (h.after ->> '$.shielded' = 1
        or h.after ->> '$.type' in (select value from json_each(${JSON.stringify(neverTypes)}))))
    order by a.at_utc, c.n`);
}

/** Days on which the home was hidden; one that still is has no end. */
function hiddenTimes(said: readonly Said[]): readonly DayInterval[] {
  const times: { from: IsoDate; to: IsoDate | null }[] = [];
  let shielded = false;
  let type: UnitTypeCode | null = null;
  for (const change of said) {
    shielded = change.shielded === null ? shielded : change.shielded === 1;
    type = change.type ?? type;
    const isHidden = type !== null && !mayLeave({ type, shielded });
    const last = times.at(-1);
    const isOpen = last !== undefined && last.to === null;
    if (isHidden && !isOpen) times.push({ from: dayOfInstant(change.at), to: null });
    if (!isHidden && isOpen) last.to = dayOfInstant(change.at);
  }
  return times;
}
