import type { Language } from '../../shared/text/words.ts';
import { cliText } from './words.ts';

export function helpLines(language: Language): readonly string[] {
  const { help } = cliText(language);
  return [help.title, help.how, '', ...Object.values(help.commands).map((line) => `  ${line}`), '', help.common];
}
