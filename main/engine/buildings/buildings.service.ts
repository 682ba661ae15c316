import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { ownerOf } from '../associations/estates.service.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import type { Writing } from '../writing.ts';
import type { StoredBuilding as Stored } from './buildings.repository.ts';
import { findBuilding, insertBuilding, listBuildings, updateBuilding } from './buildings.repository.ts';

export type StoredBuilding = Stored;

/** What is written down of municipal buildings, by estate. */
export function buildingsByEstate(db: ReadableDb): ReadonlyMap<EstateId, StoredBuilding> {
  return new Map(listBuildings(db).map((building) => [building.estateId, building]));
}

/** Only the municipality's own places are in the register: what an association's building is used for is its own affair. */
export function saveBuilding(
  { db, newId }: Writing,
  { estateId, version, ...typed }: Input<'buildings.save'>,
): Result<{ estateId: EstateId }, AppError> {
  const owner = ownerOf(db, estateId);
  if (owner === null) return err(appError('not-found', 'estateId'));
  if (owner.associationId !== null) return err(appError('rule-broken', 'estateId', { rule: 'building-not-municipal' }));
  const { idleFrom, idleUntil } = typed;
  if (idleFrom !== null && idleUntil !== null && idleUntil < idleFrom)
    return err(appError('ends-before-start', 'idleUntil'));
  const values = { ...typed, useNow: textOrNull(typed.useNow), note: textOrNull(typed.note) };
  const known = findBuilding(db, estateId);
  if ((known?.version ?? null) !== version) return err(appError('changed-by-other'));
  if (known) updateBuilding(db, known.id, values, known.version);
  else insertBuilding(db, newId<'building'>(), estateId, values);
  return ok({ estateId });
}

/** Homes that were made there take their room; nothing where nobody has said how much there is. */
export function takeRoom(db: Writing['db'], estateId: EstateId, homes: number): void {
  const building = findBuilding(db, estateId);
  if (building === null || building.possibleHomes === null) return;
  const { id, version, estateId: _, ...values } = building;
  updateBuilding(db, id, { ...values, possibleHomes: Math.max(0, building.possibleHomes - homes) }, version);
}
