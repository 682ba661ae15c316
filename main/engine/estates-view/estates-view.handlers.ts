import { ok } from '../../../shared/result.ts';
import { saveBuilding } from '../buildings/buildings.service.ts';
import type { HandlersOf } from '../context.ts';
import { estateDrawing, estatesOverview } from './estates-view.service.ts';

type EstatesViewOperation = 'estates.overview' | 'estates.drawing' | 'buildings.save';

export const estatesViewHandlers: HandlersOf<EstatesViewOperation> = {
  'estates.overview': (context) => ok(estatesOverview(context)),
  'estates.drawing': (context, { estateId }) => estateDrawing(context, estateId),
  'buildings.save': saveBuilding,
};
