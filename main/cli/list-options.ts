import type { Input } from '../../shared/contract/index.ts';
import { exportFormats } from '../../shared/contract/occupancy.ts';
import { legalBases } from '../../shared/domain/disclosure.ts';
import { defaultColumns, periodColumns } from '../../shared/domain/disclosure-profile.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Call, UsageProblem } from './command.ts';
import { usage } from './command.ts';
import { choice, dateOption, required } from './options.ts';
import { cliText } from './words.ts';

/** What a list is to hold and why, as it was typed; without a day it is of today. */
export type ListOptions = Omit<Input<'occupancy.exportSeveral'>, 'lists' | 'on'> & {
  readonly on: Input<'occupancy.export'>['on'] | null;
  readonly recipient: string;
};

/** What the sender of one list has seen. */
export type Acknowledged = Pick<Input<'occupancy.export'>, 'acknowledged'>;

export function listOptions(call: Call): Result<ListOptions, UsageProblem> {
  const days = daysOf(call);
  if (!days.ok) return days;
  const format = chosen(call, 'format', exportFormats);
  if (!format.ok) return format;
  const basis = chosen(call, 'basis', legalBases);
  if (!basis.ok) return basis;
  const purpose = required(call, 'purpose');
  if (!purpose.ok) return purpose;
  const recipient = required(call, 'recipient');
  if (!recipient.ok) return recipient;
  const usual = days.value.from === null ? defaultColumns : [...defaultColumns, ...periodColumns];
  const columns = call.options
    .get('columns')
    ?.split(',')
    .map((column) => column.trim()) ?? [...usual];
  return ok({
    ...days.value,
    ...protectionOf(call),
    changesOnly: call.flags.has('changes'),
    format: format.value,
    basis: basis.value,
    basisNote: call.options.get('basis-note') ?? null,
    purpose: purpose.value,
    recipient: recipient.value,
    columns,
  });
}

/** `--associations "A;B"`, else `--association A`. */
export function associationNames(call: Call): Result<readonly string[], UsageProblem> {
  const several = call.options
    .get('associations')
    ?.split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (several !== undefined && several.length > 0) return ok(several);
  const one = required(call, 'association');
  return one.ok ? ok([one.value]) : one;
}

/** `--acknowledge` with the fingerprint of `occupancy.preview`; of several associations one each, `-` where nothing shows. */
export function acknowledgements(call: Call): Result<readonly Acknowledged[], UsageProblem> {
  const given = call.options.get('acknowledge');
  if (given === undefined) return ok([]);
  const prints = given.split(';').map((part) => part.trim());
  return prints.every((part) => part === '-' || /^[0-9a-f]{64}$/.test(part))
    ? ok(prints.map((part) => (part === '-' ? {} : { acknowledged: part })))
    : err(usage('option-wrong', { name: 'acknowledge', allowed: cliText(call.language).allowed.fingerprint }));
}

/** `--encrypt`: by TRYGBASE_FILE_PASSPHRASE where it is set, else by one that is printed once. */
export function protectionOf({ flags, io }: Call): Pick<Input<'occupancy.export'>, 'protection'> {
  if (!flags.has('encrypt')) return {};
  const passphrase = io.env['TRYGBASE_FILE_PASSPHRASE'] ?? '';
  return { protection: passphrase === '' ? { kind: 'proposed' } : { kind: 'own', passphrase } };
}

/** `--on`, or `--from` with `--to`. */
function daysOf(call: Call): Result<Pick<ListOptions, 'on'> & { readonly from: ListOptions['on'] }, UsageProblem> {
  const on = dateOption(call, 'on');
  if (!on.ok) return on;
  const from = dateOption(call, 'from');
  if (!from.ok) return from;
  const to = dateOption(call, 'to');
  if (!to.ok) return to;
  if (from.value !== null && to.value === null) return err(usage('option-missing', { name: 'to' }));
  if (from.value === null && to.value !== null) return err(usage('option-missing', { name: 'from' }));
  return ok({ on: to.value ?? on.value, from: from.value });
}

function chosen<T extends string>(call: Call, name: string, allowed: readonly T[]): Result<T, UsageProblem> {
  const value = choice(call, name, allowed, allowed.join(', '));
  if (!value.ok) return value;
  return value.value === null ? err(usage('option-missing', { name })) : ok(value.value);
}
