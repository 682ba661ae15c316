import { startWords } from '../../shared/text/start-words.ts';
import { useLanguage } from './language.ts';

/** What the login says, in the chosen language. */
export function useStartWords(): (typeof startWords)['da'] {
  return startWords[useLanguage()];
}
