import type { Input, Output } from '../../../shared/contract/index.ts';
import { unitColumnIds } from '../../../shared/contract/unit-columns.ts';
import { unitFilter } from '../../../shared/contract/units.ts';
import type { SavedView, UnitLayout, UnitView } from '../../../shared/contract/views.ts';
import { unitLayout, unitView } from '../../../shared/contract/views.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UserId, ViewId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { StoredView } from './views.repository.ts';
import { findView, insertView, listViews, removeView, updateView } from './views.repository.ts';

type Saved = Result<Output<'views.create'>, AppError>;

/** The owner's views, and the columns as the owner left them. */
export function viewsOf({ db, owner }: ReadContext): Output<'views.list'> {
  const stored = listViews(db, owner);
  const left = stored.find(({ name }) => name === null);
  return { views: stored.flatMap(soundView), columns: left ? soundColumns(JSON.parse(left.body)) : null };
}

/** `already-exists` when the owner has a view of that name, however it is written. */
export function createView({ db, owner, newId, now }: WriteContext, { name, view }: Input<'views.create'>): Saved {
  const nameFold = folded(name);
  if (hasName(db, owner, nameFold, null)) return err(appError('already-exists', 'name'));
  const id = newId<'view'>();
  insertView(db, owner, { id, name, nameFold, body: JSON.stringify(view), savedAt: now });
  return ok({ id, version: 1 });
}

/** Another name, another view, or both. */
export function changeView(
  { db, owner, now }: WriteContext,
  { id, version, name, view }: Input<'views.change'>,
): Saved {
  if (findView(db, owner, id) === null) return err(appError('not-found', 'id'));
  const nameFold = folded(name);
  if (hasName(db, owner, nameFold, id)) return err(appError('already-exists', 'name'));
  const isFirst = updateView(db, { id, name, nameFold, body: JSON.stringify(view), savedAt: now }, version);
  return isFirst ? ok({ id, version: version + 1 }) : err(appError('changed-by-other'));
}

export function dropView({ db, owner }: WriteContext, id: ViewId): Result<Output<'views.remove'>, AppError> {
  if (findView(db, owner, id) === null) return err(appError('not-found', 'id'));
  removeView(db, id);
  return ok({});
}

/** The columns as they are left, or none of their own any more. */
export function keepColumns({ db, owner, newId, now }: WriteContext, columns: UnitLayout | null): void {
  const left = listViews(db, owner).find(({ name }) => name === null);
  if (left && columns === null) removeView(db, left.id);
  if (columns === null) return;
  const kept = { name: null, nameFold: null, body: JSON.stringify(columns), savedAt: now };
  if (left) updateView(db, { id: left.id, ...kept }, left.version);
  else insertView(db, owner, { id: newId<'view'>(), ...kept });
}

/** Of a person whose access has ended: nobody else can use them. */
export function dropViewsOf(db: WritableDb, owner: UserId): void {
  for (const { id } of listViews(db, owner)) removeView(db, id);
}

function hasName(db: ReadableDb, owner: UserId, nameFold: string, except: ViewId | null): boolean {
  return listViews(db, owner).some(({ id, name }) => id !== except && name !== null && folded(name) === nameFold);
}

/** A name of signs alone is itself. */
function folded(name: string): string {
  return foldWords(name) || name;
}

/** Another version of the program may have had other filters and columns: what this one does not know is left out. */
function soundView({ id, version, name, body }: StoredView): SavedView[] {
  if (name === null) return [];
  const raw = JSON.parse(body) as UnitView;
  const filter = Object.fromEntries(
    Object.entries(raw.filter).filter(([part]) => Object.hasOwn(unitFilter.shape, part)),
  );
  const view = unitView.safeParse({ ...raw, filter, columns: knownColumns(raw.columns) });
  return view.success ? [{ id, version, name, view: view.data }] : [];
}

function soundColumns(raw: unknown): Output<'views.list'>['columns'] {
  const columns = unitLayout.safeParse(knownColumns(raw as UnitLayout));
  return columns.success ? columns.data : null;
}

function knownColumns(columns: UnitLayout): UnitLayout {
  return columns.filter(({ id }) => unitColumnIds.includes(id));
}
