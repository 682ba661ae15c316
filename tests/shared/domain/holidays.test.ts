import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { easterOf, holidayOn, isWorkday, workdayFrom } from '../../../shared/domain/holidays.ts';

/** As the almanac of the University of Copenhagen prints them. */
const EASTERS = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2030-04-21', '2038-04-25', '2076-04-19'];

describe('Danish holidays', () => {
  it('have Easter where the almanac has it', () => {
    expect(EASTERS.map((day) => easterOf(Number(day.slice(0, 4))))).toEqual(EASTERS);
  });

  it('hang on Easter and on the calendar', () => {
    const named = (day: string) => holidayOn(isoDate(day));
    expect(named('2026-04-02')).toBe('maundy-thursday');
    expect(named('2026-05-14')).toBe('ascension');
    expect(named('2026-05-25')).toBe('whit-monday');
    expect(named('2026-12-24')).toBe('christmas-eve');
    expect(named('2026-06-05')).toBe('constitution-day');
    expect(named('2026-11-23')).toBeNull();
  });

  it('have no store bededag since 2024', () => {
    expect(holidayOn(isoDate('2023-05-05'))).toBe('prayer-day');
    expect(holidayOn(isoDate('2024-04-26'))).toBeNull();
    expect(isWorkday(isoDate('2026-05-01'))).toBe(true);
  });

  it('are passed over on the way to a workday, and so is a weekend', () => {
    expect(workdayFrom(isoDate('2026-04-02'))).toBe('2026-04-07');
    expect(workdayFrom(isoDate('2026-12-24'))).toBe('2026-12-28');
    expect(workdayFrom(isoDate('2026-11-23'))).toBe('2026-11-23');
  });
});
