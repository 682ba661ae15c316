import type { RepairFacts } from '../../../shared/contract/repairs.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { contains } from '../../../shared/dates.ts';
import type { RepairActor, RepairAwaiter } from '../../../shared/domain/outages.ts';
import type { UnitCard } from './unit-filter.ts';
import { livingOutages } from './unit-state.ts';

type Outage = UnitCard['outages'][number];

/** What is known of a repair as it is typed; `none` stands for what nobody has said. */
export interface RepairValues {
  readonly reportedOn: IsoDate | null;
  readonly orderedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly actor: RepairActor | 'none';
  readonly actorName: string;
  readonly awaited: RepairAwaiter | 'none';
  readonly followUpOn: IsoDate | null;
}

export function emptyRepair(today: IsoDate): RepairValues {
  return {
    reportedOn: today,
    orderedOn: null,
    dueOn: null,
    actor: 'none',
    actorName: '',
    awaited: 'none',
    followUpOn: null,
  };
}

export function repairValuesOf(outage: RepairFacts): RepairValues {
  const { reportedOn, orderedOn, dueOn, actor, actorName, awaited, followUpOn } = outage;
  return {
    ...{ reportedOn, orderedOn, dueOn, followUpOn },
    actor: actor ?? 'none',
    actorName: actorName ?? '',
    awaited: awaited ?? 'none',
  };
}

export function repairInput({ actor, actorName, awaited, ...days }: RepairValues): RepairFacts {
  return { ...days, ...waitsForInput(actor, actorName), awaited: awaited === 'none' ? null : awaited };
}

/** A citizen is not named here, nor is nobody. */
export function waitsForInput(
  actor: RepairValues['actor'],
  actorName: string,
): Pick<RepairFacts, 'actor' | 'actorName'> {
  const name = hasName(actor) ? actorName.trim() : '';
  return { actor: actor === 'none' ? null : actor, actorName: name === '' ? null : name };
}

export function hasName(actor: RepairValues['actor']): boolean {
  return actor !== 'none' && actor !== 'citizen';
}

/** The repair that the card's acts are about: the one of today, else the first that is to come. */
export function actingOutage(card: Pick<UnitCard, 'outages'>, today: IsoDate): Outage | undefined {
  const living = livingOutages(card.outages, today);
  return living.find((outage) => contains(outage, today)) ?? living.at(-1);
}
