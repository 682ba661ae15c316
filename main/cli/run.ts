import { exitCodeOf } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import type { Language } from '../../shared/text/words.ts';
import { readArguments } from './arguments.ts';
import type { Call, CliError, Command, Io } from './command.ts';
import { usage } from './command.ts';
import { commands } from './commands.ts';
import { helpLines } from './help.ts';
import { cliText } from './words.ts';

const USAGE_EXIT = 2;

/** Finds the command, runs it, prints its result or its refusal, answers the exit code. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  const asked = languageOf(args);
  if (args.length === 0 || args.includes('--help')) {
    io.out(`${helpLines(asked).join('\n')}\n`);
    return args.length === 0 ? USAGE_EXIT : 0;
  }
  const prepared = prepare(args, io, asked);
  const outcome = prepared.ok ? await prepared.value.command.run(prepared.value.call) : prepared;
  const json = args.includes('--json');
  if (!outcome.ok) return refuse(io, outcome.error, asked, json);
  const { value: done } = outcome;
  io.out(json ? `${JSON.stringify(done.json)}\n` : done.lines.map((line) => `${line}\n`).join(''));
  if (!done.refusal) return 0;
  io.say(`${sentenceOf(done.refusal, asked)}\n`);
  return exitCodeOf(done.refusal.code);
}

function prepare(
  args: readonly string[],
  io: Io,
  language: Language,
): Result<{ readonly command: Command; readonly call: Call }, CliError> {
  const found = findCommand(args);
  if (!found)
    return err(
      usage('unknown-command', {
        name: args
          .filter((word) => !word.startsWith('-'))
          .slice(0, 2)
          .join(' '),
      }),
    );
  const read = readArguments(found.rest, found.command, language);
  return read.ok ? ok({ command: found.command, call: { ...read.value, io, language } }) : read;
}

/** The command's own words come first: two, or one. */
function findCommand(args: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } | null {
  for (const count of [2, 1]) {
    const name = args.slice(0, count).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command && args.length >= count) return { command, rest: args.slice(count) };
  }
  return null;
}

/** Known before anything else is checked, so that every refusal is in the right language. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'da';
}

/** One line for people; with `--json` the same for programs. */
function refuse(io: Io, error: CliError, language: Language, json: boolean): number {
  const message =
    error.code === 'usage'
      ? fill(cliText(language).usage[error.key], error.params, language)
      : sentenceOf(error, language);
  const where = error.code === 'usage' ? (error.params['name'] ?? null) : error.where;
  io.say(`${message}${error.code === 'bad-input' && where !== null ? ` (${where})` : ''}\n`);
  if (json) io.out(`${JSON.stringify({ error: { code: error.code, message, where } })}\n`);
  return error.code === 'usage' ? USAGE_EXIT : exitCodeOf(error.code);
}
