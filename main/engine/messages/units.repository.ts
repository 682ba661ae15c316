import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Id, StayId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Answered = Output<'hospitalUnits.list'>['answered'][number];

/** What somebody here said of a unit. */
export function saidOfUnit(db: ReadableDb, key: string): 'yes' | 'no' | null {
  return (
    db.get<{ readonly psychiatric: 'yes' | 'no' }>(sql`select psychiatric from hospital_units where unit_key = ${key}`)
      ?.psychiatric ?? null
  );
}

export function answeredUnits(db: ReadableDb): readonly Answered[] {
  return db.all<Answered>(sql`
    select h.sor, h.name, h.psychiatric, b.name as "by", h.answered_on as "on" from hospital_units h join users b on b.id = h.by_user
    order by h.name limit 1000`);
}

export function saveUnit(
  db: WritableDb,
  id: Id<'hospital-unit'>,
  unit: {
    readonly key: string;
    readonly sor: string | null;
    readonly name: string;
    readonly psychiatric: 'yes' | 'no';
    readonly on: IsoDate;
    readonly by: UserId;
  },
): void {
  const { key, sor, name, psychiatric, on, by } = unit;
  const known = db.get<{ readonly id: string }>(sql`select id from hospital_units where unit_key = ${key}`);
  const said = { psychiatric, answered_on: on, by_user: by };
  if (known === null) db.insert('hospital_units', id, { unit_key: key, sor, name, ...said });
  else db.update('hospital_units', known.id, { name, ...said });
}

/** Stays that wait for an answer, and those that an answer may have settled otherwise. */
export function staysOfUnit(db: ReadableDb, sor: string | null, name: string): readonly StayId[] {
  const unit =
    sor === null
      ? sql`json_extract(m.content, '$.stay.unit.name') = ${name}`
      : sql`json_extract(m.content, '$.stay.unit.sor') = ${sor}`;
  return db
    .all<{ readonly id: StayId }>(
      sql`select distinct m.stay_id as id from messages m where m.stay_id is not null and m.kind = 'hospital-notification' and ${unit}`,
    )
    .map(({ id }) => id);
}
