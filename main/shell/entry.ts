import { z } from 'zod';
import { languages, rowDensities, themes } from '../../shared/contract/shell-api.ts';

/** One thing that the page may ask: `run` checks the arguments, and throws a Refused when they are not of their shape. */
export interface Entry {
  readonly run: (args: unknown) => unknown;
}

/** Says nothing about why: no path, no stack of the cause and no input goes back to whoever asked. */
export class Refused extends Error {
  constructor() {
    super('refused');
  }
}

/** Ties a function to the shapes of its arguments: what does not fit never reaches it. */
export function entry<const A extends readonly z.ZodType[]>(
  shapes: A,
  work: (...args: { [I in keyof A]: z.infer<A[I]> }) => unknown,
): Entry {
  const tuple = z.tuple(shapes as unknown as [z.ZodType, ...z.ZodType[]]);
  return {
    run: (args) => {
      const checked = tuple.safeParse(args);
      if (!checked.success) throw new Refused();
      return work(...(checked.data as unknown as { [I in keyof A]: z.infer<A[I]> }));
    },
  };
}

/** Runs the entry of that name, if the table itself holds one. */
export function runEntry(table: Readonly<Record<string, Entry>>, name: unknown, args: unknown): unknown {
  if (typeof name !== 'string' || !Object.hasOwn(table, name)) throw new Refused();
  return table[name]?.run(args);
}

/** A bare name with an ending that an export has: no folder, no drive, no stream, no name that Windows keeps for itself. */
export const suggestedName = z
  .string()
  .min(5)
  .max(150)
  .regex(/^[^\p{Cc}\p{Cf}<>:"/\\|?*.\s][^\p{Cc}\p{Cf}<>:"/\\|?*]*\.(xlsx|csv|json|pdf|zip)$/u)
  .regex(/^(?!(con|prn|aux|nul|com\d|lpt\d)\.)/i);

/** What the page may change of the preferences. */
export const preferencePatch = z
  .strictObject({ theme: z.enum(themes), language: z.enum(languages), rowDensity: z.enum(rowDensities) })
  .partial();

/** More than the most homes that can be copied at once. */
export const copiedText = z.string().min(1).max(16_000_000);

/** The files of one act: as many as lists can be made at once. */
export const suggestedNames = z.array(suggestedName).min(1).max(100);

/** Files that were dropped on the window; a file without a path has an empty one. */
export const droppedPaths = z.array(z.string().max(4_096)).max(100);

/** More than the largest export can be. */
const MAX_WRITE_BYTES = 256 * 1024 * 1024;
export const fileBytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= MAX_WRITE_BYTES);
