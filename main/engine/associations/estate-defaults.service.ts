import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { attributesRefusal } from '../attributes-refusal.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import type { Writing } from '../writing.ts';
import { defaultsOf, NO_DEFAULTS, saveDefaults } from './estate-defaults.repository.ts';

export type EstateDefaults = Output<'estates.list'>[number]['defaults'];

/** What the estate says for its homes from now on. A home that has its own answer keeps it; nothing is copied. */
export function setEstateDefaults(
  { db }: Writing,
  { id, version, defaults }: Input<'estates.setDefaults'>,
): Result<Output<'estates.setDefaults'>, AppError> {
  if (defaultsOf(db, id) === null) return err(appError('not-found', 'id'));
  const refusal = attributesRefusal(defaults.attributes, 'defaults.');
  if (refusal) return err(refusal);
  const saved = saveDefaults(db, id, tidy(defaults), version);
  return saved === null ? err(appError('changed-by-other')) : ok({ id, version: saved });
}

/** What an estate says for its homes; nothing of an estate that is not there yet, as an import invents it. */
export function estateDefaults(db: ReadableDb, id: EstateId): EstateDefaults {
  return defaultsOf(db, id) ?? NO_DEFAULTS;
}

function tidy(defaults: EstateDefaults): EstateDefaults {
  return {
    ...defaults,
    socialCaretaker: textOrNull(defaults.socialCaretaker),
    rentIncludes: textOrNull(defaults.rentIncludes),
  };
}
