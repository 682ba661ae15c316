import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { residentFields, shownFields } from '../../../shared/domain/resident-fields.ts';
import {
  ageOn,
  changeCourse,
  checkPersonId,
  courseStates,
  isOpenCourse,
  isReviewOverdue,
  openCourse,
  warningsOf,
} from '../../../shared/domain/residents.ts';
import { roles } from '../../../shared/domain/users.ts';
import { err, ok } from '../../../shared/result.ts';

const day = isoDate('2026-11-23');

describe('age', () => {
  test.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-23', '2026-11-23', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-23', '2026-11-23', 0],
  ])('of who is born on %s is on %s %i', (born, on, age) => {
    expect(ageOn(isoDate(born), isoDate(on))).toBe(age);
  });

  test('under 18 warns, 18 does not, and nobody knows of an unknown one', () => {
    const warned = (birthDate: string | null) =>
      warningsOf({ birthDate: birthDate === null ? null : isoDate(birthDate), protectedUntil: [] }, day);
    expect(warned('2008-11-24')).toEqual(['under-18']);
    expect(warned('2008-11-23')).toEqual([]);
    expect(warned(null)).toEqual([]);
  });
});

test.each<[string | null, readonly string[]]>([
  [null, []],
  ['2027-01-31', []],
  ['2026-12-23', []],
  ['2026-12-22', ['protection-expires']],
  ['2026-11-23', ['protection-expires']],
  ['2026-11-22', ['protection-expired']],
])('a protection until %s warns: %j', (to, warnings) => {
  const protectedUntil = [null, to === null ? null : isoDate(to)];
  expect(warningsOf({ birthDate: null, protectedUntil }, day)).toEqual(warnings);
});

describe('number and birth date', () => {
  const named = { identity: 'named' as const, personId: null, birthDate: null };
  const cpr = (number: string) => ({ kind: 'cpr' as const, number });

  test('go together: the number brings the day, and says whether it is a replacement', () => {
    expect(checkPersonId({ ...named, personId: cpr('610170-0004') }, day)).toEqual(
      ok({ personId: { kind: 'replacement', number: '6101700004' }, birthDate: '1970-01-01' }),
    );
    expect(checkPersonId(named, day)).toEqual(ok({ personId: null, birthDate: null }));
    const other = { kind: 'other' as const, number: 'HK 4711' };
    expect(checkPersonId({ ...named, personId: other }, day)).toEqual(ok({ personId: other, birthDate: null }));
  });

  test.each([
    [{ ...named, personId: cpr('x') }, 'not-ten-digits'],
    [{ ...named, personId: cpr('320170-0000') }, 'no-such-day'],
    [{ ...named, personId: cpr('610130-4000') }, 'born-in-future'],
    [{ ...named, birthDate: isoDate('2026-11-24') }, 'born-in-future'],
    [{ ...named, personId: cpr('610170-0004'), birthDate: isoDate('1970-01-02') }, 'birth-date-differs'],
    [{ ...named, identity: 'anonymous' as const, personId: cpr('610170-0004') }, 'anonymous-has-id'],
    [{ ...named, identity: 'anonymous' as const, birthDate: isoDate('1970-01-02') }, 'anonymous-has-id'],
  ])('are refused: %j %s', (facts, problem) => {
    expect(checkPersonId(facts, day)).toEqual(err(problem));
  });
});

