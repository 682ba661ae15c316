import type { Input } from '../../../shared/contract/index.ts';
import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { TenancyKind } from '../../../shared/domain/tenancies.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import type { DemoHome } from './homes.ts';
import type { DemoOutage } from './outages.ts';
import { demoOutage, doneRepair } from './outages.ts';
import type { Random } from './random.ts';

/** What is true of a home on the day of the demo. */
export type HomeState = 'let' | 'free' | 'out';

export interface DemoPerson {
  readonly name: string;
  readonly nameProtected: boolean;
}

export interface DemoTenancy extends DayInterval {
  readonly kind: TenancyKind;
  readonly persons: readonly DemoPerson[];
}

export interface DemoCondition {
  readonly on: IsoDate;
  readonly condition: Input<'units.setCondition'>['condition'];
  readonly note: string | null;
}

/** Everything dated about one home: a year and more of people, repairs and looks at it. */
export interface DemoLife {
  readonly tenancies: readonly DemoTenancy[];
  readonly outages: readonly DemoOutage[];
  readonly conditions: readonly DemoCondition[];
}

export interface LifeMaker {
  readonly random: Random;
  readonly today: IsoDate;
  readonly nextName: () => string;
}

/** `nth` is the home's place among those of its state, so that the few free and broken ones differ as they do in life. */
export function demoLife(maker: LifeMaker, home: DemoHome, state: HomeState, nth: number): DemoLife {
  switch (state) {
    case 'let':
      return letLife(maker, home);
    case 'free':
      return freeLife(maker, home, nth);
    case 'out':
      return outLife(maker, home, nth);
  }
}

function letLife(maker: LifeMaker, home: DemoHome): DemoLife {
  const { random, today } = maker;
  const from = addDays(today, -random.int(3, 1_500));
  const leaves = random.chance(0.08) ? addDays(today, random.int(4, 58)) : null;
  const current = tenancy(maker, home, { from, to: leaves });
  const gap = random.int(4, 60);
  const before = random.chance(0.6) ? [pastTenancy(maker, home, addDays(from, -gap - 1))] : [];
  const next =
    leaves !== null && random.chance(0.4)
      ? [tenancy(maker, home, { from: addDays(leaves, random.int(1, 12)), to: null })]
      : [];
  const repaired = before.length > 0 && gap > 20 ? [doneRepair(addDays(from, -gap + 3), addDays(from, -4))] : [];
  return { tenancies: [...before, current, ...next], outages: repaired, conditions: looks(maker, from) };
}

/** Empty for 0 to 40 days; the second has somebody moving in tomorrow. */
function freeLife(maker: LifeMaker, home: DemoHome, nth: number): DemoLife {
  const { today } = maker;
  const empty = [12, 3, 1, 23, 40, 8][nth % 6] ?? 12;
  const last = pastTenancy(maker, home, addDays(today, -empty));
  const next = nth % 6 === 1 ? [tenancy(maker, home, { from: addDays(today, 1), to: null })] : [];
  return {
    tenancies: [last, ...next],
    outages: [],
    conditions: [
      ...looks(maker, last.from),
      { on: addDays(today, -Math.min(empty, 5)), condition: 'good', note: 'Synet ved fraflytning' },
    ],
  };
}

function outLife(maker: LifeMaker, home: DemoHome, nth: number): DemoLife {
  const outage = demoOutage(maker.today, nth);
  const last = pastTenancy(maker, home, addDays(outage.from, -1));
  return {
    tenancies: [last],
    outages: [outage],
    conditions: [
      ...looks(maker, last.from),
      { on: outage.from, condition: outage.reason === 'damage' ? 'uninhabitable' : 'poor', note: outage.note },
    ],
  };
}

/** Ended on the day `to`, between two months and four years long. */
function pastTenancy(maker: LifeMaker, home: DemoHome, to: IsoDate): DemoTenancy {
  return tenancy(maker, home, { from: addDays(to, -maker.random.int(60, 1_400)), to });
}

function tenancy({ random, nextName }: LifeMaker, home: DemoHome, days: DayInterval): DemoTenancy {
  const nameProtected = home.shielded ? random.chance(0.7) : random.chance(0.04);
  const count = home.couples === true && random.chance(0.25) ? 2 : 1;
  return {
    ...days,
    kind: unitTypes[home.type].temporary ? 'temporary' : 'lease',
    persons: Array.from({ length: count }, () => ({ name: nextName(), nameProtected })),
  };
}

/** Somebody looked when the tenancy began, and often once since. */
function looks({ random, today }: LifeMaker, from: IsoDate): readonly DemoCondition[] {
  const first: DemoCondition = {
    on: from,
    condition: random.chance(0.8) ? 'good' : 'worn',
    note: 'Synet ved indflytning',
  };
  const later = addDays(from, random.int(200, 700));
  if (later > addDays(today, -7) || random.chance(0.4)) return [first];
  return [
    first,
    { on: later, condition: random.chance(0.5) ? 'good' : random.chance(0.7) ? 'worn' : 'poor', note: null },
  ];
}
