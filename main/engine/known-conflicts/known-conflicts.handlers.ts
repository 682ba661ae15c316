import type { HandlersOf } from '../context.ts';
import { addConflict, conflictsOfResident, endConflict } from './known-conflicts.service.ts';

export const knownConflictsHandlers: HandlersOf<'knownConflicts.of' | 'knownConflicts.add' | 'knownConflicts.end'> = {
  'knownConflicts.of': conflictsOfResident,
  'knownConflicts.add': addConflict,
  'knownConflicts.end': endConflict,
};
