import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { overview } from './today.service.ts';

export const todayHandlers: HandlersOf<'today.overview'> = {
  'today.overview': (context) => ok(overview(context)),
};
