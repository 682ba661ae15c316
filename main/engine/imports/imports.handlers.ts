import type { HandlersOf } from '../context.ts';
import { inspect, rowsOfLook } from './imports.service.ts';
import { forgetMapping } from './mappings.service.ts';
import { markedCopy } from './marked-copy.service.ts';
import { applyTenancies, previewTenancies } from './tenancies-import.service.ts';
import { applyUnits, previewUnits } from './units-import.service.ts';

type ImportsOperation =
  | 'imports.inspect'
  | 'imports.previewUnits'
  | 'imports.previewTenancies'
  | 'imports.unitRows'
  | 'imports.tenancyRows'
  | 'imports.markedCopy'
  | 'imports.applyUnits'
  | 'imports.applyTenancies'
  | 'imports.forgetMapping';

export const importsHandlers: HandlersOf<ImportsOperation> = {
  'imports.inspect': inspect,
  'imports.previewUnits': previewUnits,
  'imports.previewTenancies': previewTenancies,
  'imports.unitRows': (context, input) => rowsOfLook(context, 'units', input),
  'imports.tenancyRows': (context, input) => rowsOfLook(context, 'tenancies', input),
  'imports.markedCopy': markedCopy,
  'imports.applyUnits': applyUnits,
  'imports.applyTenancies': applyTenancies,
  'imports.forgetMapping': forgetMapping,
};
