import { describe, expect, test } from 'vitest';
import type { DrawnHome } from '../../../../renderer/features/estates/home-words.ts';
import { spokenHome, titleText, whenText } from '../../../../renderer/features/estates/home-words.ts';
import type { Format } from '../../../../renderer/lib/format.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { formatDate } from '../../../../shared/domain/dates-da.ts';
import type { UnitId } from '../../../../shared/ids.ts';
import { words } from '../../../../shared/text/words.ts';

const { da } = words;
const format = { day: formatDate, short: (date) => formatDate(date).slice(0, 6) } as Format;
const home = (more: Partial<DrawnHome>): DrawnHome => ({
  id: 'u' as UnitId,
  address: 'Lindevej 4, 2. tv',
  street: 'Lindevej',
  houseNumber: 4,
  letter: null,
  floor: '2',
  door: 'tv',
  postCode: '2999',
  type: 'ALMEN',
  state: 'free',
  occupants: [],
  movesInOn: null,
  endsOn: null,
  plannedFrom: null,
  outReason: null,
  outUntil: null,
  availableFrom: null,
  daysVacant: null,
  animals: { dog: null, cat: null, other: null },
  ...more,
});
const said = (more: Partial<DrawnHome>) => {
  const drawn = home(more);
  return [titleText(drawn, da), whenText(drawn, da, format), spokenHome(drawn, da, format)];
};

describe('a drawn home', () => {
  test.each<readonly [Partial<DrawnHome>, readonly [string, string, string]]>([
    [
      { daysVacant: 3, animals: { dog: 'yes', cat: 'by-agreement', other: 'no' } },
      ['Ledig', '3 dage tom', 'Lindevej 4, 2. tv, Ledig, 3 dage tom, hund tilladt, kat efter aftale'],
    ],
    [
      {
        state: 'planned',
        plannedFrom: isoDate('2026-12-01'),
        availableFrom: isoDate('2026-12-01'),
        animals: { dog: 'yes', cat: 'yes', other: null },
      },
      ['Planlagt', 'klar 01.12.', 'Lindevej 4, 2. tv, Planlagt, klar 01.12., ledig fra 01.12.2026, hund, kat tilladt'],
    ],
    [
      { state: 'occupied', occupants: ['Mia Maj', null] },
      ['Mia Maj, Beskyttet', '', 'Lindevej 4, 2. tv, Mia Maj, Beskyttet, beboet'],
    ],
    [
      { state: 'ending', occupants: [null, null], endsOn: isoDate('2026-12-12'), availableFrom: isoDate('2026-12-13') },
      ['2 beskyttede', 'til 12.12.', 'Lindevej 4, 2. tv, 2 beskyttede, til 12.12., beboet, ledig fra 13.12.2026'],
    ],
    [{ state: 'occupied', occupants: null }, ['Beboet', '', 'Lindevej 4, 2. tv, Beboet']],
    [
      { state: 'let', occupants: ['Bo Berg'], movesInOn: isoDate('2026-12-01') },
      ['Udlejet, tom endnu', 'fra 01.12.', 'Lindevej 4, 2. tv, Udlejet, tom endnu, fra 01.12., Bo Berg flytter ind'],
    ],
    [
      { state: 'out', outReason: 'repair', outUntil: null },
      ['Ude af drift', 'Istandsættelse', 'Lindevej 4, 2. tv, Ude af drift, Istandsættelse'],
    ],
    [
      { state: 'out', outReason: 'repair', outUntil: isoDate('2026-12-05'), availableFrom: isoDate('2026-12-06') },
      [
        'Ude af drift',
        'til 05.12.',
        'Lindevej 4, 2. tv, Ude af drift, til 05.12., Istandsættelse, ledig fra 06.12.2026',
      ],
    ],
  ])('says %o', (more, words) => {
    expect(said(more)).toEqual(words);
  });
});
