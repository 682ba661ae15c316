import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { cli as danish } from '../../shared/text/da/cli.ts';
import type { Language } from '../../shared/text/words.ts';
import type { StandardInput } from './standard-input.ts';

/** Where a command reads and writes; the tests of the real process and the package give the same. */
export interface Io {
  readonly input: StandardInput;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  /** What people read: progress, warnings, refusals. */
  readonly say: (text: string) => void;
  /** Somebody watches: only then is progress told. */
  readonly watched: boolean;
}

/** The command line itself is wrong; exit code 2. */
export interface UsageProblem {
  readonly code: 'usage';
  readonly key: keyof typeof danish.usage;
  readonly params: Readonly<Record<string, string>>;
}

/** `params` fill the sentence of that key. */
export function usage(key: UsageProblem['key'], params: UsageProblem['params'] = {}): UsageProblem {
  return { code: 'usage', key, params };
}

export type CliError = AppError | UsageProblem;

/** `json` is printed with `--json`, `lines` without. A finished command can still refuse: the report of a faulty import. */
export interface Done {
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly refusal?: AppError;
}

export type Outcome = Result<Done, CliError>;

/** One call of a command: its options are checked against its list, its words are not. */
export interface Call {
  readonly io: Io;
  readonly language: Language;
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
}

export interface Command {
  /** Names of options that take a value, besides the common ones. */
  readonly options: readonly string[];
  readonly flags: readonly string[];
  /** Fewest and most words behind the command's own. */
  readonly words: readonly [number, number];
  /** Which word is missing when there are too few. */
  readonly argument?: keyof typeof danish.arguments;
  readonly run: (call: Call) => Promise<Outcome>;
}
