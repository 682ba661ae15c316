import { describe, expect, test } from 'vitest';
import { type Box, type Direction, nearest } from '../../../../renderer/features/estates/nearest.ts';

/** Boxes of 100 x 50 with 10 between them, by column and row; `wide` counts columns. */
const box = (id: string, column: number, row: number, wide = 1): Box => ({
  id,
  left: column * 110,
  top: row * 60,
  right: column * 110 + 100 * wide + 10 * (wide - 1),
  bottom: row * 60 + 50,
});

/** Two floors of three doors, the upper one with two that fill it; a house to the right, lower down. */
const estate = [
  box('1tv', 0, 0, 1),
  box('1th', 1, 0, 2),
  box('sttv', 0, 1),
  box('stmf', 1, 1),
  box('stth', 2, 1),
  box('house', 4, 1),
  box('below', 0, 4),
];

const walk = (from: string, ...directions: readonly Direction[]): readonly (string | null)[] => {
  const seen: (string | null)[] = [];
  let at: string | null = from;
  for (const direction of directions) {
    at = at === null ? null : nearest(estate, at, direction);
    seen.push(at);
  }
  return seen;
};

describe('an arrow key', () => {
  test('goes along the floor, and on to the next house', () => {
    expect(walk('sttv', 'right', 'right', 'right', 'left')).toEqual(['stmf', 'stth', 'house', 'stth']);
  });

  test('goes from floor to floor, to what stands over it', () => {
    expect(walk('stth', 'up')).toEqual(['1th']);
    expect(walk('1tv', 'down', 'down', 'up')).toEqual(['sttv', 'below', 'sttv']);
  });

  test('goes nowhere where nothing lies that way, and from nowhere', () => {
    expect(walk('1tv', 'up')).toEqual([null]);
    expect(walk('house', 'right')).toEqual([null]);
    expect(nearest(estate, 'gone', 'left')).toBeNull();
  });

  test('reaches every home from every other', () => {
    for (const { id: from } of estate) {
      const reached = new Set([from]);
      for (const at of reached)
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = nearest(estate, at, direction);
          if (next !== null) reached.add(next);
        }
      expect([...reached].toSorted()).toEqual(estate.map(({ id }) => id).toSorted());
    }
  });
});
