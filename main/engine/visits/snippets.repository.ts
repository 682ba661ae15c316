import type { SnippetId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface Snippet {
  readonly id: SnippetId;
  readonly text: string;
}

export function snippetsOf(db: ReadableDb, owner: UserId): readonly Snippet[] {
  return db.all<Snippet>(sql`select id, text from note_snippets where user_id = ${owner} order by place, row limit 30`);
}

export function insertSnippet(db: WritableDb, id: SnippetId, owner: UserId, text: string, place: number): void {
  db.insert('note_snippets', id, { user_id: owner, text, place });
}

export function removeSnippet(db: WritableDb, id: SnippetId): void {
  db.remove('note_snippets', id);
}
