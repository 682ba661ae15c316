import { isoDate } from '../../../../shared/dates.ts';
import type { MatchDay, MatchHome, Seeker } from '../../../../shared/domain/matching/facts.ts';
import type { Reason } from '../../../../shared/domain/matching/reasons.ts';
import type { RuleCode } from '../../../../shared/domain/matching/rules.ts';
import type { Needs, RentLimit } from '../../../../shared/domain/needs.ts';
import type { HomeChanges } from './pairs.ts';
import {
  animal,
  conflict,
  ELSEWHERE,
  HERE,
  home,
  houseRules,
  must,
  person,
  seeker,
  shieldedHome,
  WHEN,
  wish,
} from './pairs.ts';

/** What a rule says of a home and a person, on the day of `pairs.ts` unless another is given. */
type Case = readonly [rule: RuleCode, reason: Reason, home: MatchHome, seeker: Seeker, when?: MatchDay];

export const dog = seeker(must('animals', [animal()]));
const rent = (maxOre: number, benefitOre: number | null): Needs =>
  must('max-rent', {
    maxOre,
    benefitOre,
    benefitSource: benefitOre === null ? null : 'Udbetaling Danmark',
    benefitOn: benefitOre === null ? null : isoDate('2026-11-02'),
  } satisfies RentLimit);
const born = (day: string, changes: Partial<Seeker> = {}) =>
  seeker({}, { birthDate: isoDate(day), supportNeeded: true, ...changes });
export const moveIn = (day: string): MatchDay => ({ ...WHEN, moveIn: isoDate(day) });
const start = home({ type: 'START' });
const from = (day: string) => home({ availability: { kind: 'from', date: isoDate(day) } });
const withRules = (rules: Parameters<typeof houseRules>[0]) => home({ houseRules: [houseRules(rules)] });
const heard = seeker(must('noise-tolerated', true));
const quiet = seeker(must('quiet', true));
const loud = { noiseTolerated: true, substancesTolerated: true };

/** Needs that one answer of the home settles. */
const TRAITS = [
  ['step-free', 'accessible'],
  ['couple', 'couples'],
  ['children', 'children'],
  ['neighbour-distance', 'farFromNeighbours'],
  ['noise-tolerated', 'noiseTolerated'],
  ['visitors', 'visitors'],
  ['substances-tolerated', 'substancesTolerated'],
  ['caretaker', 'caretaker'],
  ['own-entrance', 'ownEntrance'],
  ['outdoor-space', 'outdoorSpace'],
  ['common-house', 'commonHouse'],
] as const;

const traitCases = TRAITS.flatMap(([need, trait]): Case[] => {
  const asks = seeker(must(need, true));
  const says = (answer: boolean): HomeChanges => ({ traits: { [trait]: answer } });
  return [
    [need, 'home-has-it', home(says(true)), asks],
    [need, 'home-lacks-it', home(says(false)), asks],
    [need, 'home-does-not-say', home(), asks],
  ];
});

