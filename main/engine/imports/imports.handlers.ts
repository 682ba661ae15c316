import type { HandlersOf } from '../context.ts';
import { applyUnits, inspect, previewUnits } from './imports.service.ts';
import { applyTenancies, previewTenancies } from './tenancies-import.service.ts';

type ImportsOperation =
  | 'imports.inspect'
  | 'imports.previewUnits'
  | 'imports.previewTenancies'
  | 'imports.applyUnits'
  | 'imports.applyTenancies';

export const importsHandlers: HandlersOf<ImportsOperation> = {
  'imports.inspect': inspect,
  'imports.previewUnits': previewUnits,
  'imports.previewTenancies': previewTenancies,
  'imports.applyUnits': applyUnits,
  'imports.applyTenancies': applyTenancies,
};
