import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { contentOfAct } from './content.service.ts';
import { historyOfUnit } from './history.service.ts';
import { latestActs, undo } from './undo.service.ts';

export const changesHandlers: HandlersOf<'units.history' | 'audit.act' | 'changes.last' | 'changes.undo'> = {
  'units.history': historyOfUnit,
  'audit.act': contentOfAct,
  'changes.last': (context) => ok(latestActs(context)),
  'changes.undo': undo,
};
