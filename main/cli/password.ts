import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Call, UsageProblem } from './command.ts';
import { usage } from './command.ts';
import { cliText } from './words.ts';

/** From TRYGBASE_PASSWORD, else typed unseen at a terminal, else the first line of standard input. Nothing is asked where nobody can answer. */
export async function readPassword(call: Call, twice = false): Promise<Result<string, UsageProblem>> {
  const { io, language } = call;
  const given = io.env['TRYGBASE_PASSWORD'];
  if (given !== undefined && given !== '') return ok(given);
  const { questions } = cliText(language);
  if (io.input.isTerminal) {
    const typed = await io.input.ask(questions.password, true);
    if (typed === '') return err(usage('no-password'));
    const same = !twice || (await io.input.ask(questions.passwordAgain, true)) === typed;
    return same ? ok(typed) : err(usage('passwords-differ'));
  }
  const line = await io.input.line();
  return line === null || line === '' ? err(usage('no-password')) : ok(line);
}
