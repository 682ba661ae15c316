import type { AnySpec } from '../../shared/contract/define.ts';
import { mayDo } from '../../shared/domain/users.ts';
import type { Session } from './session.ts';

/** Puts null where this session may not see, by the operation's own list; in a page by column, elsewhere by dotted path through arrays. */
export function hideFields(spec: AnySpec, output: unknown, session: Session | null): unknown {
  const hidden = Object.entries(spec.fields)
    .filter(([, permission]) => !session || !mayDo(session.user.roles, permission))
    .map(([field]) => field);
  if (hidden.length === 0) return output;
  if (isPage(output)) return hideColumns(output, hidden);
  return hidden.reduce((value, field) => blank(value, field.split('.')), output);
}

interface AnyPage {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

function isPage(value: unknown): value is AnyPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'columns' in value &&
    'rows' in value &&
    Array.isArray(value.columns) &&
    Array.isArray(value.rows)
  );
}

function hideColumns(page: AnyPage, hidden: readonly string[]): AnyPage {
  const indexes = new Set(hidden.map((field) => page.columns.indexOf(field)).filter((index) => index >= 0));
  return { ...page, rows: page.rows.map((row) => row.map((cell, index) => (indexes.has(index) ? null : cell))) };
}

function blank(value: unknown, path: readonly string[]): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => blank(item, path));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, head)) return value;
  const record = value as Record<string, unknown>;
  return { ...record, [head]: blank(record[head], rest) };
}
