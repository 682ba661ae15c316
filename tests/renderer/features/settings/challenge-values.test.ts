import { expect, test } from 'vitest';
import {
  type ChallengeVersion,
  challengeLabel,
  frameworkProblems,
  knownChallenges,
  ownLines,
  renamedChallenges,
  termsProblems,
} from '../../../../renderer/features/settings/challenge-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { shippedChallenges } from '../../../../shared/domain/challenges.ts';
import type { EntryId } from '../../../../shared/ids.ts';
import { words } from '../../../../shared/text/words.ts';

const version = (from: string, challenges: ChallengeVersion['challenges']): ChallengeVersion => ({
  id: from as EntryId,
  name: 'Politik',
  from: isoDate(from),
  by: 'Mette Kjær',
  challenges,
});
const GAMBLING = { code: '0199b2f0-0000-7000-8000-000000000001', name: 'Ludomani' };

test('what can be chosen is all that is shipped, and what the municipality named, by its newest name', () => {
  expect(knownChallenges([])).toHaveLength(shippedChallenges.length);
  const known = knownChallenges([
    version('2026-06-01', [
      { ...GAMBLING, name: 'Spil' },
      { code: 'crime', name: 'Lovbrud' },
    ]),
    version('2026-01-01', [GAMBLING]),
  ]);
  expect(known).toHaveLength(shippedChallenges.length + 1);
  expect(known.filter(({ code }) => code === GAMBLING.code)).toEqual([{ ...GAMBLING, name: 'Spil' }]);
  expect(known.map((one) => challengeLabel(one, words.da))).toContain('Lovbrud');
  expect(challengeLabel({ code: 'stress', name: null }, words.da)).toBe('Stress');
});

test('a shipped challenge gets the municipality’s own name, and its own again when that is emptied', () => {
  const known = knownChallenges([version('2026-01-01', [GAMBLING, { code: 'crime', name: 'Lovbrud' }])]);
  const codes = ['crime', 'stress', 'trauma', GAMBLING.code];
  const named = (names: Readonly<Record<string, string>>) => renamedChallenges(known, { codes, names }, words.da);
  expect(new Set(named({ stress: ' Pres ', trauma: 'Traumer', crime: '', [GAMBLING.code]: '' }))).toEqual(
    new Set([
      { code: 'stress', name: 'Pres' },
      { code: 'trauma', name: null },
      { code: 'crime', name: null },
      GAMBLING,
    ]),
  );
  expect(named({})).toContainEqual({ code: 'crime', name: 'Lovbrud' });
  const values = { name: 'Politik', from: isoDate('2026-11-23'), codes, names: { stress: 'LOVBRUD' }, own: '' };
  expect(frameworkProblems(values, known, words.da)).toEqual({ 'framework-own': words.da.challenges.dialog.twice });
});

test('a list has a name, a day and something on it', () => {
  const known = knownChallenges([]);
  const whole = { name: 'Politik 2027', from: isoDate('2026-11-23'), codes: ['crime'], names: {}, own: '' };
  expect(frameworkProblems(whole, known, words.da)).toEqual({});
  expect(frameworkProblems({ ...whole, codes: [], own: ' \n Ludomani\n' }, known, words.da)).toEqual({});
  expect(
    Object.keys(frameworkProblems({ ...whole, name: ' ', from: null, codes: [], own: ' \n' }, known, words.da)),
  ).toEqual(['framework-name', 'framework-from', 'framework-own']);
  expect(ownLines(' Ludomani \n\n Gæld')).toEqual(['Ludomani', 'Gæld']);
});

test('the limits of homelessness rise', () => {
  expect(termsProblems({ look: 30, act: 90, long: 365 }, words.da)).toEqual({});
  expect(termsProblems({ look: 90, act: 90, long: 365 }, words.da)['terms-act']).toContain('skal stige');
  expect(termsProblems({ look: 30, act: 365, long: 90 }, words.da)['terms-long']).toContain('skal stige');
  expect(Object.keys(termsProblems({ look: null, act: 1, long: null }, words.da))).toEqual([
    'terms-look',
    'terms-long',
  ]);
});
