import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../renderer/features/person/person-values.ts';
import {
  daysProblems,
  fieldOfAct,
  givenAnswers,
  saidOf,
  splitByDay,
} from '../../../../renderer/features/person/person-values.ts';
import {
  animalFacts,
  animalName,
  challengeText,
  lastingText,
  memberFacts,
  nightText,
} from '../../../../renderer/features/person/person-words.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { formatDate } from '../../../../shared/domain/dates-da.ts';
import { lifeFields, notedFields } from '../../../../shared/domain/resident-page.ts';
import type { EntryId } from '../../../../shared/ids.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');
const id = 'x' as EntryId;
const entry = { id, version: 1, from: TODAY, to: null, by: 'Mette Kjær' };
const format = { date: formatDate } as Parameters<typeof lastingText>[2];

describe('the words of a person', () => {
  const text = { id, kind: 'wishes', from: TODAY, saidBy: 'citizen', by: 'Mette Kjær' } as const;
  const known = {
    texts: [
      { ...text, text: 'En have', counts: true },
      { ...text, text: 'En altan', counts: false },
      { ...text, kind: 'no-gos', text: 'Trapper', counts: true },
    ],
  } as Partial<Known> as Known;

  it('are the newest of their kind, and those before', () => {
    expect(saidOf(known, 'wishes')).toMatchObject({ now: { text: 'En have' }, older: [{ text: 'En altan' }] });
    expect(saidOf(known, 'good-life')).toEqual({ now: undefined, older: [] });
  });
});

describe('what lasts', () => {
  it('is over on the day after its last', () => {
    const days = [{ to: null }, { to: TODAY }, { to: isoDate('2026-11-22') }];
    expect(splitByDay(days, TODAY)).toEqual({ now: days.slice(0, 2), over: days.slice(2) });
  });

  it('needs a first day, and ends no earlier', () => {
    expect(daysProblems({ from: TODAY, to: null }, words.da)).toEqual({});
    expect(daysProblems({ from: null, to: null }, words.da)).toEqual({ 'entry-from': 'Vælg en dag.' });
    expect(daysProblems({ from: TODAY, to: isoDate('2026-11-22') }, words.da)['entry-to']).toContain('før den første');
  });

  it('is told with its days', () => {
    expect(lastingText(entry, words.da, format)).toBe('fra 23.11.2026');
    expect(lastingText({ ...entry, to: TODAY }, words.da, format)).toBe('23.11.2026 til 23.11.2026');
  });
});

it('only what was answered is sent, in the order of the questions', () => {
  const answers = { home: 'hard', work: 'not-asked', network: 'no-answer', health: 'not-asked' } as const;
  expect(givenAnswers(lifeFields, { ...answers, 'quality-of-life': 'not-asked' })).toEqual([
    { of: 'home', answer: 'hard' },
    { of: 'network', answer: 'no-answer' },
  ]);
});

it('each act writes in a group that can be written in', () => {
  for (const field of Object.values(fieldOfAct)) expect(notedFields).toContain(field);
});

it('an animal, a child, a challenge and a night are told in a few words', () => {
  const dog = { ...entry, kind: 'dog', breed: 'Labrador', size: 'large', number: 2, assistance: 'guide-dog' } as const;
  expect(animalName(dog, words.da)).toBe('2 × Hund');
  expect(animalFacts(dog, words.da)).toBe('Labrador, Stor, Førerhund');
  expect(animalFacts({ ...dog, breed: '', size: null, assistance: null }, words.da)).toBe('');
  expect(memberFacts({ ...entry, firstName: 'Alba', kind: 'child', birthYear: 2019 }, words.da)).toBe(
    'Barn, født 2019',
  );
  expect(challengeText({ code: 'crime', name: null }, words.da)).toBe('Kriminalitet');
  expect(challengeText({ code: 'crime', name: 'Lovbrud' }, words.da)).toBe('Lovbrud');
  expect(nightText('unknown', words.da)).toBe('Det ved ingen endnu');
  expect(nightText('street', words.da)).toBe('Gadesover');
});
