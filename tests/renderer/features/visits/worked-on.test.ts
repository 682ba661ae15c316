import { expect, it } from 'vitest';
import { goalsOn } from '../../../../renderer/features/visits/visit-values.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { GoalId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';

const goal = (words: string, from = TODAY) => ({ id: words as GoalId, words, from });

it('a goal set today is offered for a visit of today, and not for one of yesterday', () => {
  const yesterday = addDays(TODAY, -1);
  const goals = [goal('Lave mad', yesterday), goal('Cykle')];
  expect(goalsOn({ on: yesterday }, { goals }, TODAY).map(({ words }) => words)).toEqual(['Lave mad']);
  expect(goalsOn({ on: TODAY }, { goals }, TODAY)).toEqual(goals);
  expect(goalsOn({ on: null }, { goals }, TODAY)).toEqual(goals);
});
