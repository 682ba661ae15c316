import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { addGoal, followUpGoal, goalsOf, linkGoal, rateGoal } from './goals.service.ts';
import { dueToday } from './goals-today.ts';

type GoalsOperation = 'goals.ofResident' | 'goals.add' | 'goals.link' | 'goals.rate' | 'goals.followUp' | 'goals.today';

export const goalsHandlers: HandlersOf<GoalsOperation> = {
  'goals.ofResident': goalsOf,
  'goals.add': addGoal,
  'goals.link': linkGoal,
  'goals.rate': rateGoal,
  'goals.followUp': followUpGoal,
  'goals.today': (context) => ok(dueToday(context)),
};
