import { expect, it } from 'vitest';
import { systemClock } from '../../../main/engine/clock.ts';
import { dayOfInstant } from '../../../shared/dates.ts';

it.each(['2026-11-23', '2031-02-28', '1999-12-31'])('stands still on %s, and what happens is of that day', (day) => {
  const clock = systemClock(day);
  expect([clock.today(), dayOfInstant(clock.now())]).toEqual([day, day]);
});

it('without a day it is the machine’s own, and so with something that is no day', () => {
  for (const given of [undefined, '31.12.2026']) {
    const before = new Date().toISOString();
    const clock = systemClock(given);
    expect(clock.now() >= before).toBe(true);
    expect(clock.now() <= new Date().toISOString()).toBe(true);
    expect(clock.today()).toBe(dayOfInstant(clock.now()));
  }
});
