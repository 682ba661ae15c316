import type { ErrorParams } from '../errors.ts';
import type { Language } from './words.ts';

/** The sentence with its `{name}` places filled, numbers as the language writes them; a name that is not there leaves nothing. */
export function fill(sentence: string, params: ErrorParams, language: Language): string {
  return sentence
    .replaceAll(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) =>
      Object.hasOwn(params, name) ? plain(params[name], language) : '',
    )
    .trim();
}

function plain(value: string | number | undefined, language: Language): string {
  return typeof value === 'number' ? value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB') : (value ?? '');
}
