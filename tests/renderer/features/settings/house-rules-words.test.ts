import { describe, expect, it } from 'vitest';
import { rulesThroughTime } from '../../../../renderer/features/settings/house-rules-words.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { danish, format, idOf } from '../units/a-home.ts';

const rules = (from: string, more: object = {}) => ({
  id: idOf<'house-rules'>(Number(from.replaceAll('-', ''))),
  from: isoDate(from),
  dog: 'yes' as const,
  cat: 'by-agreement' as const,
  other: 'no' as const,
  maxAnimals: null,
  maxDogSize: null,
  smoking: 'unknown' as const,
  quietFrom: null,
  quietTo: null,
  note: null,
  ...more,
});
const told = (...all: ReturnType<typeof rules>[]) => rulesThroughTime(all, isoDate('2026-11-23'), danish, format);

describe('the house rules of an estate', () => {
  it('are told whole: kinds, number, size, smoking, quiet hours and what else was noted', () => {
    const more = { maxAnimals: 2, maxDogSize: 'small', smoking: 'outdoors-only', note: 'Hunde i snor.' } as const;
    expect(told(rules('2026-01-01', { ...more, quietFrom: '22.00', quietTo: '07.00' })).now).toBe(
      'Hund: ja, kat: efter aftale, andre dyr: nej · højst 2 dyr · kun små hunde · rygning kun ude · ro kl. 22.00–07.00 · Hunde i snor. Gælder fra 01.01.2026.',
    );
  });

  it('leave out what nobody has said', () => {
    expect(told(rules('2026-01-01')).now).toBe('Hund: ja, kat: efter aftale, andre dyr: nej. Gælder fra 01.01.2026.');
    expect(told()).toEqual({ now: null, coming: [], earlier: [] });
  });

  it('are told through time: those to come with their day, earlier ones with the days that they held', () => {
    const { now, coming, earlier } = told(
      rules('2027-01-01', { dog: 'no' }),
      rules('2026-11-23'),
      rules('2025-06-01'),
      rules('2024-01-01', { dog: 'no' }),
    );
    expect(now).toContain('Gælder fra 23.11.2026.');
    expect(coming).toEqual(['Hund: nej, kat: efter aftale, andre dyr: nej. Gælder fra 01.01.2027.']);
    expect(earlier).toEqual([
      'Hund: ja, kat: efter aftale, andre dyr: nej. Gjaldt 01.06.2025 – 22.11.2026.',
      'Hund: nej, kat: efter aftale, andre dyr: nej. Gjaldt 01.01.2024 – 31.05.2025.',
    ]);
  });

  it('that are all still to come leave today without any', () => {
    expect(told(rules('2027-01-01'))).toMatchObject({ now: null, earlier: [] });
  });
});
