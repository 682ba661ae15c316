import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, isoDate, partsOfDate } from '../../../shared/dates.ts';
import type { DemoEstate } from './places.ts';

export type DemoRules = Omit<Input<'houseRules.add'>, 'estateId'>;

/** The rules that hold now, from 1 May of last year, and stricter ones before them. */
export function demoRules({ animals }: DemoEstate, today: IsoDate): readonly DemoRules[] {
  const from = isoDate(`${partsOfDate(today).year - 1}-05-01`);
  return [
    { ...animalRules.no, ...quiet, from: addDays(from, -1_500) },
    { ...animalRules[animals], ...quiet, from },
  ];
}

const quiet = { quietFrom: '22.00', quietTo: '07.00' } as const;

const animalRules = {
  welcome: {
    dog: 'yes',
    cat: 'yes',
    other: 'by-agreement',
    maxAnimals: 2,
    maxDogSize: 'any',
    smoking: 'allowed',
    note: 'Hund uden snor i gården, når naboerne er enige',
  },
  small: {
    dog: 'by-agreement',
    cat: 'yes',
    other: 'yes',
    maxAnimals: 1,
    maxDogSize: 'small',
    smoking: 'outdoors-only',
    note: null,
  },
  no: {
    dog: 'no',
    cat: 'no',
    other: 'by-agreement',
    maxAnimals: null,
    maxDogSize: null,
    smoking: 'not-allowed',
    note: 'Vedtaget af afdelingsmødet',
  },
} as const satisfies Readonly<Record<DemoEstate['animals'], Omit<DemoRules, 'from' | 'quietFrom' | 'quietTo'>>>;
