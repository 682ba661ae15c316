import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shapeOf } from '../../../main/engine/shape-of.ts';

describe('the shape of an answer', () => {
  const schema = z.strictObject({ name: z.string().trim(), days: z.int().min(0) });

  it('is given back as it is, or as the schema makes it', () => {
    expect(shapeOf(schema, { name: 'Karla', days: 1 })).toEqual({ name: 'Karla', days: 1 });
    expect(shapeOf(schema, { name: ' Karla ', days: 1 })).toEqual({ name: 'Karla', days: 1 });
    expect(shapeOf(schema, { name: 'Karla ', days: 2 })).toEqual({ name: 'Karla', days: 2 });
  });

  it('throws on a wrong one, each time', () => {
    for (let n = 0; n < 2; n += 1) {
      expect(() => shapeOf(schema, { name: 'Karla', days: -1 })).toThrow(z.ZodError);
      expect(() => shapeOf(schema, { name: 'Karla', days: 1, more: 1 })).toThrow(z.ZodError);
    }
    expect(shapeOf(schema, { name: 'Karla', days: 1 })).toEqual({ name: 'Karla', days: 1 });
  });
});