describe('a forløb', () => {
  const at = (state: (typeof courseStates)[number], from = '2026-11-01') => ({ state, from: isoDate(from) });
  const next = (state: (typeof courseStates)[number], from = '2026-11-20') => ({
    ...at(state, from),
    pausedUntil: null,
    reason: null,
  });

  test('is open as contacted, active and paused', () => {
    expect(courseStates.filter(isOpenCourse)).toEqual(['contacted', 'active', 'paused']);
  });

  test('begins where there is none, or the last is over', () => {
    expect(openCourse(null, day, day).ok).toBe(true);
    for (const state of ['closed', 'moved-away', 'dead'] as const)
      expect(openCourse(at(state), day, day).ok).toBe(true);
    for (const state of ['contacted', 'active', 'paused'] as const)
      expect(openCourse(at(state), day, day)).toEqual(err('course-open'));
    expect(openCourse(at('closed', '2026-11-22'), isoDate('2026-11-21'), day)).toEqual(err('course-before'));
    expect(openCourse(null, isoDate('2026-11-24'), day)).toEqual(err('course-in-future'));
  });

  test('goes on while it is open, on the days since', () => {
    expect(changeCourse(at('contacted'), next('active'), day).ok).toBe(true);
    expect(changeCourse(at('active'), next('dead'), day).ok).toBe(true);
    expect(changeCourse(at('closed'), next('active'), day)).toEqual(err('course-not-open'));
    expect(changeCourse(at('active'), next('dead', '2026-10-31'), day)).toEqual(err('course-before'));
    expect(changeCourse(at('active'), next('dead', '2026-11-24'), day)).toEqual(err('course-in-future'));
  });

  test('pauses until a day, and is closed for a reason', () => {
    const paused = (until: string | null) => ({
      ...next('paused'),
      pausedUntil: until === null ? null : isoDate(until),
    });
    expect(changeCourse(at('active'), paused('2027-01-01'), day).ok).toBe(true);
    expect(changeCourse(at('active'), paused(null), day)).toEqual(err('pause-needs-day'));
    expect(changeCourse(at('active'), paused('2026-11-19'), day)).toEqual(err('pause-ends-before'));
    expect(changeCourse(at('active'), next('closed'), day)).toEqual(err('closing-needs-reason'));
    expect(changeCourse(at('active'), { ...next('closed'), reason: 'Flyttet til egen bolig' }, day).ok).toBe(true);
  });
});

/** Written by hand from the security page: challenges and exposure are sensitive, those before the words are what all must take care of. */
const WRITTEN: Readonly<Record<(typeof roles)[number], string>> = {
  //        name age birth number contact home workers protection animals household wishes participants guidance tasks words rights situations life challenges exposure moves support goals assessments visits safety messages handoffs
  caseworker: '       x x x x x x x x  x x x x x x  x x x x  x x  x x  x x  x x  x x',
  leader: '           x x x x x x x x  x x x x x x  x x x x  x x  x x  x x  x x  x x',
  'support-worker': ' x x x x x x x x  x x x x x x  x x x x  - -  x x  x x  x x  - x',
  'social-caretaker': 'x x - - x x x x  x x x x x x  - - - -  - -  x -  - -  x x  - -',
  'housing-worker': ' x x - - x x x x  x x x x x x  - - - -  - -  x -  - -  - -  - x',
  reader: '           x x - - - x x -  x x x x x x  x - x -  - -  - -  - -  - -  - -',
  administrator: '    - - - - - - - -  - - - - - -  - - - -  - -  - -  - -  - -  - -',
};
const MAY_KNOW_PROTECTED = ['caseworker', 'leader', 'support-worker', 'social-caretaker'];

test.each(roles)('a %s gets what the work needs, less what a protection hides', (role) => {
  const written = WRITTEN[role].trim().split(/\s+/);
  const needs = residentFields.filter((_, index) => written[index] === 'x');
  const shown = (nameProtected: boolean, addressProtected: boolean) => [
    ...shownFields([role], { nameProtected, addressProtected }),
  ];
  expect(shown(false, false)).toEqual(needs);
  expect(shown(false, true)).toEqual(needs.filter((field) => field !== 'home'));
  const ofThePerson = ['name', 'age', 'birth', 'number', 'contact', 'household', 'wishes', 'participants'];
  const identifying = [
    ...ofThePerson,
    'guidance',
    'tasks',
    'words',
    'rights',
    'goals',
    'assessments',
    'visits',
    'safety',
    'messages',
    'handoffs',
  ];
  const protectedNeeds = MAY_KNOW_PROTECTED.includes(role)
    ? needs
    : needs.filter((field) => !identifying.includes(field));
  expect(shown(true, false)).toEqual(protectedNeeds);
});

test('an opening waits five days of work for a leader, no weekend counted', () => {
  const monday = isoDate('2026-11-23');
  expect(isReviewOverdue(monday, isoDate('2026-11-30'))).toBe(false);
  expect(isReviewOverdue(monday, isoDate('2026-12-01'))).toBe(true);
  const friday = isoDate('2026-11-20');
  expect(isReviewOverdue(friday, isoDate('2026-11-27'))).toBe(false);
  expect(isReviewOverdue(friday, isoDate('2026-11-29'))).toBe(false);
  expect(isReviewOverdue(friday, isoDate('2026-11-30'))).toBe(true);
});
