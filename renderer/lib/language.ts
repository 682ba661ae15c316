import { createContext, useContext } from 'react';
import type { Language } from '../../shared/text/words.ts';

export const LanguageContext = createContext<Language>('da');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
