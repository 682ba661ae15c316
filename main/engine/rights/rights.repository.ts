import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { GuidanceOutcome, RightCode } from '../../../shared/domain/rights.ts';
import type { EntryId, Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Told = NonNullable<Output<'rights.ofResident'>['rights']>[number]['told'][number];
export type GuidanceId = Id<'guidance'>;
type Standing = NonNullable<NonNullable<Output<'rights.ofResident'>['guidance']>['now']>;

/** Newest first; of one day, what was written last comes first. */
export function toldOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (Omit<Told, 'task'> & { readonly code: RightCode })[] {
  return db.all(sql`
    select k.id, k.right_code as code, k.told_on as "on", k.told_way as way, u.name as "by", k.help, k.note
    from rights_told k join users u on u.id = k.by_user where k.resident_id = ${residentId} order by k.told_on desc, k.row desc`);
}

export function insertTold(db: WritableDb, id: EntryId, told: Input<'rights.tell'>, by: UserId): void {
  const { residentId, right, on, way, help, note } = told;
  const values = { resident_id: residentId, right_code: right, told_on: on, told_way: way, help, note, by_user: by };
  db.insert('rights_told', id, values);
}

export interface StoredGuidance extends Omit<Standing, 'state'> {
  readonly representativeId: EntryId | null;
  readonly reviewedOn: IsoDate | null;
  readonly reviewedBy: string | null;
  readonly outcome: GuidanceOutcome | null;
  readonly reviewNote: string | null;
}

/** The one that nobody has reviewed first, then the last reviewed. */
export function guidanceOf(db: ReadableDb, residentId: ResidentId): readonly StoredGuidance[] {
  return db.all(sql`
    select g.id, g.version, g.from_day as "from", g.to_day as "to", g.review_on as reviewOn, g.reason, g.how, g.representative_id as representativeId,
      p.name as representative, u.name as "by", g.reviewed_on as reviewedOn, v.name as reviewedBy, g.outcome, g.review_note as reviewNote
    from extra_guidance g join users u on u.id = g.by_user left join users v on v.id = g.reviewed_by
      left join participants p on p.id = g.representative_id
    where g.resident_id = ${residentId} order by g.reviewed_on is not null, g.from_day desc, g.row desc`);
}

/** The one that goes on: nobody has reviewed it. */
export function standingGuidance(db: ReadableDb, residentId: ResidentId): StoredGuidance | undefined {
  return guidanceOf(db, residentId).find(({ reviewedOn }) => reviewedOn === null);
}

export interface NewGuidance {
  readonly residentId: ResidentId;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reviewOn: IsoDate;
  readonly reason: string;
  readonly how: string | null;
  readonly representativeId: EntryId | null;
}

export function insertGuidance(db: WritableDb, id: GuidanceId, guidance: NewGuidance, by: UserId): void {
  const { residentId, from, to, reviewOn, reason, how, representativeId } = guidance;
  const days = { from_day: from, to_day: to, review_on: reviewOn };
  const whose = { resident_id: residentId, by_user: by };
  db.insert('extra_guidance', id, { ...whose, ...days, reason, how, representative_id: representativeId });
}

/** False when somebody else changed it first. */
export function saveReview(
  db: WritableDb,
  { id, version, outcome, note }: Pick<Input<'guidance.review'>, 'id' | 'version' | 'outcome' | 'note'>,
  { on, by }: { readonly on: IsoDate; readonly by: UserId },
): boolean {
  return db.update('extra_guidance', id, { reviewed_on: on, reviewed_by: by, outcome, review_note: note }, version);
}
