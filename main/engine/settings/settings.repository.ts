import type { HomelessnessTerms } from '../../../shared/domain/homelessness.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface GeneralSettings {
  readonly municipality: string;
  readonly lockMinutes: number;
  readonly repairWarningDays: number;
  readonly endingWarningDays: number;
}

/** `tags`: what two typed groups of the recovery key are compared with; `confirmed`: somebody has typed two. */
export interface RecoverySettings {
  readonly tags: readonly string[];
  readonly confirmed: boolean;
}

export function getGeneral(db: ReadableDb): Partial<GeneralSettings> & { readonly version: number } {
  const row = db.get<{ readonly version: number; readonly value: string }>(
    sql`select version, value from settings where id = 'general'`,
  );
  return { ...(row ? (JSON.parse(row.value) as GeneralSettings) : {}), version: row?.version ?? 1 };
}

export function insertGeneral(db: WritableDb, settings: GeneralSettings): void {
  db.insert('settings', 'general', { value: JSON.stringify(settings) });
}

/** False when somebody else changed them first. */
export function updateGeneral(db: WritableDb, settings: GeneralSettings, version: number): boolean {
  return db.update('settings', 'general', { value: JSON.stringify(settings) }, version);
}

/** The slots of keys.json that open for somebody, by id, and the number of the change that made them so. */
export interface CountedKeys {
  readonly epoch: number;
  readonly slots: readonly string[];
}

export function getRecovery(db: ReadableDb): RecoverySettings {
  return getValue<RecoverySettings>(db, 'recovery') ?? { tags: [], confirmed: false };
}

export function saveRecovery(db: WritableDb, settings: RecoverySettings): void {
  saveValue(db, 'recovery', settings);
}

export function getKeys(db: ReadableDb): CountedKeys | null {
  return getValue<CountedKeys>(db, 'keys');
}

export function saveKeys(db: WritableDb, keys: CountedKeys): void {
  saveValue(db, 'keys', keys);
}

/** Null: nobody has set them yet. */
export function getHomelessness(
  db: ReadableDb,
): { readonly version: number; readonly terms: HomelessnessTerms } | null {
  const row = db.get<{ readonly version: number; readonly value: string }>(
    sql`select version, value from settings where id = 'homelessness'`,
  );
  return row && { version: row.version, terms: JSON.parse(row.value) as HomelessnessTerms };
}

/** False when somebody else changed them first. */
export function saveHomelessness(db: WritableDb, terms: HomelessnessTerms, version: number): boolean {
  const value = JSON.stringify(terms);
  if (version > 0) return db.update('settings', 'homelessness', { value }, version);
  if (getHomelessness(db) !== null) return false;
  db.insert('settings', 'homelessness', { value });
  return true;
}

function getValue<T>(db: ReadableDb, id: 'recovery' | 'keys'): T | null {
  const row = db.get<{ readonly value: string }>(sql`select value from settings where id = ${id}`);
  return row && (JSON.parse(row.value) as T);
}

function saveValue(db: WritableDb, id: 'recovery' | 'keys', settings: object): void {
  const value = JSON.stringify(settings);
  if (!db.update('settings', id, { value })) db.insert('settings', id, { value });
}
