import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { Criterion, CriterionAnswer, Outcome } from '../../../shared/domain/visitation.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Visitation = Output<'visitation.get'>;
type Treatment = Input<'treatments.save'>;

export interface StoredRequest {
  readonly id: Id<'request'>;
  readonly residentId: ResidentId;
  readonly askedOn: IsoDate;
  readonly answeredOn: IsoDate | null;
}

export interface StoredDecision {
  readonly id: Id<'decision'>;
  readonly residentId: ResidentId;
  readonly requestId: Id<'request'>;
  readonly paragraph: Paragraph;
  readonly outcome: Outcome;
  readonly decidedOn: IsoDate;
  readonly askedOn: IsoDate;
}

export function findRequest(db: ReadableDb, id: string): StoredRequest | null {
  return db.get<StoredRequest>(sql`
    select id, resident_id as residentId, asked_on as askedOn, answered_on as answeredOn from requests where id = ${id}`);
}

export function findDecision(db: ReadableDb, id: string): StoredDecision | null {
  return db.get<StoredDecision>(sql`
    select d.id, d.resident_id as residentId, d.request_id as requestId, d.paragraph, d.outcome, d.decided_on as decidedOn, q.asked_on as askedOn
    from decisions d join requests q on q.id = d.request_id where d.id = ${id}`);
}

export type RequestFacts = Omit<Visitation['requests'][number], 'clocks'>;

export function requestsOf(db: ReadableDb, residentId: ResidentId): readonly RequestFacts[] {
  return db.all<RequestFacts>(sql`
      select q.id, q.version, q.asked_on as askedOn, q.asked_by as askedBy, q.asked_by_name as askedByName, q.about, q.answer_due as answerDue,
        q.answered_on as answeredOn, q.answer, u.name as "by"
      from requests q join users u on u.id = q.by_user where q.resident_id = ${residentId} order by q.asked_on desc, q.row desc`);
}

export function decisionsOf(db: ReadableDb, residentId: ResidentId): Visitation['decisions'] {
  type Row = Omit<Visitation['decisions'][number], 'answers'> & { readonly answers: string };
  const rows = db.all<Row>(sql`
    select d.id, d.version, d.request_id as requestId, d.paragraph, d.outcome, d.decided_on as decidedOn, u.name as "by", d.criteria_id as criteriaId,
      d.answers, d.reasoning, d.told_on as toldOn, d.citizen_view as citizenView, d.citizen_words as citizenWords, d.complaint_by as complaintBy
    from decisions d join users u on u.id = d.by_user where d.resident_id = ${residentId} order by d.decided_on desc, d.row desc`);
  return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as Record<string, CriterionAnswer> }));
}

/** The first day on which a home was offered by a place on the list that came of the request; null before it. */
export function firstOfferOf(db: ReadableDb, requestId: Id<'request'>): IsoDate | null {
  const row = db.get<{ readonly day: IsoDate | null }>(sql`
    select min(o.offered_on) as day from decisions d join waiting_entries w on w.decision_id = d.id join offers o on o.entry_id = w.id
    where d.request_id = ${requestId}`);
  return row?.day ?? null;
}

export function treatmentsOf(db: ReadableDb, residentId: ResidentId): Visitation['treatments'] {
  return [
    ...db.all<Visitation['treatments'][number]>(sql`
      select id, version, what, requested_on as requestedOn, promised_on as promisedOn, started_on as startedOn
      from treatment_waits where resident_id = ${residentId} order by requested_on desc, row desc`),
  ];
}

interface CriteriaRow {
  readonly id: Id<'criteria'>;
  readonly paragraph: Paragraph;
  readonly from: IsoDate;
  readonly criteria: string;
}
export type CriteriaVersion = Omit<CriteriaRow, 'criteria'> & { readonly criteria: Criterion[] };

export function criteriaVersions(db: ReadableDb): readonly CriteriaVersion[] {
  const rows = db.all<CriteriaRow>(sql`
    select id, paragraph, from_day as "from", criteria from criteria_versions order by from_day desc, paragraph`);
  return rows.map((row) => ({ ...row, criteria: JSON.parse(row.criteria) as Criterion[] }));
}

export function insertRequest(
  db: WritableDb,
  id: Id<'request'>,
  request: Omit<Input<'requests.add'>, 'answerDue'> & { readonly answerDue: IsoDate },
  by: UserId,
): void {
  db.insert('requests', id, {
    resident_id: request.residentId,
    asked_on: request.askedOn,
    asked_by: request.askedBy,
    asked_by_name: request.askedByName,
    about: request.about,
    answer_due: request.answerDue,
    by_user: by,
  });
}

export function updateAnswer(db: WritableDb, { id, version, answeredOn, answer }: Input<'requests.answer'>): boolean {
  return db.update('requests', id, { answered_on: answeredOn, answer }, version);
}

export function insertDecision(
  db: WritableDb,
  id: Id<'decision'>,
  decision: Input<'decisions.record'>,
  criteriaId: Id<'criteria'> | null,
  by: UserId,
): void {
  db.insert('decisions', id, {
    resident_id: decision.residentId,
    request_id: decision.requestId,
    paragraph: decision.paragraph,
    outcome: decision.outcome,
    decided_on: decision.decidedOn,
    by_user: by,
    criteria_id: criteriaId,
    answers: JSON.stringify(decision.answers),
    reasoning: decision.reasoning,
  });
}

export function updateHearing(
  db: WritableDb,
  { id, version, toldOn, citizenView, citizenWords }: Input<'decisions.hear'>,
  complaintBy: IsoDate,
): boolean {
  const heard = { told_on: toldOn, citizen_view: citizenView, citizen_words: citizenWords, complaint_by: complaintBy };
  return db.update('decisions', id, heard, version);
}

export function isTreatmentOf(db: ReadableDb, id: string, residentId: ResidentId): boolean {
  return db.get(sql`select 1 from treatment_waits where id = ${id} and resident_id = ${residentId}`) !== null;
}

export function insertTreatment(db: WritableDb, id: Id<'treatment'>, treatment: Treatment): void {
  db.insert('treatment_waits', id, { resident_id: treatment.residentId, ...treatmentColumns(treatment) });
}

/** False when somebody else changed it first. */
export function updateTreatment(db: WritableDb, id: Id<'treatment'>, treatment: Treatment, version: number): boolean {
  return db.update('treatment_waits', id, treatmentColumns(treatment), version);
}

export function insertCriteria(
  db: WritableDb,
  id: Id<'criteria'>,
  { paragraph, from, criteria }: Input<'criteria.add'>,
  by: UserId,
): void {
  db.insert('criteria_versions', id, { paragraph, from_day: from, criteria: JSON.stringify(criteria), by_user: by });
}

function treatmentColumns({ what, requestedOn, promisedOn, startedOn }: Treatment) {
  return { what, requested_on: requestedOn, promised_on: promisedOn, started_on: startedOn };
}
