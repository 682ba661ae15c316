import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AssessedTheme } from '../../../shared/domain/assessments.ts';
import type { ThemeArea } from '../../../shared/domain/vum.ts';
import type { EntryId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Shown = NonNullable<Output<'assessments.ofResident'>>['assessments'][number];
type KeptTheme = Shown['themes'][number]['theme'];

/** Newest first; of one day, what was signed last comes first. */
export function assessmentsOf(db: ReadableDb, residentId: ResidentId): readonly Omit<Shown, 'themes'>[] {
  return db.all(sql`
    select a.id, a.kind, a.signed_on as "on", a.next_on as nextOn, a.summary, u.name as "by"
    from assessments a join users u on u.id = a.by_user where a.resident_id = ${residentId} order by a.signed_on desc, a.row desc`);
}

/** In the order in which they were written down. */
export function themesOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (Omit<Shown['themes'][number], 'theme'> & KeptTheme & { readonly assessmentId: EntryId })[] {
  return db.all(sql`
    select t.assessment_id as assessmentId, t.theme_code as code, t.theme_label as label, t.theme_version as version, t.text, t.need, t.level
    from assessment_themes t where t.resident_id = ${residentId} order by t.row`);
}

export function lastSignedOn(db: ReadableDb, residentId: ResidentId): IsoDate | null {
  const row = db.get<{ readonly day: IsoDate | null }>(
    sql`select max(signed_on) as day from assessments where resident_id = ${residentId}`,
  );
  return row?.day ?? null;
}

export function insertAssessment(
  db: WritableDb,
  id: EntryId,
  { residentId, kind, on, nextOn, summary }: Omit<Input<'assessments.sign'>, 'themes'>,
  by: UserId,
): void {
  db.insert('assessments', id, {
    ...{ resident_id: residentId, kind, signed_on: on, summary, next_on: nextOn, by_user: by },
  });
}

export function insertTheme(
  db: WritableDb,
  id: EntryId,
  of: { readonly residentId: ResidentId; readonly assessmentId: EntryId },
  judged: Omit<AssessedTheme, 'code'> & { readonly theme: KeptTheme; readonly area: ThemeArea },
): void {
  const { theme, area, text, need, level } = judged;
  db.insert('assessment_themes', id, {
    ...{ resident_id: of.residentId, assessment_id: of.assessmentId, area, text, need, level },
    ...{ theme_code: theme.code, theme_label: theme.label, theme_version: theme.version },
  });
}
