import type { IsoDate } from '../../../shared/dates.ts';
import type { CloseReason, HandoffGrounds, HandoffType, HomeTonight } from '../../../shared/domain/handoffs.ts';
import { DAY_30_FROM } from '../../../shared/domain/handoffs-deadlines.ts';
import { rolesThatKnowProtected } from '../../../shared/domain/resident-fields.ts';
import type { HandoffId, OfferId, ResidentId, StayId, TenancyId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { assignedTo, scopeOf } from '../residents/scope.ts';
import { canStillDo } from '../tasks/still-able.ts';

/** A hand-off with what visits say of it. Flags are 0 or 1. */
export interface HandoffRow {
  readonly id: HandoffId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly type: HandoffType;
  readonly stayId: StayId | null;
  readonly hospital: string | null;
  readonly unit: string | null;
  readonly ownerId: UserId;
  readonly owner: string;
  readonly openedOn: IsoDate;
  readonly admittedOn: IsoDate | null;
  readonly expectedOn: IsoDate | null;
  readonly warnedOn: IsoDate | null;
  readonly readyAt: string | null;
  readonly readyOn: IsoDate | null;
  readonly dischargedAt: string | null;
  readonly dischargedOn: IsoDate | null;
  readonly isOwnChoice: number;
  readonly grounds: HandoffGrounds | null;
  readonly firstNightOn: IsoDate | null;
  readonly home: HomeTonight;
  readonly homeNote: string | null;
  readonly offerId: OfferId | null;
  readonly tenancyId: TenancyId | null;
  readonly homeOwnerId: UserId | null;
  readonly homeOwner: string | null;
  readonly homeNextOn: IsoDate | null;
  readonly ownWords: string | null;
  readonly relatives: 'unasked' | 'wanted' | 'unwanted';
  readonly relativesDo: string | null;
  readonly crisisSigns: string | null;
  readonly crisisSelf: string | null;
  readonly crisisOthers: string | null;
  readonly crisisNumbers: string | null;
  readonly pausedOn: IsoDate | null;
  readonly pausedWhy: 'readmitted' | 'other' | null;
  readonly pausedNote: string | null;
  readonly closedOn: IsoDate | null;
  readonly closeReason: CloseReason | null;
  readonly closeNote: string | null;
  readonly edition: number;
  readonly firstContactOn: IsoDate | null;
  readonly day30On: IsoDate | null;
  readonly failed: number;
  readonly leftBehind: number;
  readonly onLeave: number;
  readonly meetingCalledOn: IsoDate | null;
  readonly meetingFoundOn: IsoDate | null;
  readonly meetingMeetsOn: IsoDate | null;
  readonly meetingHeldOn: IsoDate | null;
}

/** Visits since the discharge; on that day itself only what began after it. */
const SINCE = sql`v.resident_id = h.resident_id and v.on_day >= h.discharged_on
  and (v.on_day > h.discharged_on or coalesce(v.began_at_utc, '') > h.discharged_utc)`;
const HELD = sql`${SINCE} and v.state in ('done', 'partly')`;

function columns(today: IsoDate): Sql {
  return sql`h.id, h.version, h.resident_id as residentId, r.name, h.type, h.stay_id as stayId, h.hospital, h.unit, h.owner_user as ownerId,
  o.name as owner, h.opened_on as openedOn, h.admitted_on as admittedOn, h.expected_on as expectedOn, h.warned_on as warnedOn,
  h.ready_utc as readyAt, h.ready_on as readyOn, h.discharged_utc as dischargedAt, h.discharged_on as dischargedOn,
  h.is_own_choice as isOwnChoice, h.grounds, h.first_night_on as firstNightOn, h.home, h.home_note as homeNote, h.offer_id as offerId,
  h.tenancy_id as tenancyId, h.home_owner as homeOwnerId, ho.name as homeOwner, h.home_next_on as homeNextOn, h.own_words as ownWords,
  h.relatives, h.relatives_do as relativesDo, h.crisis_signs as crisisSigns, h.crisis_self as crisisSelf, h.crisis_others as crisisOthers,
  h.crisis_numbers as crisisNumbers, h.paused_on as pausedOn, h.paused_why as pausedWhy, h.paused_note as pausedNote,
  h.closed_on as closedOn, h.close_reason as closeReason, h.close_note as closeNote, h.template_edition as edition,
  (select min(v.on_day) from visits v where ${HELD}) as firstContactOn,
  (select min(v.on_day) from visits v where ${HELD} and v.on_day >= date(h.discharged_on, ${`+${DAY_30_FROM} days`})) as day30On,
  (select count(*) from visits v where ${SINCE} and v.state in ('not-home', 'refused')) as failed,
  (select count(*) from visits v where v.resident_id = h.resident_id and v.state = 'planned' and v.on_day >= h.discharged_on
    and v.on_day < ${today}) as leftBehind,
  h.discharged_on is null and exists (select 1 from handoff_leaves l where l.handoff_id = h.id and l.from_day <= ${today} and coalesce(l.to_day, '9') >= ${today}) as onLeave,
  m.called_on as meetingCalledOn, m.found_on as meetingFoundOn, m.meets_on as meetingMeetsOn, m.held_on as meetingHeldOn`;
}

const JOINED = sql`handoffs h join residents r on r.id = h.resident_id join users o on o.id = h.owner_user
  left join users ho on ho.id = h.home_owner
  left join handoff_meetings m on m.row = (select max(x.row) from handoff_meetings x where x.handoff_id = h.id)`;

/** Whom this person sees, and may know who they are: to the others there is no hand-off of a protected person. */
export function within(asker: Asker): Sql {
  const knows = asker.session.user.roles.some((role) => rolesThatKnowProtected.includes(role));
  return sql`(${scopeOf(asker)} and ${knows ? sql`1` : sql`r.name_protected = 0`})`;
}

export function openHandoffs(db: ReadableDb, asker: Asker): readonly HandoffRow[] {
  return db.all<HandoffRow>(sql`
    select ${columns(asker.today)} from ${JOINED} where h.closed_on is null and ${within(asker)} order by h.row limit 1000`);
}

/** Those that run and whose owner is gone, or can answer for them no longer: for who leads, and for whoever is assigned. */
export function ownerless(
  db: ReadableDb,
  asker: Asker,
  leads: boolean,
): readonly { readonly id: HandoffId; readonly owner: string }[] {
  const { today } = asker;
  const isCared = leads ? sql`1` : sql`h.resident_id in (${assignedTo(asker)})`;
  return db.all(sql`
    select h.id, o.name as owner from handoffs h join residents r on r.id = h.resident_id join users o on o.id = h.owner_user
    where h.closed_on is null and ${isCared} and ${within(asker)} and not ${canStillDo(today, 'handoffs:write')}`);
}

export function handoffsOf(db: ReadableDb, asker: Asker, residentId: ResidentId): readonly HandoffRow[] {
  return db.all<HandoffRow>(sql`
    select ${columns(asker.today)} from ${JOINED} where h.resident_id = ${residentId} and ${within(asker)} order by h.row desc`);
}

export function findHandoff(db: ReadableDb, asker: Asker, id: HandoffId): HandoffRow | null {
  return db.get<HandoffRow>(sql`select ${columns(asker.today)} from ${JOINED} where h.id = ${id} and ${within(asker)}`);
}

export interface NewHandoff {
  readonly residentId: ResidentId;
  readonly type: HandoffType;
  readonly stayId: StayId | null;
  readonly hospital: string | null;
  readonly unit: string | null;
  readonly ownerId: UserId;
  readonly openedOn: IsoDate;
  readonly admittedOn: IsoDate | null;
  readonly expectedOn: IsoDate | null;
  readonly edition: number;
}

export function insertHandoff(db: WritableDb, id: HandoffId, handoff: NewHandoff, by: UserId): void {
  const { residentId, type, stayId, hospital, unit, ownerId, openedOn, admittedOn, expectedOn, edition } = handoff;
  const whose = { resident_id: residentId, type, stay_id: stayId, hospital, unit, owner_user: ownerId };
  const days = { opened_on: openedOn, admitted_on: admittedOn, expected_on: expectedOn };
  db.insert('handoffs', id, { ...whose, ...days, template_edition: edition, by_user: by });
}

/** Some columns of it. False when somebody else changed it first. */
export function updateHandoff(db: WritableDb, id: HandoffId, values: Row, version?: number): boolean {
  return version === undefined ? db.update('handoffs', id, values) : db.update('handoffs', id, values, version);
}

/** Every one of the citizen's, whoever asks: for what a message, or a death, does to them. */
export function allOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (Pick<
  HandoffRow,
  | 'id'
  | 'version'
  | 'type'
  | 'stayId'
  | 'dischargedAt'
  | 'dischargedOn'
  | 'closedOn'
  | 'closeReason'
  | 'ownerId'
  | 'pausedWhy'
  | 'home'
  | 'homeOwnerId'
> & { readonly hasLeave: number })[] {
  return db.all(sql`
    select h.id, h.version, h.type, h.stay_id as stayId, h.discharged_utc as dischargedAt, h.discharged_on as dischargedOn, h.closed_on as closedOn,
      h.close_reason as closeReason, h.owner_user as ownerId, h.paused_why as pausedWhy, h.home, h.home_owner as homeOwnerId,
      exists (select 1 from handoff_leaves l where l.handoff_id = h.id and l.to_day is null) as hasLeave
    from handoffs h where h.resident_id = ${residentId} order by h.row`);
}

/** Does another of the citizen's stays say that they are in hospital, or on leave from it? */
export function isInAnotherStay(db: ReadableDb, residentId: ResidentId, stayId: StayId): boolean {
  const found = db.get(sql`
    select 1 as is_in from stays where resident_id = ${residentId} and id <> ${stayId} and state in ('in', 'leave') limit 1`);
  return found !== null;
}
