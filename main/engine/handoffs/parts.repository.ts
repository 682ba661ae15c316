import type { IsoDate } from '../../../shared/dates.ts';
import type { AcceptChannel, HandoffParty, StepStatus } from '../../../shared/domain/handoffs.ts';
import type { DueEvent } from '../../../shared/domain/handoffs-deadlines.ts';
import type { StepGroup, TemplateStep } from '../../../shared/domain/handoffs-templates.ts';
import type { HandoffId, HandoffStepId, HandoffTransferId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** A step with the newest of its transfers. */
export interface StepRow {
  readonly id: HandoffStepId;
  readonly version: number;
  readonly handoffId: HandoffId;
  readonly residentId: ResidentId;
  readonly item: string;
  readonly group: StepGroup;
  readonly party: HandoffParty;
  readonly status: StepStatus;
  readonly dueEvent: DueEvent | null;
  readonly dueDays: number | null;
  readonly dueWorkdays: number | null;
  readonly ownDueOn: IsoDate | null;
  readonly source: string | null;
  readonly ownerId: UserId;
  readonly owner: string;
  readonly transferId: HandoffTransferId | null;
  readonly transferVersion: number;
  readonly fromId: UserId;
  readonly fromName: string;
  readonly toUserId: UserId | null;
  readonly toUser: string | null;
  readonly toParty: HandoffParty | null;
  readonly toName: string | null;
  readonly handedOn: IsoDate;
  readonly note: string | null;
  readonly acceptedOn: IsoDate | null;
  readonly acceptedName: string | null;
  readonly channel: AcceptChannel | null;
  readonly recordedBy: string | null;
}

function stepsWhere(condition: Sql): Sql {
  return sql`
    select s.id, s.version, s.handoff_id as handoffId, s.resident_id as residentId, s.item, s.step_group as "group", s.party, s.status,
      s.due_event as dueEvent, s.due_days as dueDays, s.due_workdays as dueWorkdays, s.due_on as ownDueOn, s.source,
      s.owner_user as ownerId, w.name as owner, t.id as transferId, t.version as transferVersion, t.from_user as fromId, f.name as fromName,
      t.to_user as toUserId, tu.name as toUser, t.to_party as toParty, t.to_name as toName, t.handed_on as handedOn, t.note,
      t.accepted_on as acceptedOn, t.accepted_name as acceptedName, t.accepted_channel as channel, au.name as recordedBy
    from handoff_steps s join users w on w.id = s.owner_user
      left join handoff_transfers t on t.row = (select max(x.row) from handoff_transfers x where x.step_id = s.id)
      left join users f on f.id = t.from_user left join users tu on tu.id = t.to_user left join users au on au.id = t.accepted_by
    where ${condition} order by s.place, s.row`;
}

export function stepsOf(db: ReadableDb, handoffId: HandoffId): readonly StepRow[] {
  return db.all<StepRow>(stepsWhere(sql`s.handoff_id = ${handoffId}`));
}

/**
 * Of every hand-off that runs, the steps that can be due first: those that were handed over, and of the others that are not
 * done the earliest of each event, of each way to count and of each who answers; a later one of those is never due before it.
 * Who asks narrows them by the hand-offs they see. `onlyHome`: of the others only those about the home.
 */
export function pressingSteps(db: ReadableDb, onlyHome: boolean): readonly StepRow[] {
  return db.all<StepRow>(
    stepsWhere(sql`s.row in (${firstOfEach(onlyHome)} union all select row from (${HANDED})) and ${IS_OPEN}
      and s.handoff_id in (select id from handoffs where closed_on is null)`),
  );
}

const IS_OPEN = sql`s.status in ('missing', 'agreed')`;
const HANDED = sql`select g.row from handoff_transfers x join handoff_steps g on g.id = x.step_id`;
/** More than a hand-off has steps, so that the place tells only those of one day apart. */
const PLACES = 100_000;

/** What is counted from a day that nobody knows is not due. */
function firstOfEach(onlyHome: boolean): Sql {
  return sql`select row from (
    select s.row, min(coalesce(s.due_days, 0) * ${PLACES} + s.place)
    from handoffs h cross join handoff_steps s on s.handoff_id = h.id
    where h.closed_on is null and ${IS_OPEN} and s.row not in (${HANDED}) and ${onlyHome ? sql`s.step_group = 'home'` : sql`1`}
      and (s.due_on is not null or case s.due_event when 'warned' then h.warned_on when 'ready' then h.ready_on
        when 'discharged' then coalesce(h.discharged_on, h.expected_on) else s.due_event end is not null)
    group by h.row, s.owner_user, s.due_event, s.due_workdays, s.due_on)`;
}

export function findStep(db: ReadableDb, id: HandoffStepId): StepRow | null {
  return db.get<StepRow>(stepsWhere(sql`s.id = ${id}`));
}

export function stepOfTransfer(db: ReadableDb, id: HandoffTransferId): StepRow | null {
  return db.get<StepRow>(stepsWhere(sql`t.id = ${id}`));
}

interface NewStep {
  readonly handoffId: HandoffId;
  readonly residentId: ResidentId;
  readonly ownerId: UserId;
  readonly place: number;
}

export function insertStep(
  db: WritableDb,
  id: HandoffStepId,
  { handoffId, residentId, ownerId, place }: NewStep,
  step: Pick<TemplateStep, 'item' | 'group' | 'party' | 'source'> & {
    readonly rule: Pick<TemplateStep, 'event' | 'days' | 'isWorkdays'> | null;
    readonly dueOn: IsoDate | null;
  },
  by: UserId,
): void {
  const { item, group, party, source, rule, dueOn } = step;
  const due = { due_event: rule?.event ?? null, due_days: rule?.days ?? null };
  const workdays = rule === null ? null : rule.isWorkdays ? 1 : 0;
  db.insert('handoff_steps', id, {
    ...{ handoff_id: handoffId, resident_id: residentId, owner_user: ownerId, place, by_user: by },
    ...{ item, step_group: group, party, status: 'missing', ...due, due_workdays: workdays, due_on: dueOn, source },
  });
}

export function placeAfter(db: ReadableDb, handoffId: HandoffId): number {
  const row = db.get<{ readonly last: number | null }>(
    sql`select max(place) as last from handoff_steps where handoff_id = ${handoffId}`,
  );
  return (row?.last ?? 0) + 1;
}

export function saveStep(
  db: WritableDb,
  id: HandoffStepId,
  {
    status,
    dueOn,
    source,
  }: { readonly status: StepStatus; readonly dueOn: IsoDate | null; readonly source: string | null },
  version: number,
): boolean {
  return db.update('handoff_steps', id, { status, due_on: dueOn, source }, version);
}

export function ownStep(db: WritableDb, id: HandoffStepId, ownerId: UserId): void {
  db.update('handoff_steps', id, { owner_user: ownerId });
}

export function insertTransfer(
  db: WritableDb,
  id: HandoffTransferId,
  step: Pick<StepRow, 'id' | 'handoffId' | 'residentId'>,
  to: {
    readonly from: UserId;
    readonly toUserId: UserId | null;
    readonly party: HandoffParty | null;
    readonly name: string | null;
    readonly note: string | null;
    readonly on: IsoDate;
  },
  by: UserId,
): void {
  const { from, toUserId, party, name, note, on } = to;
  db.insert('handoff_transfers', id, {
    ...{ step_id: step.id, handoff_id: step.handoffId, resident_id: step.residentId, from_user: from, by_user: by },
    ...{ to_user: toUserId, to_party: party, to_name: name, handed_on: on, note },
  });
}

export function saveAccepted(
  db: WritableDb,
  id: HandoffTransferId,
  {
    on,
    by,
    name,
    channel,
  }: {
    readonly on: IsoDate;
    readonly by: UserId;
    readonly name: string | null;
    readonly channel: AcceptChannel | null;
  },
  version: number,
): boolean {
  const accepted = { accepted_on: on, accepted_by: by, accepted_name: name, accepted_channel: channel };
  return db.update('handoff_transfers', id, accepted, version);
}
