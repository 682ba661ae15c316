import { parseArgs } from 'node:util';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/words.ts';
import type { Call, Command, UsageProblem } from './command.ts';
import { usage } from './command.ts';
import { cliText } from './words.ts';

const commonOptions = ['data', 'user', 'lang'];
const commonFlags = ['json'];

/** Options and words of one command; anything that it does not know is refused by name. */
export function readArguments(
  args: readonly string[],
  command: Command,
  language: Language,
): Result<Pick<Call, 'words' | 'flags' | 'options'>, UsageProblem> {
  const withValue = [...commonOptions, ...command.options];
  const flagNames = [...commonFlags, ...command.flags];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: { ...typed(withValue, 'string'), ...typed(flagNames, 'boolean') },
  });
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!withValue.includes(token.name) && !flagNames.includes(token.name))
      return err(usage('unknown-option', { name: token.name }));
    if (flagNames.includes(token.name)) flags.add(token.name);
    else if (token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--')))
      return err(usage('option-needs-value', { name: token.name }));
    else options.set(token.name, token.value);
  }
  const [fewest, most] = command.words;
  if (words.length < fewest)
    return err(
      usage('argument-missing', { name: command.argument ? cliText(language).arguments[command.argument] : '' }),
    );
  if (words.length > most) return err(usage('argument-extra'));
  const lang = options.get('lang');
  if (lang !== undefined && lang !== 'da' && lang !== 'en')
    return err(usage('option-wrong', { name: 'lang', allowed: cliText(language).allowed.language }));
  return ok({ words, flags, options });
}

function typed<T extends 'string' | 'boolean'>(
  names: readonly string[],
  type: T,
): Record<string, { readonly type: T }> {
  return Object.fromEntries(names.map((name) => [name, { type }]));
}
