import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { representativeRoles } from '../../../shared/domain/consents.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

type Known = Output<'residents.known'>;
type Of<Group extends keyof Known> = NonNullable<Known[Group]> extends readonly (infer One)[] ? One : never;
type Situation = NonNullable<Known['housing']>['situations'][number];

const KEPT = sql`e.id, e.version, e.from_day as "from", e.to_day as "to", u.name as "by"`;

/** What a resident has of one table, newest first. One that never held is left out. */
function held(residentId: ResidentId): Sql {
  return sql`join users u on u.id = e.by_user where e.resident_id = ${residentId} and coalesce(e.to_day, '9') >= e.from_day
    order by e.to_day is null desc, e.from_day desc, e.row desc`;
}

/** Newest first; of one day, what was written last comes first. */
export function textsOf(db: ReadableDb, residentId: ResidentId): readonly Omit<Of<'texts'>, 'counts'>[] {
  return db.all(sql`
    select e.id, e.kind, e.text, e.from_day as "from", e.said_by as saidBy, u.name as "by"
    from resident_texts e join users u on u.id = e.by_user where e.resident_id = ${residentId} order by e.from_day desc, e.row desc`);
}

export function animalsOf(db: ReadableDb, residentId: ResidentId): readonly Of<'animals'>[] {
  return db.all(
    sql`select ${KEPT}, e.kind, e.breed, e.size, e.number, e.assistance from animals e ${held(residentId)}`,
  );
}

export function householdOf(db: ReadableDb, residentId: ResidentId): readonly Of<'household'>[] {
  return db.all(sql`
    select ${KEPT}, e.first_name as firstName, e.birth_year as birthYear, e.kind from household_members e ${held(residentId)}`);
}

export function participantsOf(db: ReadableDb, residentId: ResidentId): readonly Of<'participants'>[] {
  return db.all(sql`select ${KEPT}, e.role, e.name, e.phone from participants e ${held(residentId)}`);
}

export function situationsOf(db: ReadableDb, residentId: ResidentId): readonly Situation[] {
  return db.all(sql`
    select ${KEPT}, e.situation, e.source, e.note as sourceNote from housing_situations e ${held(residentId)}`);
}

export function representativesOn(
  db: ReadableDb,
  residentId: ResidentId,
  on: IsoDate,
): readonly { readonly id: EntryId; readonly name: string }[] {
  return db.all(sql`
    select e.id, e.name from participants e where e.resident_id = ${residentId} and e.from_day <= ${on} and coalesce(e.to_day, '9') >= ${on}
      and e.role in (select value from json_each(${JSON.stringify(representativeRoles)})) order by e.from_day, e.row`);
}
