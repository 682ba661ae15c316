import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { changeSettings, generalSettings } from './settings.service.ts';

export const settingsHandlers: HandlersOf<'settings.get' | 'settings.update'> = {
  'settings.get': ({ db }) => ok(generalSettings(db)),
  'settings.update': ({ db }, { version, ...settings }) => changeSettings(db, settings, version),
};
