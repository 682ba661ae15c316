import type { IsoDate } from '../../../shared/dates.ts';
import { contains } from '../../../shared/dates.ts';
import type { UnitCard } from './unit-filter.ts';

/** The one word of the badge. `let`: empty today, but somebody moves in. */
export type UnitState = 'free' | 'let' | 'occupied' | 'out' | 'planned' | 'retired';

type Tenancy = UnitCard['tenancies'][number];
type Outage = UnitCard['outages'][number];

export function stateOf(
  card: Pick<UnitCard, 'retiredOn' | 'plannedFrom' | 'tenancies' | 'outages' | 'availability'>,
  today: IsoDate,
): UnitState {
  if (card.retiredOn !== null && card.retiredOn <= today) return 'retired';
  if (card.outages.some((outage) => contains(outage, today))) return 'out';
  if (card.tenancies.some((tenancy) => contains(tenancy, today))) return 'occupied';
  if (card.plannedFrom !== null && card.plannedFrom > today) return 'planned';
  return card.tenancies.some((tenancy) => tenancy.from > today) ? 'let' : 'free';
}

/** Who lives there now, and who is to move in; those that ended are history. */
export function livingTenancies(tenancies: readonly Tenancy[], today: IsoDate): readonly Tenancy[] {
  return tenancies
    .filter((tenancy) => tenancy.to === null || tenancy.to >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The tenancy that ended last. */
export function lastTenancy(tenancies: readonly Tenancy[], today: IsoDate): Tenancy | null {
  const ended = tenancies.filter((tenancy) => tenancy.to !== null && tenancy.to < today);
  return ended.reduce<Tenancy | null>(
    (last, tenancy) => (last === null || (tenancy.to ?? '') > (last.to ?? '') ? tenancy : last),
    null,
  );
}

/** Out of service now or later, and not yet over. */
export function livingOutages(outages: readonly Outage[], today: IsoDate): readonly Outage[] {
  return outages.filter((outage) => outage.to === null || outage.to >= today);
}
