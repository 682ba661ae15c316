import { describe, expect, it } from 'vitest';
import { dayOf, loggedText } from '../../../../renderer/features/visits/visit-words.ts';
import type { UserId } from '../../../../shared/ids.ts';
import { words as all } from '../../../../shared/text/words.ts';

const words = all.da;
const logged = { id: 'v' as never, nextId: null, goesTo: null, sign: false };
const other = { worker: 'Bo', asked: 'Ida', why: 'out-of-reach' as const };

describe('the receipt of a visit', () => {
  it('says who has the next one where it is somebody else, and why, and nothing where it is not', () => {
    expect(loggedText(logged, words)).toBe('Besøget er gemt og underskrevet.');
    expect(loggedText({ ...logged, goesTo: other }, words)).toBe(
      'Besøget er gemt og underskrevet. Næste besøg er hos Bo: Ida kan ikke se borgeren den dag.',
    );
    expect(loggedText({ ...logged, goesTo: { ...other, worker: null } }, words)).toContain('ingen medarbejder');
    expect(loggedText({ ...logged, sign: true, goesTo: { ...other, why: 'agreed' } }, words)).toBe(
      'Besøget er gemt. Der er rejst et tidligt tegn, som den ansvarlige ser på. Der var allerede et besøg den dag. Det er hos Bo.',
    );
  });
});

describe('the sheet of a day', () => {
  const [bo, ida] = ['bo', 'ida'] as readonly string[] as readonly [UserId, UserId];
  const along = { workerId: bo, worker: 'Bo', second: 'Ida' };

  it('is of whose day it is, also when they go along to the first visit, or to all', () => {
    expect(dayOf([along, { workerId: ida, worker: 'Ida', second: null }], ida)).toBe('Ida');
    expect(dayOf([along], ida)).toBe('Ida');
    expect(dayOf([along], bo)).toBe('Bo');
    expect(dayOf([], ida)).toBeNull();
  });
});
