/** What SQLite binds. Booleans are written as 0 and 1 by the caller's mapping, never here by guess. */
export type SqlValue = string | number | bigint | Uint8Array | null;

export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** Text with values bound, never pasted. A nested `sql` part is spliced in with its own values. */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  const params: SqlValue[] = [];
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, params };
}

/** Joins parts, for `in (…)` lists and `and` chains; `empty` stands where there are none. */
export function joinSql(parts: readonly Sql[], separator: ', ' | ' and ' | ' or ', empty: Sql): Sql {
  if (parts.length === 0) return empty;
  return { text: parts.map((part) => part.text).join(separator), params: parts.flatMap((part) => part.params) };
}

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}
