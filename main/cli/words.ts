import { cli as danish } from '../../shared/text/da/cli.ts';
import { cli as english } from '../../shared/text/en/cli.ts';
import type { Wording } from '../../shared/text/wording.ts';
import type { Language } from '../../shared/text/words.ts';

export function cliText(language: Language): Wording<typeof danish> {
  return language === 'en' ? english : danish;
}
