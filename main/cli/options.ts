import type { IsoDate } from '../../shared/dates.ts';
import { isIsoDate } from '../../shared/dates.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Call, UsageProblem } from './command.ts';
import { usage } from './command.ts';
import { cliText } from './words.ts';

/** The option's value; refused when it is missing or empty. */
export function required(call: Call, name: string): Result<string, UsageProblem> {
  const value = call.options.get(name);
  return value === undefined || value.trim() === '' ? err(usage('option-missing', { name })) : ok(value);
}

/** Null when it was not given. */
export function dateOption(call: Call, name: string): Result<IsoDate | null, UsageProblem> {
  const value = call.options.get(name);
  if (value === undefined) return ok(null);
  return isIsoDate(value) ? ok(value) : wrong(name, cliText(call.language).allowed.date);
}

/** Null when it was not given. */
export function numberOption(call: Call, name: string): Result<number | null, UsageProblem> {
  const value = call.options.get(name);
  if (value === undefined) return ok(null);
  return /^\d{1,6}$/.test(value) ? ok(Number(value)) : wrong(name, cliText(call.language).allowed.number);
}

export function choice<T extends string>(
  call: Call,
  name: string,
  allowed: readonly T[],
  text: string,
): Result<T | null, UsageProblem> {
  const value = call.options.get(name);
  if (value === undefined) return ok(null);
  const found = allowed.find((one) => one === value);
  return found === undefined ? wrong(name, text) : ok(found);
}

/** `--data`, else TRYGBASE_DATA. */
export function dataFolder(call: Call): Result<string, UsageProblem> {
  const folder = call.options.get('data') ?? call.io.env['TRYGBASE_DATA'];
  return folder === undefined || folder === '' ? err(usage('no-data-folder')) : ok(folder);
}

function wrong(name: string, allowed: string): Result<never, UsageProblem> {
  return err(usage('option-wrong', { name, allowed }));
}
