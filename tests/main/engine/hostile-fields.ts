import type { z } from 'zod';

/** One leaf of a schema, by the way to it; a number in it is a place in a list, `*` any key of a record. */
export interface Field {
  readonly path: readonly string[];
  readonly type: string;
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

/** Every leaf that an input of the schema can have. */
export function fieldsOf(schema: z.ZodType, path: readonly string[] = []): readonly Field[] {
  const { type, shape, innerType, in: inner, element, options, valueType } = schema._zod.def as unknown as Definition;
  if (shape) return Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, [...path, name]));
  if (options) return options.flatMap((option) => fieldsOf(option, path));
  if (element) return fieldsOf(element, [...path, '0']);
  if (valueType) return fieldsOf(valueType, [...path, '*']);
  const wrapped = innerType ?? inner;
  return wrapped ? fieldsOf(wrapped, path) : [{ path, type }];
}

/** The input with another value in a place that it has; null where it has no such place. */
export function withValue(input: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (input === null || typeof input !== 'object') return null;
  if (Array.isArray(input)) return input.length === 0 ? null : [withValue(input[0], rest, value), ...input.slice(1)];
  const key = name === '*' ? Object.keys(input)[0] : name;
  if (key === undefined || !Object.hasOwn(input, key)) return null;
  const inner = withValue((input as Record<string, unknown>)[key], rest, value);
  return inner === null ? null : { ...input, [key]: inner };
}

/** The text in every place of free text: what stands there already and is no code, date or id. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}
