import type { IsoDate } from '../../../shared/dates.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { Id, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

interface Gate {
  readonly paragraphs: readonly Paragraph[];
  readonly on: IsoDate;
  readonly by: string;
}

/** The list that the municipality confirmed last; null before. */
export function gateOf(db: ReadableDb): Gate | null {
  const row = db.get<{ readonly paragraphs: string; readonly on: IsoDate; readonly by: string }>(sql`
    select g.paragraphs, g.from_day as "on", b.name as "by" from gate_paragraphs g join users b on b.id = g.by_user
    order by g.row desc limit 1`);
  return row && { ...row, paragraphs: JSON.parse(row.paragraphs) as Paragraph[] };
}

export function insertGate(
  db: WritableDb,
  id: Id<'message-gate'>,
  paragraphs: readonly Paragraph[],
  on: IsoDate,
  by: UserId,
): void {
  db.insert('gate_paragraphs', id, { paragraphs: JSON.stringify(paragraphs), from_day: on, by_user: by });
}
