/** What SQLite binds. Booleans are written as 0 and 1 by the caller's mapping, never here by guess. */
export type SqlValue = string | number | bigint | Uint8Array | null;

export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** The text that a template last made, with what stood in its gaps: the same question is asked again and again. */
const made = new WeakMap<TemplateStringsArray, { readonly parts: readonly string[]; readonly text: string }>();

/** Text with values bound, never pasted. A nested `sql` part is spliced in with its own values. */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  const params: SqlValue[] = [];
  const parts: string[] = [];
  for (const value of values) {
    if (isSql(value)) {
      parts.push(value.text);
      for (const param of value.params) params.push(param);
    } else {
      parts.push('?');
      params.push(value);
    }
  }
  return { text: textOf(strings, parts), params };
}

/** One text object for the same parts: the statement prepared for it is then found without reading the text. */
function textOf(strings: TemplateStringsArray, parts: readonly string[]): string {
  const known = made.get(strings);
  if (known?.parts.every((part, at) => part === parts[at])) return known.text;
  const text = strings.map((string, at) => (parts[at - 1] ?? '') + string).join('');
  made.set(strings, { parts, text });
  return text;
}

/** Joins parts, for `in (…)` lists and `and` chains; `empty` stands where there are none. */
export function joinSql(parts: readonly Sql[], separator: ', ' | ' and ' | ' or ', empty: Sql): Sql {
  if (parts.length === 0) return empty;
  return { text: parts.map((part) => part.text).join(separator), params: parts.flatMap((part) => part.params) };
}

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}
