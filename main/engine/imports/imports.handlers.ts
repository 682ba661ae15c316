import type { HandlersOf } from '../context.ts';
import { inspect, rowsOfLook } from './imports.service.ts';
import { forgetMapping } from './mappings.service.ts';
import { markedCopy } from './marked-copy.service.ts';
import { applyResidents, previewResidents } from './residents-import.service.ts';
import { applyTenancies, previewTenancies } from './tenancies-import.service.ts';
import { applyUnits, previewUnits } from './units-import.service.ts';
import { applyWaiting, previewWaiting } from './waiting-import.service.ts';

type ImportsOperation =
  | 'imports.inspect'
  | 'imports.previewUnits'
  | 'imports.previewTenancies'
  | 'imports.previewResidents'
  | 'imports.previewWaiting'
  | 'imports.residentRows'
  | 'imports.waitingRows'
  | 'imports.applyResidents'
  | 'imports.applyWaiting'
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
  'imports.previewResidents': previewResidents,
  'imports.previewWaiting': previewWaiting,
  'imports.residentRows': (context, input) => rowsOfLook(context, 'residents', input),
  'imports.waitingRows': (context, input) => rowsOfLook(context, 'waiting', input),
  'imports.applyResidents': applyResidents,
  'imports.applyWaiting': applyWaiting,
  'imports.markedCopy': markedCopy,
  'imports.applyUnits': applyUnits,
  'imports.applyTenancies': applyTenancies,
  'imports.forgetMapping': forgetMapping,
};
