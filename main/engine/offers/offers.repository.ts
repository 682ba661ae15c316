import type { IsoDate } from '../../../shared/dates.ts';
import type { Confirmation } from '../../../shared/domain/matching/offer.ts';
import type {
  Consequence,
  DeclinedBy,
  DeclineReason,
  OfferDays,
  OfferState,
  WithdrawReason,
} from '../../../shared/domain/offers.ts';
import type { Id, OfferId, ResidentId, TenancyId, UnitId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { ofPlace } from '../units/place-sql.ts';

/** An offer as it is stored, with what its list says of the home and the person. It leaves the engine by offer-view.ts alone. */
export interface StoredOffer extends OfferDays {
  readonly id: OfferId;
  readonly version: number;
  readonly unitId: UnitId;
  readonly shielded: number;
  readonly address: string | null;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly entryId: Id<'waiting-entry'>;
  readonly state: OfferState;
  readonly proposedOn: IsoDate;
  readonly by: string;
  readonly moveIn: IsoDate | null;
  readonly offeredOn: IsoDate | null;
  readonly confirmations: string;
  readonly passedOver: number;
  readonly reasonPassedOver: string | null;
  readonly acceptedOn: IsoDate | null;
  readonly answeredOn: IsoDate | null;
  readonly note: string | null;
  readonly declinedBy: DeclinedBy | null;
  readonly declineReason: DeclineReason | null;
  readonly withdrawReason: WithdrawReason | null;
  readonly consequence: Consequence | null;
  readonly nextContactOn: IsoDate | null;
  readonly tenancyId: TenancyId | null;
}

const MOST = 200;

function offersWhere(db: ReadableDb, chosen: Sql, order: Sql): readonly StoredOffer[] {
  return db.all<StoredOffer>(sql`
    select o.id, o.version, o.unit_id as unitId, u.shielded, ${ofPlace(sql`u.address_text`)} as address, o.resident_id as residentId,
      r.name, r.name_protected as nameProtected, r.address_protected as addressProtected, o.entry_id as entryId, o.state,
      o.proposed_on as proposedOn, b.name as "by", o.move_in as moveIn, o.offered_on as offeredOn, o.answer_by as answerBy,
      o.hold_until as holdUntil, o.confirmations, o.passed_over as passedOver, o.reason_passed_over as reasonPassedOver,
      o.accepted_on as acceptedOn, o.answered_on as answeredOn, o.answer_note as note, o.decline_by as declinedBy,
      o.decline_reason as declineReason, o.withdraw_reason as withdrawReason, o.consequence, o.next_contact_on as nextContactOn,
      o.tenancy_id as tenancyId
    from offers o join units u on u.id = o.unit_id join residents r on r.id = o.resident_id join users b on b.id = o.by_user
    where ${chosen} order by ${order} limit ${MOST}`);
}

export function findOffer(db: ReadableDb, id: OfferId): StoredOffer | null {
  return offersWhere(db, sql`o.id = ${id}`, sql`o.row`)[0] ?? null;
}

/** Of the residents `r` in scope, the newest first. */
export function offersOfHome(db: ReadableDb, scope: Sql, unitId: UnitId): readonly StoredOffer[] {
  return offersWhere(db, sql`o.unit_id = ${unitId} and ${scope}`, sql`o.row desc`);
}

export function offersOfResident(db: ReadableDb, scope: Sql, residentId: ResidentId): readonly StoredOffer[] {
  return offersWhere(db, sql`o.resident_id = ${residentId} and ${scope}`, sql`o.row desc`);
}

export function countOffersOfHome(db: ReadableDb, unitId: UnitId): number {
  return (
    db.get<{ readonly count: number }>(sql`select count(*) as count from offers where unit_id = ${unitId}`)?.count ?? 0
  );
}

/** Offered, and to be answered by the day at the latest; what ran out first comes first. */
export function pressingOffers(db: ReadableDb, scope: Sql, answerBy: IsoDate): readonly StoredOffer[] {
  return offersWhere(
    db,
    sql`o.state = 'offered' and o.answer_by <= ${answerBy} and ${scope}`,
    sql`o.hold_until, o.answer_by, o.row`,
  );
}

/** Those on the home that are neither answered nor taken back, whoever asks. */
export function openOffersOf(db: ReadableDb, unitId: UnitId): readonly StoredOffer[] {
  return offersWhere(db, sql`o.unit_id = ${unitId} and o.state in ('proposed', 'offered')`, sql`o.row`);
}

export interface NewOffer {
  readonly unitId: UnitId;
  readonly residentId: ResidentId;
  readonly entryId: Id<'waiting-entry'>;
  readonly moveIn: IsoDate | null;
}

export function insertOffer(db: WritableDb, id: OfferId, offer: NewOffer, by: UserId, today: IsoDate): void {
  db.insert('offers', id, {
    unit_id: offer.unitId,
    resident_id: offer.residentId,
    entry_id: offer.entryId,
    state: 'proposed',
    proposed_on: today,
    by_user: by,
    move_in: offer.moveIn,
    confirmations: '[]',
  });
}

export interface Offering {
  readonly answerBy: IsoDate;
  readonly holdUntil: IsoDate;
  readonly moveIn: IsoDate;
  readonly confirmations: readonly Confirmation[];
  readonly passedOver: number;
  readonly reasonPassedOver: string | null;
}

type Known = Pick<StoredOffer, 'id' | 'version'>;

/** False when somebody else changed it first; so do the others. */
export function saveOffered(db: WritableDb, { id, version }: Known, offering: Offering, today: IsoDate): boolean {
  const columns = {
    state: 'offered',
    offered_on: today,
    answer_by: offering.answerBy,
    hold_until: offering.holdUntil,
    move_in: offering.moveIn,
    confirmations: JSON.stringify(offering.confirmations),
    passed_over: offering.passedOver,
    reason_passed_over: offering.reasonPassedOver,
  };
  return db.update('offers', id, columns, version);
}

export function saveAccepted(
  db: WritableDb,
  { id, version }: Known,
  tenancyId: TenancyId,
  moveIn: IsoDate,
  today: IsoDate,
): boolean {
  const columns = { state: 'accepted', tenancy_id: tenancyId, move_in: moveIn, accepted_on: today, answered_on: today };
  return db.update('offers', id, columns, version);
}

interface Said {
  readonly note: string | null;
  readonly consequence: Consequence;
  readonly nextContactOn: IsoDate | null;
}

export function saveDeclined(
  db: WritableDb,
  { id, version }: Known,
  said: Said & { readonly by: DeclinedBy; readonly reason: DeclineReason },
  today: IsoDate,
): boolean {
  const columns = { state: 'declined', decline_by: said.by, decline_reason: said.reason, ...saidColumns(said, today) };
  return db.update('offers', id, columns, version);
}

export function saveRegretted(db: WritableDb, { id, version }: Known, said: Said, today: IsoDate): boolean {
  return db.update('offers', id, { state: 'regretted', tenancy_id: null, ...saidColumns(said, today) }, version);
}

export function saveWithdrawn(
  db: WritableDb,
  { id, version }: Known,
  { reason, note }: { readonly reason: WithdrawReason; readonly note: string | null },
  today: IsoDate,
): boolean {
  const columns = { state: 'withdrawn', withdraw_reason: reason, answer_note: note, answered_on: today };
  return db.update('offers', id, columns, version);
}

function saidColumns({ note, consequence, nextContactOn }: Said, today: IsoDate) {
  return { answer_note: note, consequence, next_contact_on: nextContactOn, answered_on: today };
}
