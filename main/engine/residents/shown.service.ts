import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import { findResident, homeOf } from './residents.repository.ts';

export type Shown = ReadonlySet<ResidentField>;

/** The groups of fields of a resident that this person is shown; null for whom they may not see at all. */
export function shownOf(context: ReadContext, id: ResidentId): Shown | null {
  const resident = findResident(context.db, context, id);
  return resident && shownFields(context.session.user.roles, resident);
}

/** The same with the name, which is null where the role is not shown it. */
export function namedOf(
  context: ReadContext,
  id: ResidentId,
): { readonly shown: Shown; readonly name: string | null } | null {
  const resident = findResident(context.db, context, id);
  if (resident === null) return null;
  const shown = shownFields(context.session.user.roles, resident);
  return { shown, name: shown.has('name') ? resident.name : null };
}

/** Does the resident live somewhere today? It does not say where. */
export function hasHome({ db, today }: ReadContext, id: ResidentId): boolean {
  return homeOf(db, id, today) !== null;
}
