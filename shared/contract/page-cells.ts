import { z } from 'zod';

type Check = (cell: unknown) => boolean;

/**
 * Whether each cell of a row fits its column's schema. A list brings thousands of cells, and zod's own bookkeeping for
 * each took as long as half of the query: what these schemas say is asked directly; zod is asked for the rest.
 */
export function rowCheck(cells: readonly z.ZodType[]): Check {
  const checks = cells.map(cellCheck);
  return (row) => {
    if (!Array.isArray(row) || row.length !== checks.length) return false;
    for (let n = 0; n < checks.length; n += 1) if (!checks[n]?.(row[n])) return false;
    return true;
  };
}

function cellCheck(schema: z.ZodType): Check {
  return directCheck(schema) ?? ((cell) => schema.safeParse(cell).success);
}

/** Null where the schema says something that is not asked here. */
function directCheck(schema: z.ZodType): Check | null {
  if (schema instanceof z.ZodNullable) {
    const inner = cellCheck(schema.unwrap() as z.ZodType);
    return (cell) => cell === null || inner(cell);
  }
  if (schema instanceof z.ZodBoolean) return (cell) => typeof cell === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const allowed = new Set<unknown>(schema.options);
    return (cell) => allowed.has(cell);
  }
  const rules = (schema.def.checks ?? []).map(ruleOf);
  if (!rules.every((rule) => rule !== null)) return null;
  const type = typeCheck(schema);
  if (type === null || rules.length === 0) return type;
  return (cell) => type(cell) && rules.every((rule) => rule(cell));
}

function typeCheck(schema: z.ZodType): Check | null {
  if (schema instanceof z.ZodUUID) return (cell) => typeof cell === 'string' && UUID.test(cell);
  if (schema instanceof z.ZodString) return (cell) => typeof cell === 'string';
  if (schema instanceof z.ZodNumberFormat) return schema.format === 'safeint' ? Number.isSafeInteger : null;
  if (schema instanceof z.ZodNumber) return Number.isFinite;
  if (schema instanceof z.ZodArray) {
    const element = cellCheck(schema.element as z.ZodType);
    return (cell) => Array.isArray(cell) && cell.every(element);
  }
  return schema instanceof z.ZodObject ? objectCheck(schema) : null;
}

const UUID = z.regexes.uuid();

/** An object with the fields of a strict schema and no other; null for a schema that takes others. */
function objectCheck(schema: z.ZodObject): Check | null {
  if (!(schema.def.catchall instanceof z.ZodNever)) return null;
  const fields = Object.entries(schema.shape).map(([name, field]) => ({ name, check: cellCheck(field as z.ZodType) }));
  return (cell) => {
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return false;
    const record = cell as Readonly<Record<string, unknown>>;
    for (const { name, check } of fields) if (!check(record[name])) return false;
    return Object.keys(cell).every((name) => Object.hasOwn(schema.shape, name));
  };
}

/** A bound, or a rule of our own; null for any other. */
function ruleOf(check: z.core.$ZodCheck<never>): Check | null {
  if (check instanceof z.core.$ZodCustom) {
    const { fn } = check._zod.def;
    return (cell) => Boolean(fn(cell));
  }
  if (check instanceof z.core.$ZodCheckGreaterThan && check._zod.def.inclusive) {
    const least = Number(check._zod.def.value);
    return (cell) => Number(cell) >= least;
  }
  if (check instanceof z.core.$ZodCheckLessThan && check._zod.def.inclusive) {
    const most = Number(check._zod.def.value);
    return (cell) => Number(cell) <= most;
  }
  if (check instanceof z.core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def;
    return (cell) => (cell as string | readonly unknown[]).length <= maximum;
  }
  return null;
}
