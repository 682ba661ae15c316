import { expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import type { Framework } from '../../../shared/domain/challenges.ts';
import { challengeName, challengesOn, checkFramework, shippedFrameworks } from '../../../shared/domain/challenges.ts';
import { err, ok } from '../../../shared/result.ts';
import { residentCodes } from '../../../shared/text/da/codes-residents.ts';

const today = isoDate('2026-11-23');
const own = '018f0000-0000-7000-8000-000000000001';
const versions: readonly Framework[] = [
  {
    from: isoDate('2026-06-01'),
    name: 'Vores',
    challenges: [
      { code: own, name: 'Gæld' },
      { code: 'crime', name: 'Lovbrud' },
    ],
  },
  { from: isoDate('2026-01-01'), name: 'Før', challenges: [{ code: own, name: 'Økonomi' }] },
];

/** As the two policies print them. */
const PRINTED = {
  rodovre: ['Hjemløshed', 'Ledighed', 'Misbrug', 'Sindslidelse', 'Ensomhed', 'Kriminalitet', 'Fattigdom'],
  egedal: [
    'Ingen tilknytning til arbejdsmarkedet',
    'Ingen uddannelse',
    'Misbrug',
    'Psykiske lidelser',
    'Kriser',
    'Stress',
    'Traumer',
    'Omsorgssvigt',
    'Manglende sociale kompetencer',
    'Personlige og familiære problemer',
    'Kriminalitet',
    'Isolation',
    'Ensomhed',
    'Manglende kontakt til netværk',
    'Økonomisk fattigdom',
    'Hjemløshed',
  ],
} as const;

test.each(['rodovre', 'egedal'] as const)('the list of %s is shipped as its policy prints it', (key) => {
  expect(shippedFrameworks[key].map((code) => residentCodes.challenges[code])).toEqual(PRINTED[key]);
});

test('the list of a day is the newest that had begun, and the seven before there is one', () => {
  expect(challengesOn(versions, today)).toHaveLength(2);
  expect(challengesOn(versions, isoDate('2026-05-31'))).toEqual([{ code: own, name: 'Økonomi' }]);
  expect(challengesOn(versions, isoDate('2025-12-31')).map(({ code }) => code)).toEqual(shippedFrameworks.rodovre);
});

test('a challenge is called what the list called it then', () => {
  expect(challengeName(versions, own, isoDate('2026-05-31'))).toBe('Økonomi');
  expect(challengeName(versions, own, today)).toBe('Gæld');
  expect(challengeName(versions, 'crime', isoDate('2025-12-31'))).toBeNull();
  expect(challengeName(versions, own, isoDate('2025-12-31'))).toBe('Gæld');
  expect(challengeName(versions, 'stress', today)).toBeNull();
});

const next = (
  challenges: readonly { readonly code: string | null; readonly name: string | null }[],
  from = '2026-11-23',
) => checkFramework(versions, { from: isoDate(from), challenges }, today);

test('a new list begins today or later, and each challenge stands once with a name', () => {
  const crime = { code: 'crime', name: null };
  expect(next([crime, { code: own, name: 'Gæld' }, { code: null, name: 'Sorg' }])).toEqual(ok());
  expect(next([crime], '2026-11-22')).toEqual(err('framework-in-past'));
  expect(checkFramework(versions, { from: isoDate('2026-06-01'), challenges: [crime] }, isoDate('2026-01-01'))).toEqual(
    err('framework-day-taken'),
  );
  expect(next([{ code: 'x', name: 'X' }])).toEqual(err('challenge-unknown'));
  expect(next([crime, crime])).toEqual(err('challenge-twice'));
  expect(
    next([
      { code: null, name: 'Sorg' },
      { code: null, name: 'sorg' },
    ]),
  ).toEqual(err('challenge-twice'));
  expect(next([{ code: null, name: null }])).toEqual(err('challenge-needs-name'));
  expect(next([{ code: own, name: null }])).toEqual(err('challenge-needs-name'));
});
