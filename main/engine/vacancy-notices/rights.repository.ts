import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AssignmentRight } from '../../../shared/domain/vacancy-notices.ts';
import type { AssociationId, CriterionId, Id, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface StoredRight extends AssignmentRight {
  readonly id: Id<'assignment-right'>;
  readonly version: number;
  readonly associationId: AssociationId;
  readonly year: number;
  readonly vacanciesTold: number | null;
  readonly note: string | null;
}

/** For each association the newest that holds in the year. */
export function rightsIn(db: ReadableDb, year: number): readonly StoredRight[] {
  return db.all<StoredRight>(sql`
    select g.id, g.version, g.association_id as associationId, g.year, g.every, g.homes, g.vacancies_told as vacanciesTold, g.note
    from assignment_rights g where g.year = (
      select max(h.year) from assignment_rights h where h.association_id = g.association_id and h.year <= ${year})`);
}

export function insertRight(
  db: WritableDb,
  id: Id<'assignment-right'>,
  { associationId, year, ...right }: Input<'assignmentRights.save'>,
  by: UserId,
): void {
  db.insert('assignment_rights', id, { association_id: associationId, year, ...columnsOf(right), by_user: by });
}

/** False when somebody else changed it first. */
export function updateRight(
  db: WritableDb,
  { id, version }: Pick<StoredRight, 'id' | 'version'>,
  right: Pick<StoredRight, 'every' | 'homes' | 'vacanciesTold' | 'note'>,
  by: UserId,
): boolean {
  return db.update('assignment_rights', id, { ...columnsOf(right), by_user: by }, version);
}

function columnsOf({
  every,
  homes,
  vacanciesTold,
  note,
}: Pick<StoredRight, 'every' | 'homes' | 'vacanciesTold' | 'note'>) {
  return { every, homes, vacancies_told: vacanciesTold, note };
}

export function insertCriterion(db: WritableDb, id: CriterionId, name: string, endedOn: IsoDate | null): void {
  db.insert('assignment_criteria', id, { name, ended_on: endedOn });
}

/** False when somebody else changed it first. */
export function updateCriterion(
  db: WritableDb,
  { id, version }: { readonly id: CriterionId; readonly version: number },
  name: string,
  endedOn: IsoDate | null,
): boolean {
  return db.update('assignment_criteria', id, { name, ended_on: endedOn }, version);
}
