import type { HandlersOf } from '../context.ts';
import { gapOfList, homesForPerson, peopleForHome, whyMatch } from './matching.service.ts';

export const matchingHandlers: HandlersOf<'match.forPerson' | 'match.forHome' | 'match.why' | 'match.gap'> = {
  'match.forPerson': homesForPerson,
  'match.forHome': peopleForHome,
  'match.why': whyMatch,
  'match.gap': gapOfList,
};
