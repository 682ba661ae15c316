import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { peopleToday } from './people.service.ts';
import { overview } from './today.service.ts';

export const todayHandlers: HandlersOf<'today.overview' | 'today.people'> = {
  'today.overview': (context) => ok(overview(context)),
  'today.people': (context, input) => ok(peopleToday(context, input)),
};