export const cases: readonly Case[] = [
  ['letting', 'home-free', home(), seeker()],
  ['letting', 'home-free', home({ availability: { kind: 'now', since: null } }), seeker()],
  ['letting', 'home-free', home({ heldFor: person('Prøve Borger') }), seeker()],
  ['letting', 'home-free', from('2027-01-01'), seeker(), moveIn('2027-01-01')],
  ['letting', 'home-free-later', from('2027-01-01'), seeker()],
  ['letting', 'home-free-too-late', from('2027-01-01'), seeker(), moveIn('2026-12-31')],
  ['letting', 'home-taken', home({ availability: { kind: 'none' } }), seeker()],
  ['letting', 'home-held', home({ heldFor: person('Anden Borger') }), seeker()],

  ['target-group', 'target-group-granted', home(), seeker()],
  ['target-group', 'target-group-open', home({ type: 'ANDET' }), seeker({}, { granted: [] })],
  ['target-group', 'target-group-refused', home(), seeker({}, { granted: [], refused: ['abl-5a'] })],
  ['target-group', 'target-group-undecided', home({ type: 'B107' }), seeker()],
  ['start-home', 'start-home-fits', start, born('2008-11-23')],
  ['start-home', 'start-home-fits', start, born('2001-11-24')],
  ['start-home', 'start-home-age', start, born('2008-11-24')],
  ['start-home', 'start-home-age', start, born('2001-11-23')],
  ['start-home', 'start-home-age', start, born('2001-12-01'), moveIn('2026-12-01')],
  ['start-home', 'start-home-no-support', start, born('2004-01-01', { supportNeeded: false })],
  ['start-home', 'start-home-support-unknown', start, born('2004-01-01', { supportNeeded: null })],
  ['start-home', 'start-home-age-unknown', start, seeker({}, { supportNeeded: true })],

  ['shielding', 'shielded-fits', shieldedHome(), seeker(must('shielded', true))],
  ['shielding', 'shielded-missing', home(), seeker(must('shielded', true))],
  ['shielding', 'shielded-not-asked', shieldedHome(), seeker()],
  ['conflict', 'conflict-none', home(), seeker({}, { conflicts: [conflict()] })],
  [
    'conflict',
    'conflict-here',
    home({ neighbours: new Set([person('Anden Borger')]) }),
    seeker({}, { conflicts: [conflict()] }),
  ],
  ['conflict', 'conflict-ask', home(), seeker({}, { conflicts: [conflict({ placeHidden: true })] })],
  ['conflict', 'conflict-ask', shieldedHome(), seeker({}, { conflicts: [conflict()] })],

  ['avoid-area', 'avoided-elsewhere', home(), seeker(must('avoid-area', ['2000']))],
  ['avoid-area', 'avoided-here', home(), seeker(must('avoid-area', ['2000', '2999']))],
  ['avoid-area', 'place-untold', shieldedHome(), seeker(must('avoid-area', ['2999']))],
  ['avoid-estate', 'avoided-elsewhere', home(), seeker(must('avoid-estate', [ELSEWHERE]))],
  ['avoid-estate', 'avoided-here', home(), seeker(must('avoid-estate', [HERE]))],
  ['avoid-estate', 'place-untold', shieldedHome(), seeker(must('avoid-estate', [HERE]))],
  ['avoid-type', 'avoided-elsewhere', home(), seeker(must('avoid-type', ['H110']))],
  ['avoid-type', 'avoided-here', home(), seeker(must('avoid-type', ['SKAEV']))],
  ['avoid-type', 'type-open', home({ type: 'ANDET' }), seeker(must('avoid-type', ['SKAEV']))],
  ['type', 'type-fits', home(), seeker(must('type', ['ALMEN', 'SKAEV']))],
  ['type', 'type-differs', home(), seeker(must('type', ['ALMEN']))],
  ['type', 'type-open', home({ type: 'ANDET' }), seeker(must('type', ['ALMEN']))],
  ['area', 'area-fits', home(), seeker(must('area', ['2999']))],
  ['area', 'area-differs', home(), seeker(must('area', ['2000']))],
  ['area', 'place-untold', shieldedHome(), seeker(must('area', ['2999']))],

  ['max-rent', 'rent-fits', home({ rentOre: 300_000 }), seeker(rent(300_000, null))],
  ['max-rent', 'rent-fits-with-benefit', home({ rentOre: 400_000 }), seeker(rent(300_000, 100_000))],
  ['max-rent', 'rent-too-high', home({ rentOre: 400_001 }), seeker(rent(300_000, 100_000))],
  ['max-rent', 'benefit-unknown', home({ rentOre: 300_001 }), seeker(rent(300_000, null))],
  ['max-rent', 'rent-unknown', home(), seeker(rent(300_000, 100_000))],
  ['min-size', 'size-fits', home({ sizeM2: 40 }), seeker(must('min-size', 40))],
  ['min-size', 'size-too-small', home({ sizeM2: 39 }), seeker(must('min-size', 40))],
  ['min-size', 'size-unknown', home(), seeker(must('min-size', 40))],
  ['min-rooms', 'rooms-fit', home({ rooms: 2 }), seeker(must('min-rooms', 2))],
  ['min-rooms', 'rooms-too-few', home({ rooms: 1.5 }), seeker(must('min-rooms', 2))],
  ['min-rooms', 'rooms-unknown', home(), seeker(must('min-rooms', 2))],

  [
    'ground-floor-or-lift',
    'ground-floor',
    home({ traits: { groundFloor: true } }),
    seeker(must('ground-floor-or-lift', true)),
  ],
  ['ground-floor-or-lift', 'lift-there', home({ traits: { lift: true } }), seeker(must('ground-floor-or-lift', true))],
  [
    'ground-floor-or-lift',
    'stairs-only',
    home({ traits: { groundFloor: false, lift: false } }),
    seeker(must('ground-floor-or-lift', true)),
  ],
  [
    'ground-floor-or-lift',
    'stairs-unknown',
    home({ traits: { groundFloor: false } }),
    seeker(must('ground-floor-or-lift', true)),
  ],

  ['animals', 'animals-allowed', withRules({}), dog],
  [
    'animals',
    'animals-assistance',
    withRules({ dog: 'no' }),
    seeker(must('animals', [animal({ assistance: true, size: 'any' })])),
  ],
  ['animals', 'animals-small', withRules({ other: 'no' }), seeker(must('animals', [animal({ kind: 'small' })]))],
  ['animals', 'animals-forbidden', withRules({ dog: 'no' }), dog],
  ['animals', 'animals-too-large', withRules({ maxDogSize: 'small' }), dog],
  [
    'animals',
    'animals-too-many',
    withRules({ maxAnimals: 2 }),
    seeker(must('animals', [animal(), animal({ kind: 'cat', count: 2 })])),
  ],
  [
    'animals',
    'animals-allowed',
    withRules({ maxAnimals: 1 }),
    seeker(must('animals', [animal(), animal({ kind: 'small', count: 3 })])),
  ],
  ['animals', 'animals-by-agreement', withRules({ dog: 'by-agreement' }), dog],
  [
    'animals',
    'animals-size-unknown',
    withRules({ maxDogSize: 'small' }),
    seeker(must('animals', [animal({ size: null })])),
  ],
  ['animals', 'animals-no-rules', home(), dog],
  [
    'animals',
    'animals-breed',
    withRules({}),
    seeker(must('animals', [animal({ breed: 'Amerikansk Staffordshire Terrier' })])),
  ],
  ['animals', 'animals-forbidden', withRules({ dog: 'no' }), seeker(must('animals', [animal({ breed: 'pitbull' })]))],
  ['animals', 'animals-allowed', withRules({}), seeker(must('animals', [animal({ breed: 'Labrador' })]))],

  ['quiet', 'calm-here', home({ traits: { noiseTolerated: false } }), quiet],
  ['quiet', 'noise-here', home({ traits: { noiseTolerated: true } }), quiet],
  ['quiet', 'noise-unknown', home(), quiet],
  [
    'substance-free',
    'no-substances-here',
    home({ traits: { substancesTolerated: false } }),
    seeker(must('substance-free', true)),
  ],
  [
    'substance-free',
    'substances-here',
    home({ traits: { substancesTolerated: true } }),
    seeker(must('substance-free', true)),
  ],
  ['substance-free', 'substances-unknown', home(), seeker(must('substance-free', true))],
  ['visitors', 'visitors-never', shieldedHome({ traits: { visitors: true } }), seeker(must('visitors', true))],

  [
    'skew-of-person',
    'skew-carried',
    home({ traits: loud }),
    seeker({ ...must('noise-tolerated', true), ...wish('substances-tolerated', true) }),
  ],
  [
    'skew-of-person',
    'skew-not-carried',
    home({ traits: { noiseTolerated: false } }),
    seeker({ ...must('noise-tolerated', true), ...must('visitors', true) }),
  ],
  [
    'skew-of-person',
    'skew-unknown',
    home({ traits: { noiseTolerated: true } }),
    seeker({ ...must('noise-tolerated', true), ...must('visitors', true) }),
  ],
  ['skew-of-home', 'home-as-needed', home({ traits: loud }), heard],
  ['skew-of-home', 'home-as-needed', home({ traits: { noiseTolerated: false } }), seeker()],
  ['skew-of-home', 'home-carries-more', home({ traits: loud }), seeker()],
  ['skew-of-home', 'home-carries-unknown', home({ traits: { noiseTolerated: true } }), seeker()],
  ['mix', 'mix-fits', home({ mix: { needsQuiet: true, isHeard: false } }), quiet],
  ['mix', 'mix-needs-quiet', home({ mix: { needsQuiet: true, isHeard: false } }), heard],
  ['mix', 'mix-is-heard', home({ mix: { needsQuiet: false, isHeard: true } }), quiet],
  ['mix', 'mix-unknown', home(), heard],
  ...traitCases,
];
