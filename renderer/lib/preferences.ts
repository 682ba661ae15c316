import { createContext, useContext } from 'react';
import type { Preferences } from '../../shared/contract/shell-api.ts';

export const PreferencesContext = createContext<Preferences>({
  theme: 'system',
  language: 'da',
  rowDensity: 'comfortable',
});

/** Chosen in the menu; nothing personal. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
