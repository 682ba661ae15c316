import type { Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { estatesIn } from '../associations/estates.service.ts';
import type { StoredBuilding } from '../buildings/buildings.service.ts';
import { buildingsByEstate } from '../buildings/buildings.service.ts';
import type { ReadContext } from '../context.ts';
import { convertedByEstate, plannedByEstate } from '../pipeline/figures.service.ts';
import { drawnHomes, homesOf, NO_HOMES, statesByEstate } from '../units/estate-homes.service.ts';

type Listed = Output<'estates.list'>[number];

/** Every estate in the order of the settings, with the figures of the homes that may be drawn. */
export function estatesOverview(context: ReadContext): Output<'estates.overview'> {
  const { db, today } = context;
  const states = statesByEstate(db, today);
  const planned = plannedByEstate(db);
  const buildings = buildingsByEstate(db);
  const converted = convertedByEstate(db, today);
  return estatesIn(context).map((estate) => {
    const counts = states.get(estate.id) ?? NO_HOMES;
    const place = placeOf(estate);
    return {
      ...place,
      homes: homesOf(counts),
      states: { ...counts },
      onTheWay: planned.get(estate.id) ?? 0,
      building: place.municipal ? shown(buildings.get(estate.id)) : null,
      converted: [...(converted.get(estate.id) ?? [])],
    };
  });
}

/** The homes of one estate. The shielded are left out for everybody: no list, and no picture, tells where they are. */
export function estateDrawing(context: ReadContext, estateId: EstateId): Result<Output<'estates.drawing'>, AppError> {
  const estate = estatesIn(context).find(({ id }) => id === estateId);
  if (!estate) return err(appError('not-found', 'estateId'));
  const homes = drawnHomes(context.db, estateId, context.today);
  return ok({ ...placeOf(estate), total: homes.length, homes });
}

function shown(building: StoredBuilding | undefined): Output<'estates.overview'>[number]['building'] {
  if (building === undefined) return null;
  const { id: _, estateId: __, ...facts } = building;
  return facts;
}

function placeOf({ id, name, number, association, associationId }: Listed) {
  return { id, name, number, association, municipal: associationId === null };
}
