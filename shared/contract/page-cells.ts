import { z } from 'zod';

type Check = (cell: unknown) => boolean;
/** What asks for a schema that is not asked directly. */
type Other = (schema: z.ZodType) => Check;

/**
 * Whether each cell of each row fits its column's schema. A list brings thousands of cells, and zod's own bookkeeping for
 * each took as long as half of the query: what these schemas say is asked directly, column by column; zod is asked for
 * the rest.
 */
export function rowsCheck(cells: readonly z.ZodType[]): Check {
  const columns = cells.map(columnCheck);
  return (rows) =>
    Array.isArray(rows) &&
    rows.every((row) => isOfLength(row, columns.length)) &&
    columns.every((fits, at) => fits(rows, at));
}

type Rows = readonly (readonly unknown[])[];

function isOfLength(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length;
}

/** Whether the cells at a place of all rows fit. */
function columnCheck(schema: z.ZodType): (rows: Rows, at: number) => boolean {
  const text = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const isText = text instanceof z.ZodString && (text.def.checks ?? []).length === 0;
  const check = cellCheck(schema, (other) => (cell) => other.safeParse(cell).success);
  if (isText) return schema === text ? areTexts : areTextsOrNull;
  return (rows, at) => {
    // most cells say what the one above says
    let above: unknown = NOTHING;
    for (const row of rows) {
      const cell = row[at];
      if (cell === above) continue;
      if (!check(cell)) return false;
      above = cell;
    }
    return true;
  };
}

const NOTHING = Symbol('no cell');

function areTexts(rows: Rows, at: number): boolean {
  for (const row of rows) if (typeof row[at] !== 'string') return false;
  return true;
}

function areTextsOrNull(rows: Rows, at: number): boolean {
  for (const row of rows) if (typeof row[at] !== 'string' && row[at] !== null) return false;
  return true;
}

/**
 * Whether an answer fits its schema as it is, so that parsing would give back the same. No where the schema makes anything
 * else of it, and where it holds an object that must be asked of zod.
 */
export function wholeCheck(schema: z.ZodType): Check {
  return cellCheck(schema, (other) => (cell) => {
    const parsed = other.safeParse(cell);
    return parsed.success && Object.is(parsed.data, cell);
  });
}

/** As many as there are, each by its own. */
function eachCheck(checks: readonly Check[]): Check {
  return (row) => {
    if (!Array.isArray(row) || row.length !== checks.length) return false;
    let n = 0;
    for (const check of checks) {
      if (!check(row[n])) return false;
      n += 1;
    }
    return true;
  };
}

function cellCheck(schema: z.ZodType, other: Other): Check {
  return directCheck(schema, other) ?? other(schema);
}

/** Null where the schema says something that is not asked here. */
function directCheck(schema: z.ZodType, other: Other): Check | null {
  if (schema instanceof z.ZodNullable) {
    const inner = cellCheck(schema.unwrap() as z.ZodType, other);
    return (cell) => cell === null || inner(cell);
  }
  if (schema instanceof z.ZodBoolean) return (cell) => typeof cell === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const allowed = new Set<unknown>(schema.options);
    return (cell) => allowed.has(cell);
  }
  if (schema instanceof z.ZodNumber) return numberCheck(schema);
  const type = typeCheck(schema, other);
  return type === null ? null : withRules(type, schema.def.checks ?? []);
}

/** One look for the bounds of a number and that it is one. */
function numberCheck(schema: z.ZodNumber): Check | null {
  const isWhole = schema instanceof z.ZodNumberFormat;
  if (isWhole && schema.format !== 'safeint') return null;
  let [least, most] = [-Number.MAX_VALUE, Number.MAX_VALUE];
  for (const check of schema.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckGreaterThan && check._zod.def.inclusive)
      least = Math.max(least, Number(check._zod.def.value));
    else if (check instanceof z.core.$ZodCheckLessThan && check._zod.def.inclusive)
      most = Math.min(most, Number(check._zod.def.value));
    else return null;
  }
  return isWhole
    ? (cell) => Number.isSafeInteger(cell) && (cell as number) >= least && (cell as number) <= most
    : (cell) => typeof cell === 'number' && cell >= least && cell <= most;
}

/** What a text or an array must keep beside its type: how long it may be, then the rules of our own. */
function withRules(type: Check, checks: readonly z.core.$ZodCheck<never>[]): Check | null {
  if (checks.length === 0) return type;
  let longest = Number.POSITIVE_INFINITY;
  const own: Check[] = [];
  for (const check of checks) {
    if (check instanceof z.core.$ZodCheckMaxLength) longest = Math.min(longest, check._zod.def.maximum);
    else if (check instanceof z.core.$ZodCustom) own.push(customCheck(check));
    else return null;
  }
  const [first, ...more] = own;
  const fits: Check = (cell) => type(cell) && (cell as string | readonly unknown[]).length <= longest;
  if (first === undefined) return fits;
  return (cell) => fits(cell) && first(cell) && more.every((rule) => rule(cell));
}

function customCheck({ _zod }: Pick<z.core.$ZodCustom, '_zod'>): Check {
  const { fn } = _zod.def;
  return (cell) => Boolean(fn(cell));
}

function typeCheck(schema: z.ZodType, other: Other): Check | null {
  if (schema instanceof z.ZodUUID) return (cell) => typeof cell === 'string' && UUID.test(cell);
  if (schema instanceof z.ZodString) return (cell) => typeof cell === 'string';
  if (schema instanceof z.ZodCustom) return customCheck(schema);
  if (schema instanceof z.ZodLiteral) return (cell) => schema.values.has(cell as string);
  if (schema instanceof z.ZodArray) {
    const element = cellCheck(schema.element as z.ZodType, other);
    return (cell) => Array.isArray(cell) && cell.every(element);
  }
  if (schema instanceof z.ZodTuple && schema.def.rest === null)
    return eachCheck(schema.def.items.map((item) => cellCheck(item as z.ZodType, other)));
  return schema instanceof z.ZodObject ? objectCheck(schema, other) : null;
}

const UUID = z.regexes.uuid();

/** An object with the fields of a strict schema and no other; null for a schema that takes others, or fills in what is missing. */
function objectCheck(schema: z.ZodObject, other: Other): Check | null {
  if (!(schema.def.catchall instanceof z.ZodNever)) return null;
  const fields = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    check: cellCheck(field as z.ZodType, other),
  }));
  const known = new Set(Object.keys(schema.shape));
  return (cell) => {
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return false;
    const record = cell as Readonly<Record<string, unknown>>;
    for (const { name, check } of fields) if (!check(record[name])) return false;
    // an inherited name is one too many as well, and so the names need no array
    for (const name in record) if (!known.has(name)) return false;
    return true;
  };
}
