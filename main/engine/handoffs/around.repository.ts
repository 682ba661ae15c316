import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Whole = Output<'handoffs.get'>;

/** Visits from the discharge on, but those that were moved or called off. */
export function visitsSince(
  db: ReadableDb,
  residentId: ResidentId,
  from: IsoDate,
  today: IsoDate,
): readonly Whole['visits'][number][] {
  return db
    .all<Omit<Whole['visits'][number], 'isLeft'> & { readonly left: number }>(sql`
      select v.id, v.on_day as "on", v.state, w.name as worker, v.state = 'planned' and v.on_day < ${today} as left
      from visits v left join users w on w.id = v.worker_id where v.resident_id = ${residentId} and v.on_day >= ${from}
        and v.state in ('planned', 'done', 'partly', 'not-home', 'refused') order by v.on_day, v.row limit 40`)
    .map(({ left, ...visit }) => ({ ...visit, isLeft: left === 1 }));
}

/** Those around the citizen today, and whether a consent names them. */
export function participantsOf(
  db: ReadableDb,
  residentId: ResidentId,
  today: IsoDate,
): readonly Whole['participants'][number][] {
  return db
    .all<Omit<Whole['participants'][number], 'hasConsent'> & { readonly consent: number }>(sql`
      select p.role, p.name, p.phone, exists (select 1 from consents c where c.resident_id = p.resident_id and c.recipient_name = p.name
        and c.from_day <= ${today} and c.to_day >= ${today} and (c.withdrawn_on is null or c.withdrawn_on > ${today})) as consent
      from participants p where p.resident_id = ${residentId} and p.from_day <= ${today} and coalesce(p.to_day, '9') >= ${today}
      order by p.row`)
    .map(({ consent, ...participant }) => ({ ...participant, hasConsent: consent === 1 }));
}

/** Offers that are open and homes that the citizen has, to link a new home to. Where a home is shielded, or the address protected, it has no label. */
export function homesOf(db: ReadableDb, residentId: ResidentId, today: IsoDate, mayKnowPlace: boolean): Whole['homes'] {
  const place = mayKnowPlace ? sql`iif(u.shielded = 1, null, u.address_text)` : sql`null`;
  const offers = db.all<Whole['homes']['offers'][number]>(sql`
    select o.id, ${place} as label from offers o join units u on u.id = o.unit_id
    where o.resident_id = ${residentId} and o.state in ('proposed', 'offered', 'accepted') order by o.row desc limit 20`);
  const tenancies = db.all<Whole['homes']['tenancies'][number]>(sql`
    select t.id, ${place} as label from tenancy_persons p join tenancies t on t.id = p.tenancy_id join units u on u.id = t.unit_id
    where p.resident_id = ${residentId} and coalesce(t.to_day, '9') >= ${today} order by t.from_day desc limit 20`);
  return { offers: [...offers], tenancies: [...tenancies] };
}

/** Is it one of the citizen's own? */
export function isTheirs(
  db: ReadableDb,
  residentId: ResidentId,
  { offerId, tenancyId }: { readonly offerId: string | null; readonly tenancyId: string | null },
): boolean {
  const hasOffer =
    offerId === null ||
    db.get(sql`select 1 from offers where id = ${offerId} and resident_id = ${residentId}`) !== null;
  const hasTenancy =
    tenancyId === null ||
    db.get(sql`select 1 from tenancy_persons where tenancy_id = ${tenancyId} and resident_id = ${residentId}`) !== null;
  return hasOffer && hasTenancy;
}
