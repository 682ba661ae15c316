import type { AppError, ErrorCode, ErrorParams } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { sentenceOf } from '../../shared/text/sentences.ts';
import type { Call, Command, Done, Outcome } from './command.ts';
import { openEngine, signedIn } from './engine.ts';
import { cliText } from './words.ts';

type Check = { readonly name: CheckName; readonly ok: boolean; readonly sentence: string };
type CheckName = keyof typeof refusalOf;

/** Which exit code a failed check ends with. */
const refusalOf = {
  folder: 'not-set-up',
  open: 'data-damaged',
  settings: 'data-damaged',
  pages: 'data-damaged',
  references: 'data-damaged',
  derived: 'data-damaged',
  schema: 'newer-schema',
  audit: 'audit-broken',
  place: 'place-refused',
  disk: 'disk-full',
} as const satisfies Readonly<Record<string, ErrorCode>>;

/** Looks at the folder; with `--user` it opens the file and looks at all of it. Says of each thing what to do. */
export const doctor: Command = {
  options: [],
  flags: [],
  words: [0, 0],
  run: async (call) => {
    const folder = await checkFolder(call);
    if (!folder.ok) return folder;
    const [check, problem] = folder.value;
    if (!check.ok) return report(call, [check], problem);
    if (!call.options.has('user')) {
      call.io.say(`${cliText(call.language).doctor.signIn}\n`);
      return report(call, [check], problem);
    }
    const opened = await signedIn(call, async ({ act }) => {
      const found = await act('system.doctor', {});
      if (!found.ok) return found;
      const inside = found.value.checks.map(({ name, ok: fine, params }) =>
        checkOf(call, name as CheckName, fine, params),
      );
      return report(call, [check, checkOf(call, 'open', true, {}), ...inside], null);
    });
    return opened.ok || !isDamage(opened.error.code)
      ? opened
      : report(call, [check, failed('open', opened.error as AppError, call)], opened.error as AppError);
  },
};

async function checkFolder(
  call: Call,
): Promise<Result<readonly [Check, AppError | null], Extract<Outcome, { ok: false }>['error']>> {
  const opened = openEngine(call);
  if (!opened.ok) return opened;
  const status = await opened.value.engine.call('app.status', {});
  if (!status.ok) return status;
  const problem = status.value.state === 'empty' ? appError('not-set-up') : status.value.problem;
  return ok([problem === null ? checkOf(call, 'folder', true, {}) : failed('folder', problem, call), problem]);
}

/** What the doctor is asked about; a wrong password or a missing role is not an illness of the data. */
function isDamage(code: string): boolean {
  return [
    'data-damaged',
    'wrong-key',
    'newer-schema',
    'key-file-damaged',
    'key-file-missing',
    'audit-broken',
    'disk-full',
    'read-only',
    'data-in-use',
  ].includes(code);
}

function checkOf(call: Call, name: CheckName, fine: boolean, params: ErrorParams): Check {
  const { doctor: text } = cliText(call.language);
  return { name, ok: fine, sentence: fill((fine ? text.good : text.bad)[name], params, call.language) };
}

function failed(name: CheckName, problem: AppError, call: Call): Check {
  return { name, ok: false, sentence: sentenceOf(problem, call.language) };
}

function report(call: Call, checks: readonly Check[], problem: AppError | null): Result<Done, never> {
  const { doctor: text } = cliText(call.language);
  const first = checks.find((check) => !check.ok);
  const lines = checks.map(
    ({ name, ok: fine, sentence }) => `${name.padEnd(11)} ${(fine ? text.fine : text.wrong).padEnd(12)} ${sentence}`,
  );
  const refusal = problem ?? (first ? appError(refusalOf[first.name]) : null);
  return ok({ json: { ok: first === undefined, checks }, lines, ...(refusal ? { refusal } : {}) });
}
