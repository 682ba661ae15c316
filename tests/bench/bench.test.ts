import { describe, expect, it } from 'vitest';
import type { Line } from './lines.ts';
import { judge } from './lines.ts';
import { interleaved, percentile } from './measure.ts';
import { optionsOf } from './options.ts';

const line: Line = { bar: 'list', what: 'a list', ours: 1, floor: 1, limit: 1.3, slack: 0 };

describe('the verdict on a measurement', () => {
  it('is good up to the limit and bad above it', () => {
    expect(judge({ ...line, ours: 1.3 }, 'm')).toMatchObject({ ratio: 1.3, ok: true });
    expect(judge({ ...line, ours: 1.31 }, 'm')).toMatchObject({ ratio: 1.31, ok: false });
  });

  it('lets the slack decide where the limit is less than the clock can tell', () => {
    expect(judge({ ...line, ours: 0.14, floor: 0.05, slack: 0.1 }, 's').ok).toBe(true);
    expect(judge({ ...line, ours: 0.16, floor: 0.05, slack: 0.1 }, 's').ok).toBe(false);
  });

  it('asks what must be faster than its floor for all of that', () => {
    expect(judge({ ...line, ours: 0.5, limit: 0.5, slack: 0.1 }, 'm').ok).toBe(true);
    expect(judge({ ...line, ours: 0.51, limit: 0.5, slack: 0.1 }, 'm').ok).toBe(false);
  });

  it('is none where there is no floor or no limit', () => {
    expect(judge({ ...line, floor: null }, 'm')).toMatchObject({ ratio: null, ok: null });
    expect(judge({ ...line, limit: null }, 'm')).toMatchObject({ ratio: 1, ok: null });
  });
});

describe('a comparison', () => {
  it('leaves the first round out and turns the order round with every round', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => order.push(name);
    const [ours, floor] = await interleaved(5, [side('a'), side('b')]);

    expect(order.join('')).toBe('abbaabbaabba');
    expect([ours.length, floor.length]).toEqual([5, 5]);
  });

  it('takes percentiles between the samples', () => {
    expect(percentile([3, 1, 2], 50)).toBe(2);
    expect(percentile([1, 2], 50)).toBe(1.5);
    expect(percentile([1, 2, 3, 4, 5], 100)).toBe(5);
  });
});

describe('the command', () => {
  const names = ['start', 'lists'];

  it('takes scale, file and names', () => {
    expect(optionsOf([], names)).toEqual({ scale: 'm', json: null, only: [] });
    expect(optionsOf(['--json', 'x.json', '--scale', 's', '--only', 'lists'], names)).toEqual({
      scale: 's',
      json: 'x.json',
      only: ['lists'],
    });
  });

  it.each([[['--scale', 'xl']], [['--only', 'everything']], [['--fast']], [['lists']]])(
    'says what is wrong with %j',
    (args) => {
      expect(optionsOf(args, names)).toBeTypeOf('string');
    },
  );
});
