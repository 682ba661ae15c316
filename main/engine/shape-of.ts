import type { z } from 'zod';
import { wholeCheck } from '../../shared/contract/page-cells.ts';

/** Null for a schema whose answers do not pass the quick look: they would be looked at twice each time. */
const quick = new WeakMap<z.ZodType, ((output: unknown) => boolean) | null>();

/** The answer as its schema makes it, looked at quickly where that is enough; it throws on a wrong shape. */
export function shapeOf(schema: z.ZodType, output: unknown): unknown {
  const fits = quick.get(schema) ?? (quick.has(schema) ? null : wholeCheck(schema));
  if (fits?.(output)) {
    quick.set(schema, fits);
    return output;
  }
  const parsed = schema.parse(output);
  quick.set(schema, null);
  return parsed;
}
