import { describe, expect, it } from 'vitest';
import { dayAfterKey, weeksOfMonth } from '../../../../renderer/features/visits/month-days.ts';
import { dayText, monthText, weekdayText } from '../../../../renderer/lib/calendar-words.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');

describe('a month of visits', () => {
  it('is whole weeks from Monday to Sunday, six at most and four at least', () => {
    const november = weeksOfMonth(TODAY);
    expect(november).toHaveLength(6);
    expect([november[0]?.[0], november.at(-1)?.at(-1)]).toEqual(['2026-10-26', '2026-12-06']);
    // February 2027 begins on a Monday and has 28 days
    expect(weeksOfMonth(isoDate('2027-02-15')).flat()).toHaveLength(28);
  });

  it('is walked through by the keys of a calendar', () => {
    const to = (key: string) => dayAfterKey(TODAY, key);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(to)).toEqual([
      '2026-11-22',
      '2026-11-24',
      '2026-11-16',
      '2026-11-30',
    ]);
    expect(['Home', 'End', 'PageUp', 'PageDown'].map(to)).toEqual([
      '2026-11-23',
      '2026-11-29',
      '2026-10-23',
      '2026-12-23',
    ]);
    expect(dayAfterKey(isoDate('2027-01-31'), 'PageDown')).toBe('2027-02-28');
    expect(to('a')).toBeNull();
  });
});

describe('a day that is planned', () => {
  it('is said with its weekday, and with its year where that is another', () => {
    const { da, en } = words;
    expect(weekdayText(isoDate('2026-11-24'), TODAY, da)).toBe('tir 24. nov.');
    expect(weekdayText(isoDate('2027-01-07'), TODAY, da)).toBe('tor 7. jan. 2027');
    expect(weekdayText(isoDate('2026-11-24'), TODAY, en)).toBe('Tue 24 Nov');
    expect(dayText(isoDate('2026-11-24'), TODAY, da)).toBe('i morgen');
    expect(dayText(isoDate('2026-11-25'), TODAY, da)).toBe('ons 25. nov.');
    expect(monthText(isoDate('2026-11-24'), da)).toBe('november 2026');
  });
});
