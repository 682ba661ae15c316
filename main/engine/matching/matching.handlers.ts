import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { gapOfList, homesForPerson, peopleForHome, whyMatch } from './matching.service.ts';
import { setSwitch, switchedOff } from './switches.service.ts';

type MatchingOperation =
  | 'match.forPerson'
  | 'match.forHome'
  | 'match.why'
  | 'match.gap'
  | 'matchingSwitches.list'
  | 'matchingSwitches.set';

export const matchingHandlers: HandlersOf<MatchingOperation> = {
  'match.forPerson': homesForPerson,
  'match.forHome': peopleForHome,
  'match.why': whyMatch,
  'match.gap': gapOfList,
  'matchingSwitches.list': ({ db }) => ok(switchedOff(db)),
  'matchingSwitches.set': setSwitch,
};
