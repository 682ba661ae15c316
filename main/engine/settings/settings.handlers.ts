import { appError } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { getGeneral, updateGeneral } from './settings.repository.ts';

export const settingsHandlers: HandlersOf<'settings.get' | 'settings.update'> = {
  'settings.get': ({ db }) => ok(getGeneral(db)),
  'settings.update': ({ db }, { version, ...settings }) => (updateGeneral(db, settings, version) ? ok({}) : err(appError('changed-by-other'))),
};
