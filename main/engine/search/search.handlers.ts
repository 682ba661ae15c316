import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { findEverywhere } from './search.service.ts';

export const searchHandlers: HandlersOf<'search.find'> = {
  'search.find': (context, { text }) => ok(findEverywhere(context, text)),
};
