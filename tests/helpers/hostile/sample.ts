import type { z } from 'zod';
import type { Random } from './random.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const texts = [
  '',
  'a',
  'Ågade 12',
  '2026-11-23',
  '0199b2f0-0000-7000-8000-000000000001',
  '9999',
  '22.00',
  'æøå'.repeat(20),
];
const numbers = [0, 1, 2, 7, 100, 2_875, 200];

/** A value near what the schema asks for: often right, often nearly right. */
export function sample(schema: z.ZodType, random: Random): unknown {
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {}).map(([name, field]) => [name, sample(field, random)]),
      );
    case 'array':
      return Array.from({ length: random.below(3) }, () => definition.element && sample(definition.element, random));
    case 'nullable':
    case 'optional':
      return random.chance(0.4) ? null : definition.innerType && sample(definition.innerType, random);
    case 'enum':
      return random.pick(Object.values(definition.entries ?? { none: 'none' }));
    case 'literal':
      return random.pick(definition.values ?? [null]);
    case 'union':
      return definition.options && sample(random.pick(definition.options), random);
    case 'record':
      return { [String(random.below(5))]: definition.valueType && sample(definition.valueType, random) };
    case 'boolean':
      return random.chance(0.5);
    case 'number':
      return random.pick(numbers);
    default:
      return random.pick(texts);
  }
}
