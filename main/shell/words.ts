import type { Preferences } from '../../shared/contract/shell-api.ts';
import { shell as danish } from '../../shared/text/da/shell.ts';
import { shell as english } from '../../shared/text/en/shell.ts';

export type ShellWords = typeof english;

/** The words of the window's frame. The others live in the page. */
export function wordsIn(language: Preferences['language']): ShellWords {
  return language === 'da' ? danish : english;
}
