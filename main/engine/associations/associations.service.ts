import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AssociationId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import type { Writing } from '../writing.ts';
import type { AssociationValues } from './associations.repository.ts';
import {
  hasAssociation,
  insertAssociation,
  listAssociations,
  takenField,
  updateAssociation,
} from './associations.repository.ts';

type NewAssociation = Input<'associations.create'>;
type Saved = Result<{ id: AssociationId }, AppError>;

export function associationsIn({ db, today }: ReadContext): Output<'associations.list'> {
  return [...listAssociations(db, today)];
}

/** Refuses a name, CVR or LBF number that another association has: `already-exists` at that field. */
export function createAssociation({ db, newId }: Writing, input: NewAssociation): Saved {
  const values = tidy(input);
  const taken = takenField(db, values, null);
  if (taken) return err(appError('already-exists', taken));
  const id = newId<'association'>();
  insertAssociation(db, id, values);
  return ok({ id });
}

export function changeAssociation({ db }: Writing, { id, version, ...input }: Input<'associations.update'>): Saved {
  if (!hasAssociation(db, id)) return err(appError('not-found', 'id'));
  const values = tidy(input);
  const taken = takenField(db, values, id);
  if (taken) return err(appError('already-exists', taken));
  return updateAssociation(db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}

export function associationExists(db: ReadableDb, id: AssociationId): boolean {
  return hasAssociation(db, id);
}

function tidy(input: NewAssociation): AssociationValues {
  return { ...input, contactName: textOrNull(input.contactName), contactEmail: textOrNull(input.contactEmail) };
}
