import type { Words } from '../../shared/text/words.ts';
import { words } from '../../shared/text/words.ts';
import { useLanguage } from './language.ts';

/** Every word that this screen shows, in the chosen language. */
export function useWords(): Words {
  return words[useLanguage()];
}
