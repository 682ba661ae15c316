import type { HomelessnessTerms } from '../../../shared/domain/homelessness.ts';
import { FIRST_HOMELESSNESS_TERMS } from '../../../shared/domain/homelessness.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { CountedKeys, GeneralSettings } from './settings.repository.ts';
import {
  getGeneral,
  getHomelessness,
  getKeys,
  getRecovery,
  insertGeneral,
  saveHomelessness,
  saveKeys,
  saveRecovery,
  updateGeneral,
} from './settings.repository.ts';

/** What a municipality starts with; also what is said before anybody is signed in. */
export const DEFAULT_SETTINGS: GeneralSettings = {
  municipality: '',
  lockMinutes: 5,
  repairWarningDays: 14,
  endingWarningDays: 60,
};

export function generalSettings(db: ReadableDb): GeneralSettings & { readonly version: number } {
  return { ...DEFAULT_SETTINGS, ...getGeneral(db) };
}

export function startSettings(db: WritableDb, municipality: string): void {
  insertGeneral(db, { ...DEFAULT_SETTINGS, municipality });
}

export function changeSettings(
  db: WritableDb,
  settings: GeneralSettings,
  version: number,
): Result<Record<string, never>, AppError> {
  return updateGeneral(db, settings, version) ? ok({}) : err(appError('changed-by-other'));
}

/** Has somebody typed two groups of the recovery key? No person may be written down before. */
export function recoveryIsConfirmed(db: ReadableDb): boolean {
  return getRecovery(db).confirmed;
}

/** What two typed groups are compared with: never the key itself. */
export function recoveryTags(db: ReadableDb): readonly string[] {
  return getRecovery(db).tags;
}

export function rememberRecovery(db: WritableDb, tags: readonly string[], confirmed: boolean): void {
  saveRecovery(db, { tags, confirmed });
}

/** Which slots of keys.json count, and as of which of its changes; null in a file from before this was kept. */
export function countedKeys(db: ReadableDb): CountedKeys | null {
  return getKeys(db);
}

export function rememberKeys(db: WritableDb, epoch: number, slots: readonly string[]): void {
  saveKeys(db, { epoch, slots });
}

/** How many days ahead an ending tenancy, and how many days after its start an open repair, is told of. */
export function warningDays(db: ReadableDb): { readonly ending: number; readonly repair: number } {
  const { endingWarningDays, repairWarningDays } = generalSettings(db);
  return { ending: endingWarningDays, repair: repairWarningDays };
}

/** Days of homelessness after which more is done; version 0 until somebody has set them. */
export function homelessnessTerms(db: ReadableDb): HomelessnessTerms & { readonly version: number } {
  const kept = getHomelessness(db);
  return { ...FIRST_HOMELESSNESS_TERMS, ...kept?.terms, version: kept?.version ?? 0 };
}

export function changeHomelessnessTerms(
  db: WritableDb,
  terms: HomelessnessTerms,
  version: number,
): Result<Record<string, never>, AppError> {
  return saveHomelessness(db, terms, version) ? ok({}) : err(appError('changed-by-other'));
}
