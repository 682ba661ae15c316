import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { PersonId } from '../../../shared/domain/residents.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import { assign } from './assignments.service.ts';
import { beginCourse } from './courses.service.ts';
import type { StoredResident } from './residents.repository.ts';
import {
  insertResident,
  protectName,
  renameResident,
  updateProtection,
  updateResident,
} from './residents.repository.ts';

export type Identity = Omit<Input<'residents.change'>, 'id' | 'version' | 'personId'>;

/** Somebody of whom a file tells name and birth alone. */
export const NOBODY_MORE = {
  calledName: null,
  identity: 'named',
  phone: null,
  language: null,
  interpreter: false,
  contactWay: null,
  contactTime: null,
  team: null,
} as const satisfies Partial<Identity>;

/** How somebody new begins: with a first forløb, as who is written down by hand. Null: who only lives in a home. */
export interface Beginning {
  readonly courseState: 'contacted' | 'active' | null;
  readonly courseFrom: IsoDate | null;
  readonly workerId: UserId | null;
}

/** Without rules, for bulk work that has checked its rows; throws on what those rules would have refused. */
export function saveNewResident(
  context: WriteContext,
  { identity, personId }: { readonly identity: Identity; readonly personId: PersonId | null },
  beginning: Beginning | null,
): ResidentId {
  const { db, newId, today } = context;
  const id = newId<'resident'>();
  insertResident(db, id, identity, personId, today);
  if (beginning === null) return id;
  const { courseState, courseFrom, workerId } = beginning;
  const begun = beginCourse(context, id, {
    state: courseState ?? 'active',
    from: courseFrom ?? today,
    reason: null,
  });
  if (!begun.ok) throw new Error('The course of an imported resident was refused');
  if (workerId === null) return id;
  const assigned = assign(context, { residentId: id, userId: workerId, kind: 'primary', from: today });
  if (!assigned.ok) throw new Error('The worker of an imported resident was refused');
  return id;
}

/** As above, for one that is known. Without a number theirs stays. */
export function saveChangedResident(
  { db }: Pick<WriteContext, 'db'>,
  known: StoredResident,
  { identity, personId }: { readonly identity: Identity; readonly personId: PersonId | null },
): void {
  if (!updateResident(db, known.id, identity, personId ?? 'keep', known.version))
    throw new Error('A resident changed while it was imported');
}

/** From today on, beside what protects them already. `version` is the one that the row has by now. */
export function protectImported(
  { db, today }: Pick<WriteContext, 'db' | 'today'>,
  { id, version }: { readonly id: ResidentId; readonly version: number },
  known: StoredResident | null,
  protects: { readonly name: boolean; readonly address: boolean },
): void {
  const since = { from: today, to: null };
  const named = known?.nameProtected ? { from: known.nameProtectedFrom, to: known.nameProtectedTo } : null;
  const hidden = known?.addressProtected
    ? { from: known.addressProtectedFrom, to: known.addressProtectedTo, kind: known.addressProtection ?? 'normal' }
    : null;
  const isSaved = updateProtection(db, {
    id,
    version,
    name: protects.name ? since : named,
    address: protects.address ? { ...since, kind: 'normal' } : hidden,
  });
  if (!isSaved) throw new Error('A resident changed while it was imported');
}

/** The file calls somebody who is known by another name, and nobody said that ours stays. */
export function renameImported({ db }: Pick<WriteContext, 'db'>, id: ResidentId, name: string): void {
  renameResident(db, id, name);
}

/** The file says that the name is protected: so it is from today on, also of who was known without. */
export function protectNameImported({ db, today }: Pick<WriteContext, 'db' | 'today'>, id: ResidentId): void {
  protectName(db, id, today);
}
