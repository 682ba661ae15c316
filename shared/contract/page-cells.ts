import { z } from 'zod';

type Check = (cell: unknown) => boolean;

/**
 * Whether each cell of a row fits its column's schema. A list brings thousands of cells, and zod's own bookkeeping for
 * each took as long as half of the query: where the type alone decides, the type is asked; zod is asked for the rest.
 */
export function rowCheck(cells: readonly z.ZodType[]): Check {
  const checks = cells.map(cellCheck);
  return (row) => Array.isArray(row) && row.length === checks.length && checks.every((check, n) => check(row[n]));
}

function cellCheck(schema: z.ZodType): Check {
  if (schema instanceof z.ZodNullable) {
    const inner = cellCheck(schema.unwrap() as z.ZodType);
    return (cell) => cell === null || inner(cell);
  }
  if (schema instanceof z.ZodBoolean) return (cell) => typeof cell === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const allowed = new Set<unknown>(schema.options);
    return (cell) => allowed.has(cell);
  }
  if (schema instanceof z.ZodArray) {
    const element = cellCheck(schema.element as z.ZodType);
    if (!schema.def.checks?.length) return (cell) => Array.isArray(cell) && cell.every(element);
  }
  if (schema instanceof z.ZodString && !schema.def.checks?.length) return (cell) => typeof cell === 'string';
  return (cell) => schema.safeParse(cell).success;
}
