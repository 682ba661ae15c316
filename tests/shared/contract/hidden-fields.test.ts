import { expect, it } from 'vitest';
import { z } from 'zod';
import type { AnySpec } from '../../../shared/contract/define.ts';
import { contract, operations } from '../../../shared/contract/index.ts';

/** Follows a dotted path through arrays and nullables; in a page the columns are the names. */
function isThere(schema: unknown, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return isThere(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return isThere(schema.element, path);
  if (!(schema instanceof z.ZodObject)) return false;
  const { columns } = schema.shape as { readonly columns?: unknown };
  if (columns instanceof z.ZodTuple)
    return columns.def.items.some((item) => item instanceof z.ZodLiteral && item.value === head) && rest.length === 0;
  return Object.hasOwn(schema.shape, head) && isThere(schema.shape[head], rest);
}

const hidden = operations.flatMap((operation) => {
  const spec: AnySpec = contract[operation];
  return Object.keys(spec.fields).map((field) => [operation, field] as const);
});

it('every field that is hidden from some is a field of the answer: a misspelt one would hide nothing', () => {
  expect(hidden.length).toBeGreaterThan(3);
  for (const [operation, field] of hidden)
    expect(isThere(contract[operation].output, field.split('.')), `${operation}: ${field}`).toBe(true);
  expect(isThere(contract['units.list'].output, ['occupant'])).toBe(false);
  expect(isThere(contract['units.get'].output, ['tenancies', 'occupant'])).toBe(false);
});

it('every answer that names who lives somewhere hides it from those who may not see names', () => {
  const naming = operations.filter((operation) => names(contract[operation].output).length > 0);
  const open = naming.flatMap((operation) => {
    const spec: AnySpec = contract[operation];
    return names(spec.output)
      .filter((path) => spec.fields[path] !== 'names:read')
      .map((path) => `${operation}: ${path}`);
  });
  expect(naming.length).toBeGreaterThan(2);
  expect(open).toEqual([]);
});

/** The paths of every field called `occupants`. */
function names(schema: unknown, at = ''): readonly string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return names(schema.unwrap(), at);
  if (schema instanceof z.ZodArray) return names(schema.element, at);
  if (!(schema instanceof z.ZodObject)) return [];
  const { columns } = schema.shape as { readonly columns?: unknown };
  if (columns instanceof z.ZodTuple)
    return columns.def.items.flatMap((item) =>
      item instanceof z.ZodLiteral && item.value === 'occupants' ? ['occupants'] : [],
    );
  return Object.entries(schema.shape).flatMap(([name, part]) =>
    name === 'occupants' ? [`${at}${name}`] : names(part, `${at}${name}.`),
  );
}
