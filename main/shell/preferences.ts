import { ipcMain } from 'electron';
import Store from 'electron-store';
import type { Preferences } from '../../shared/contract/shell-api.ts';
import { record } from './log.ts';
import type { StoredPreferences, WindowPlace } from './preference-values.ts';
import { defaultPreferences, soundPreferences } from './preference-values.ts';

export interface PreferenceStore {
  /** What the page may know. */
  readonly read: () => Preferences;
  readonly change: (patch: Partial<Preferences>) => Preferences;
  readonly windowPlace: () => WindowPlace | null;
  readonly rememberPlace: (place: WindowPlace) => void;
  readonly onChange: (listener: (now: Preferences) => void) => void;
}

/** Opens `preferences.json` in `folder`. A damaged file counts as absent, one that cannot be written as read once. */
export function openPreferences(folder: string): PreferenceStore {
  const file = openFile(folder);
  let current = soundPreferences(file?.store);
  const listeners: ((now: Preferences) => void)[] = [];
  const save = (next: StoredPreferences) => {
    current = next;
    try {
      // replaces the whole content, so that a key of unknown origin does not stay
      if (file !== null) file.store = next;
    } catch {
      record({ event: 'preferences-unreadable' });
    }
  };
  return {
    read: () => forPage(current),
    change: (patch) => {
      save(soundPreferences({ ...current, ...patch }));
      const now = forPage(current);
      for (const listener of listeners) listener(now);
      return now;
    },
    windowPlace: () => current.windowPlace,
    rememberPlace: (windowPlace) => save({ ...current, windowPlace }),
    onChange: (listener) => listeners.push(listener),
  };
}

function openFile(folder: string): Store<StoredPreferences> | null {
  try {
    return new Store<StoredPreferences>({
      cwd: folder,
      name: 'preferences',
      defaults: defaultPreferences,
      clearInvalidConfig: true,
    });
  } catch {
    record({ event: 'preferences-unreadable' });
    return null;
  } finally {
    // the library listens on a channel of its own for windows that use it; ours has one channel, 'shell'
    ipcMain.removeAllListeners('electron-store-get-data');
  }
}

function forPage({ theme, language, rowDensity }: StoredPreferences): Preferences {
  return { theme, language, rowDensity };
}
