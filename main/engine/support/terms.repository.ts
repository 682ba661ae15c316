import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { CheckState, PhaseDays } from '../../../shared/domain/cti.ts';
import type { EntryId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Grant = NonNullable<Output<'support.ofResident'>>['grants'][number];
type Terms = NonNullable<Grant['terms']>;
interface OfGrant {
  readonly grantId: EntryId;
}

export function termsOf(db: ReadableDb, residentId: ResidentId): readonly (Terms & OfGrant)[] {
  return db.all(sql`
    select t.grant_id as grantId, t.version, t.decided_on as decidedOn, t.provider, t.method, t.follow_up_on as followUpOn, t.note
    from support_terms t where t.resident_id = ${residentId}`);
}

/** In the order of the days. */
export function phasesOf(db: ReadableDb, residentId: ResidentId): readonly (PhaseDays & OfGrant)[] {
  return db.all(sql`
    select f.grant_id as grantId, f.phase, f.from_day as "from", f.to_day as "to" from cti_phases f
    where f.resident_id = ${residentId} order by f.from_day, f.phase`);
}

export function checksOf(db: ReadableDb, residentId: ResidentId): readonly (Grant['checks'][number] & OfGrant)[] {
  return db.all(sql`
    select k.grant_id as grantId, k.list, k.item, k.state from cti_checks k where k.resident_id = ${residentId} order by k.row`);
}

/** Open goals by the support that they are for. */
export function goalCounts(db: ReadableDb, residentId: ResidentId): readonly (OfGrant & { readonly n: number })[] {
  return db.all(sql`
    select g.grant_id as grantId, count(*) as n from goals g
    where g.resident_id = ${residentId} and g.grant_id is not null and g.to_day is null group by g.grant_id`);
}

export function findTerms(
  db: ReadableDb,
  grantId: EntryId,
): { readonly id: EntryId; readonly method: Terms['method'] } | null {
  return db.get(sql`select id, method from support_terms where grant_id = ${grantId}`);
}

const columnsOf = ({ decidedOn, provider, method, followUpOn, note }: Omit<Terms, 'version'>) => ({
  ...{ decided_on: decidedOn, provider, method, follow_up_on: followUpOn, note },
});

export function insertTerms(db: WritableDb, id: EntryId, terms: Input<'support.setTerms'>, by: UserId): void {
  const { residentId, grantId } = terms;
  db.insert('support_terms', id, { resident_id: residentId, grant_id: grantId, ...columnsOf(terms), by_user: by });
}

/** False when somebody else changed them first. */
export function saveTerms(db: WritableDb, id: EntryId, terms: Omit<Terms, 'version'>, version: number): boolean {
  return db.update('support_terms', id, columnsOf(terms), version);
}

interface Marks {
  readonly residentId: ResidentId;
  readonly grantId: EntryId;
}

/** A phase that is there already gets the new days. */
export function savePhase(
  db: WritableDb,
  newId: () => EntryId,
  { residentId, grantId }: Marks,
  { phase, from, to }: PhaseDays,
  by: UserId,
): void {
  const found = db.get<{ readonly id: EntryId }>(
    sql`select id from cti_phases where grant_id = ${grantId} and phase = ${phase}`,
  );
  const days = { from_day: from, to_day: to };
  if (found) db.update('cti_phases', found.id, days);
  else db.insert('cti_phases', newId(), { resident_id: residentId, grant_id: grantId, phase, ...days, by_user: by });
}

/** Making contact goes on until the first phase begins. */
export function endContact(db: WritableDb, grantId: EntryId, to: IsoDate): void {
  const found = db.get<{ readonly id: EntryId }>(
    sql`select id from cti_phases where grant_id = ${grantId} and phase = 'contact' and from_day <= ${addDays(to, 1)}`,
  );
  if (found) db.update('cti_phases', found.id, { to_day: to });
}

/** An item that is open again is as if nobody had ticked it. */
export function saveCheck(
  db: WritableDb,
  newId: () => EntryId,
  { residentId, grantId, list, item, state, on }: Input<'support.check'>,
  by: UserId,
): void {
  const found = db.get<{ readonly id: EntryId }>(
    sql`select id from cti_checks where grant_id = ${grantId} and list = ${list} and item = ${item}`,
  );
  const isOpen = (one: CheckState): one is 'open' => one === 'open';
  if (isOpen(state)) {
    if (found) db.remove('cti_checks', found.id);
    return;
  }
  if (found) db.update('cti_checks', found.id, { state, on_day: on, by_user: by });
  else
    db.insert('cti_checks', newId(), {
      ...{ resident_id: residentId, grant_id: grantId, list, item, state, on_day: on, by_user: by },
    });
}
