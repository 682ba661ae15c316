import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import type { TimelineKind } from '../../../shared/domain/resident-timeline.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { rightsEvents } from './timeline-rights.ts';
import { supportEvents } from './timeline-support.ts';
import { handoffEvents, offerEvents, protectionEvents, visitationEvents, waitingEvents } from './timeline-way.ts';

/** What of a kind may be read; a part that is not there cannot be asked for. */
export interface TimelineParts {
  readonly kinds: readonly TimelineKind[];
  readonly texts: { readonly wishes: boolean; readonly words: boolean };
  /** The reasons of a forløb are words about the person. */
  readonly reasons: boolean;
  /** Where somebody lives or lived. */
  readonly places: boolean;
  /** Notice, and why a tenancy ended. */
  readonly moves: boolean;
}

/** Newest first; of one day, what was written last comes first, and an end above its beginning. */
export function timelinePage(
  db: ReadableDb,
  id: ResidentId,
  parts: TimelineParts,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly TimelineRow[] {
  return db.all<TimelineRow>(sql`
    select e.id, e."on", e.kind, e.event, e.code, e.value, e.text, u.name as "by", e.saidBy
    from (${events(id, parts)}) e left join users u on u.id = e.byUser
    order by e."on" desc, e.id desc, e.event desc limit ${limit} offset ${offset}`);
}

export function countTimeline(
  db: ReadableDb,
  id: ResidentId,
  parts: TimelineParts,
): readonly { readonly kind: TimelineKind; readonly n: number }[] {
  return db.all(sql`select kind, count(*) as n from (${events(id, parts)}) group by kind`);
}

/** One row per event, each of a kind that may be read. */
function events(id: ResidentId, parts: TimelineParts): Sql {
  const none = sql`select '' as id, '' as "on", '' as kind, '' as event, null as code, null as value, null as text, null as byUser, null as saidBy where 0`;
  return parts.kinds
    .flatMap((kind) => eventsOf(kind, id, parts))
    .reduce((all, one) => sql`${all} union all ${one}`, none);
}

const HOUSEHOLD = sql`e.kind, cast(e.birth_year as text), e.first_name, e.by_user`;

function eventsOf(kind: TimelineKind, id: ResidentId, parts: TimelineParts): readonly Sql[] {
  switch (kind) {
    case 'courses':
      return [
        sql`select e.id, e.from_day, 'courses', 'began', e.state, e.paused_until, ${parts.reasons ? sql`e.reason` : sql`null`}, e.by_user, null
          from courses e where e.resident_id = ${id}`,
      ];
    case 'assignments':
      return lasting(
        kind,
        id,
        sql`e.kind, null, (select name from users where id = e.user_id), null`,
        sql`assignments`,
      );
    case 'texts':
      return [
        sql`select e.id, e.from_day, 'texts', 'noted', e.kind, null, e.text, e.by_user, e.said_by
          from resident_texts e where e.resident_id = ${id} and ${textsRead(parts.texts)}`,
      ];
    case 'animals':
      return lasting(kind, id, sql`e.kind, cast(e.number as text), e.breed, e.by_user`, sql`animals`);
    case 'household':
      return lasting(kind, id, HOUSEHOLD, sql`household_members`);
    case 'participants':
      return lasting(kind, id, sql`e.role, null, e.name, e.by_user`, sql`participants`);
    case 'situations':
      return situations(id, parts);
    case 'challenges':
      return lasting(kind, id, sql`e.code, null, e.reason, e.by_user`, sql`observations`, sql`e.kind = 'challenge'`);
    case 'exposure':
      return [observed(kind, id, sql`e.kind in ('vulnerable', 'exposure')`)];
    case 'life':
      return [observed(kind, id, sql`e.kind = 'life'`)];
    case 'tenancies':
      return tenancies(id, parts);
    case 'moves':
      return [moves(id)];
    case 'merges':
      return [merges(id)];
    case 'support':
      return support(id);
    case 'protections':
      return protectionEvents(id);
    case 'visitation':
      return visitationEvents(id);
    case 'waiting':
      return waitingEvents(id);
    case 'offers':
      return offerEvents(id, placeShown(parts.places));
    case 'handoffs':
      return handoffEvents(id);
    case 'visits':
      return [visits(id)];
    case 'consents':
    case 'rights':
    case 'guidance':
    case 'tasks':
      return rightsEvents(kind, id);
    case 'goals':
    case 'plans':
    case 'assessments':
      return supportEvents(kind, id);
  }
}

function textsRead({ wishes, words }: TimelineParts['texts']): Sql {
  const isWish = sql`e.kind in ('wishes', 'no-gos')`;
  if (wishes && words) return sql`1`;
  if (wishes) return isWish;
  return words ? sql`not ${isWish}` : sql`0`;
}

/** `columns`: code, value, text, and who wrote it down. Who wrote the end down the log knows. */
function lasting(kind: TimelineKind, id: ResidentId, columns: Sql, table: Sql, only: Sql = sql`1`): readonly Sql[] {
  const rows = sql`${columns}, null from ${table} e where e.resident_id = ${id} and coalesce(e.to_day, '9') >= e.from_day and ${only}`;
  return [
    sql`select e.id, e.from_day, ${kind}, 'began', ${rows}`,
    sql`select e.id, e.to_day, ${kind}, 'ended', ${rows} and e.to_day is not null`,
  ];
}

function merges(id: ResidentId): Sql {
  return sql`select e.id, e.on_day, 'merges', 'noted', null, null, null, e.by_user, null from resident_merges e where e.resident_id = ${id}`;
}

function moves(id: ResidentId): Sql {
  return sql`select e.id, e.on_day, 'moves', 'noted', e.item, e.list || '.' || e.state, null, e.by_user, null
    from tenancy_checks e join tenancy_persons p on p.tenancy_id = e.tenancy_id where p.resident_id = ${id}`;
}

function situations(id: ResidentId, { places }: TimelineParts): readonly Sql[] {
  const note = places ? sql`e.note` : sql`null`;
  return lasting('situations', id, sql`e.situation, e.source, ${note}, e.by_user`, sql`housing_situations`);
}

/** That there was one, and how it went; what was written is read by opening it. */
function visits(id: ResidentId): Sql {
  return sql`select e.id, e.on_day, 'visits', 'noted', e.state, e.kind, null, e.by_user, null
    from visits e where e.resident_id = ${id} and e.signed_utc is not null`;
}

function support(id: ResidentId): readonly Sql[] {
  return [
    sql`select e.id, e.from_day, 'support', 'noted', null, e.need, null, e.by_user, null from support_needs e where e.resident_id = ${id}`,
    ...lasting('support', id, sql`e.paragraph, cast(e.minutes as text), null, e.by_user`, sql`support_grants`),
  ];
}

function observed(kind: TimelineKind, id: ResidentId, only: Sql): Sql {
  return sql`select e.id, e.from_day, ${kind}, 'noted', e.code, e.value, e.reason, e.by_user, e.said_by
    from observations e where e.resident_id = ${id} and ${only}`;
}

/** A shielded home has no place, and nobody's has whose address is protected. */
function placeShown(places: boolean): Sql {
  return places ? sql`iif(u.shielded, null, u.address_text)` : sql`null`;
}

function tenancies(id: ResidentId, { places, moves }: TimelineParts): readonly Sql[] {
  const rows = sql`${placeShown(places)}, null, null from tenancy_persons p
    join tenancies t on t.id = p.tenancy_id join units u on u.id = t.unit_id where p.resident_id = ${id}`;
  const why = moves ? sql`t.end_reason` : sql`null`;
  const began = sql`select t.id, t.from_day, 'tenancies', 'began', t.kind, null, ${rows}`;
  const ended = sql`select t.id, t.to_day, 'tenancies', 'ended', t.kind, ${why}, ${rows} and t.to_day is not null`;
  const notice = sql`select t.id, t.notice_on, 'tenancies', 'noted', t.kind, t.notice_by, ${rows} and t.notice_on is not null`;
  return moves ? [began, ended, notice] : [began, ended];
}
