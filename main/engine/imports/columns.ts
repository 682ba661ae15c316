import type { Input } from '../../../shared/contract/index.ts';
import type { ImportField, ImportKind } from '../../../shared/domain/import-columns.ts';
import { fieldsOf } from '../../../shared/domain/import-columns.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';

/** Which column of the file holds which field. */
export interface Columns {
  readonly at: ReadonlyMap<ImportField, number>;
  /** The title of the field's column as it stands in the file; null when it has none. */
  title(field: ImportField): string | null;
}

type Mapping = Input<'imports.previewUnits'>['mapping'];

/** One of the fields in each row must have a column, or nothing can be recognised. */
const needed: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  units: [
    ['estate', 'estateNumber'],
    ['tenancyNumber', 'address', 'street'],
  ],
  tenancies: [['tenancyNumber', 'address', 'street'], ['tenantName', 'tenantFirstName', 'tenantLastName'], ['from']],
  residents: [['personName', 'personFirstName', 'personLastName']],
  waiting: [['personName', 'personFirstName', 'personLastName'], ['askedOn', 'waitingSince'], ['paragraph']],
};

/** Refuses a field of another import (names do not come in with homes), a field twice, and a mapping that recognises nothing. */
export function columnsOf(kind: ImportKind, headers: readonly string[], mapping: Mapping): Result<Columns, AppError> {
  const at = new Map<ImportField, number>();
  for (const [index, field] of Object.entries(mapping)) {
    if (at.has(field) || !fieldsOf[kind].includes(field) || Number(index) >= headers.length)
      return err(appError('bad-input', `mapping.${index}`));
    at.set(field, Number(index));
  }
  const missing = needed[kind].find((fields) => !fields.some((field) => at.has(field)));
  if (missing?.[0] !== undefined) return err(appError('mapping-incomplete', missing[0], { field: missing[0] }));
  return ok({ at, title: (field) => headers[at.get(field) ?? -1] || null });
}
