import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { EstateDefaults } from '../associations/estate-defaults.service.ts';
import { inheriting } from './defaults.ts';
import type { DemoHome } from './homes.ts';
import { demoHomes } from './homes.ts';
import type { DemoLife, HomeState } from './lives.ts';
import { demoLife } from './lives.ts';
import { peopleOf } from './names.ts';
import { demoResidents } from './people.ts';
import type { DemoPipeline } from './pipeline.ts';
import { demoPipeline } from './pipeline.ts';
import type { DemoEstate } from './places.ts';
import { demoEstates, MUNICIPALITY } from './places.ts';
import type { Random } from './random.ts';
import { randomOf } from './random.ts';
import type { DemoRules } from './rules.ts';
import { demoRules } from './rules.ts';
import type { DemoResident } from './stories.ts';
import type { DemoUser } from './users.ts';
import { demoUsers } from './users.ts';

/** The homes that the municipality has made of its own building. */
export const CONVERTED = 'HUSVILD';

export interface PlannedHome {
  readonly home: DemoHome;
  readonly state: HomeState;
  readonly life: DemoLife;
}

export interface DemoPlan {
  readonly users: readonly DemoUser[];
  readonly estates: readonly {
    readonly estate: DemoEstate;
    readonly rules: readonly DemoRules[];
    readonly defaults: EstateDefaults;
    readonly homes: readonly PlannedHome[];
  }[];
  readonly pipeline: DemoPipeline;
  readonly people: readonly DemoResident[];
}

/** A whole fictive municipality as values: the same for the same seed, day and size. Of 20 homes, 18 are let, 1 is free, 1 out of service. */
export function planDemo(seed: number, today: IsoDate, homes: number): DemoPlan {
  const random = randomOf(seed);
  const users = demoUsers(random, MUNICIPALITY);
  const estates = demoEstates(random, homes).map((estate) => ({
    estate,
    rules: demoRules(estate, today),
    homes: demoHomes(random, estate),
  }));
  const states = chooseStates(
    random,
    estates.flatMap((one) => one.homes),
  );
  const maker = { random, today, nextName: peopleOf(random) };
  const count: Record<HomeState, number> = { let: 0, free: 0, out: 0 };
  return {
    users,
    estates: estates.map(({ homes: inEstate, ...rest }) => ({
      ...rest,
      ...inheriting(
        rest.estate,
        inEstate.map((plain) => {
          const { home, state } = states.get(plain) ?? { home: plain, state: 'let' as const };
          const nth = count[state];
          count[state] += 1;
          const life = demoLife(maker, home, state, nth);
          const isNew = nth % 15 === 7 || home.type === CONVERTED;
          return { home: isNew ? builtBefore(home, life) : home, state, life };
        }),
      ),
    })),
    pipeline: demoPipeline(today),
    // numbers of their own: the homes of a seed stay as they were
    people: demoResidents(randomOf(seed + 1), today),
  };
}

/** A newer home: ready some days before its first people. */
function builtBefore(home: DemoHome, { tenancies }: DemoLife): DemoHome {
  const first = tenancies.map(({ from }) => from).sort()[0];
  return first === undefined ? home : { ...home, plannedFrom: addDays(first, -10) };
}

interface Chosen {
  readonly home: DemoHome;
  readonly state: HomeState;
}

/** The first free home takes a dog, the second is shielded; a few others are shielded too. */
function chooseStates(random: Random, homes: readonly DemoHome[]): ReadonlyMap<DemoHome, Chosen> {
  const share = Math.round(homes.length / 20);
  const crooked = homes.filter(({ type }) => type === 'SKAEV');
  const family = random.shuffle(homes.filter(({ type }) => type === 'ALMEN'));
  const dogHome = crooked[3] ?? homes[0];
  const [hidden, ...moreHidden] = family.slice(0, 4);
  const rest = random.shuffle(
    homes.filter((home) => home !== dogHome && home !== hidden && !moreHidden.includes(home)),
  );
  const free = new Set([dogHome, hidden, ...rest.slice(0, Math.max(0, share - 2))]);
  const out = new Set(rest.slice(Math.max(0, share - 2), Math.max(0, share - 2) + share));
  const shielded = new Set([hidden, ...moreHidden]);
  return new Map(
    homes.map((home) => [
      home,
      {
        home: shielded.has(home) ? { ...home, shielded: true } : home,
        state: free.has(home) ? 'free' : out.has(home) ? 'out' : 'let',
      },
    ]),
  );
}
