import type { Output } from '../../../shared/contract/index.ts';
import type { RepairFacts } from '../../../shared/contract/repairs.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Id, OutageId, UnitId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

export type OutageOnCard = Output<'units.get'>['outages'][number];
export type FollowUp = OutageOnCard['followUps'][number];

export interface Outage extends Omit<OutageOnCard, 'followUps'> {
  readonly unitId: UnitId;
}

/** An outage of which nothing but the days is known. */
export const NO_REPAIR_FACTS: RepairFacts = {
  reportedOn: null,
  orderedOn: null,
  dueOn: null,
  actor: null,
  actorName: null,
  awaited: null,
  followUpOn: null,
};

const columns: Sql = sql`o.id, o.reason, o.from_day as "from", o.to_day as "to", o.note, o.version, o.reported_on as reportedOn,
  o.ordered_on as orderedOn, o.due_on as dueOn, o.actor, o.actor_name as actorName, o.actor_since as actorSince, o.awaited, o.follow_up_on as followUpOn`;

/** Newest first, each with its follow-ups. */
export function outagesOf(db: ReadableDb, unitId: UnitId): OutageOnCard[] {
  const followUps = groupBy(
    db.all<FollowUp & { readonly outageId: OutageId }>(sql`
      select f.outage_id as outageId, f.on_day as "on", f.note, f.next_on as nextOn, p.name as by
      from outage_follow_ups f join outages o on o.id = f.outage_id left join users p on p.id = f.user_id
      where o.unit_id = ${unitId} order by f.on_day desc, f.row desc`),
    ({ outageId }) => outageId,
  );
  return db
    .all<Omit<OutageOnCard, 'followUps'>>(
      sql`select ${columns} from outages o where o.unit_id = ${unitId} order by o.from_day desc, o.id`,
    )
    .map((outage) => ({
      ...outage,
      followUps: (followUps.get(outage.id) ?? []).map(({ outageId: _, ...followUp }) => followUp),
    }));
}

export function findOutage(db: ReadableDb, id: string): Outage | null {
  return db.get<Outage>(sql`select ${columns}, o.unit_id as unitId from outages o where o.id = ${id}`);
}

export function insertOutage(db: WritableDb, id: OutageId, outage: Omit<Outage, 'id' | 'version'>): void {
  const { unitId, from, to } = outage;
  db.insert('outages', id, { unit_id: unitId, from_day: from, to_day: to, ...factColumns(outage) });
}

/** False when somebody else changed it first. */
export function updateOutage(
  db: WritableDb,
  id: OutageId,
  outage: Omit<Outage, 'id' | 'unitId' | 'version' | 'from' | 'to'>,
  version: number,
): boolean {
  return db.update('outages', id, factColumns(outage), version);
}

/** False when somebody else changed it first. */
export function setOutageEnd(db: WritableDb, id: OutageId, to: IsoDate, version: number): boolean {
  return db.update('outages', id, { to_day: to }, version);
}

export interface NewFollowUp extends Omit<FollowUp, 'by'>, Pick<RepairFacts, 'actor' | 'actorName'> {
  /** Null in invented data. */
  readonly userId: UserId | null;
}

export function insertFollowUp(
  db: WritableDb,
  id: Id<'outage-follow-up'>,
  outageId: OutageId,
  { on, note, nextOn, actor, actorName, userId }: NewFollowUp,
): void {
  const row = { outage_id: outageId, on_day: on, note, actor, actor_name: actorName, next_on: nextOn, user_id: userId };
  db.insert('outage_follow_ups', id, row);
}

function factColumns(outage: Pick<Outage, 'reason' | 'note' | 'actorSince' | keyof RepairFacts>): Row {
  return {
    reason: outage.reason,
    note: outage.note,
    reported_on: outage.reportedOn,
    ordered_on: outage.orderedOn,
    due_on: outage.dueOn,
    actor: outage.actor,
    actor_name: outage.actorName,
    actor_since: outage.actorSince,
    awaited: outage.awaited,
    follow_up_on: outage.followUpOn,
  };
}
