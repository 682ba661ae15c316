import { createContext, useContext } from 'react';
import type { Language, Words } from '../../shared/text/words.ts';
import { words } from '../../shared/text/words.ts';

export const LanguageContext = createContext<Language>('da');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Every word that this screen shows, in the chosen language. */
export function useWords(): Words {
  return words[useLanguage()];
}
