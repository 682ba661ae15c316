import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { FollowUp, Outage } from '../units/outages.repository.ts';
import { NO_REPAIR_FACTS } from '../units/outages.repository.ts';

export interface DemoOutage extends Omit<Outage, 'id' | 'version' | 'unitId'> {
  readonly followUps: readonly Omit<FollowUp, 'by'>[];
}

/** A repair as it looks from the day of the demo: days before it are negative. */
interface Trouble extends Pick<Outage, 'reason' | 'note' | 'actor' | 'actorName' | 'awaited'> {
  readonly from: number;
  readonly to: number | null;
  readonly reported: number | null;
  readonly ordered: number | null;
  readonly due: number | null;
  readonly followUp: number | null;
  readonly asked: readonly { readonly on: number; readonly note: string; readonly next: number | null }[];
}

const troubles: readonly [Trouble, ...Trouble[]] = [
  {
    reason: 'repair',
    note: 'Nyt bad',
    from: -9,
    to: 12,
    reported: -14,
    ordered: -8,
    due: 12,
    actor: 'craftsman',
    actorName: 'Tømrer Holm',
    awaited: 'nobody',
    followUp: 5,
    asked: [],
  },
  {
    reason: 'repair',
    note: 'Maling og nyt gulv',
    from: -31,
    to: null,
    reported: -35,
    ordered: -29,
    due: -6,
    actor: 'craftsman',
    actorName: 'Maler Lund',
    awaited: 'tenant',
    followUp: -3,
    asked: [
      { on: -20, note: 'Gulvet er lagt, maleren er bestilt', next: -12 },
      { on: -12, note: 'Maleren er forsinket af en anden opgave', next: -3 },
    ],
  },
  {
    reason: 'renovation',
    note: 'Facade og vinduer',
    from: -70,
    to: 95,
    reported: null,
    ordered: -120,
    due: 95,
    actor: 'association',
    actorName: 'Driftskontoret',
    awaited: 'nobody',
    followUp: 20,
    asked: [],
  },
  {
    reason: 'damage',
    note: 'Vandskade i bad og gang',
    from: -18,
    to: null,
    reported: -18,
    ordered: null,
    due: null,
    actor: 'insurance',
    actorName: null,
    awaited: 'nobody',
    followUp: 0,
    asked: [{ on: -7, note: 'Taksator har set skaden og sender en rapport', next: 0 }],
  },
  {
    reason: 'repair',
    note: null,
    from: -4,
    to: 10,
    reported: -6,
    ordered: -3,
    due: 10,
    actor: 'association',
    actorName: null,
    awaited: 'tenant',
    followUp: null,
    asked: [],
  },
  {
    reason: 'other',
    note: 'Skadedyr bekæmpes',
    from: -2,
    to: 3,
    reported: -5,
    ordered: -3,
    due: 3,
    actor: 'municipality',
    actorName: 'Teknik og Miljø',
    awaited: 'nobody',
    followUp: null,
    asked: [],
  },
];

/** The nth home out of service: each of its own kind, as they are in life. */
export function demoOutage(today: IsoDate, nth: number): DemoOutage {
  const { from, to, reported, ordered, due, followUp, asked, ...facts } =
    troubles[nth % troubles.length] ?? troubles[0];
  const at = (days: number): IsoDate => addDays(today, days);
  const dated = (days: number | null): IsoDate | null => (days === null ? null : at(days));
  return {
    ...facts,
    from: at(from),
    to: dated(to),
    reportedOn: dated(reported),
    orderedOn: dated(ordered),
    dueOn: dated(due),
    actorSince: at(ordered ?? reported ?? from),
    followUpOn: dated(followUp),
    followUps: asked.map(({ on, note, next }) => ({ on: at(on), note, nextOn: dated(next) })),
  };
}

/** A repair between two tenancies, long over. */
export function doneRepair(from: IsoDate, to: IsoDate): DemoOutage {
  return {
    ...NO_REPAIR_FACTS,
    reason: 'repair',
    note: 'Malet og nyt gulv',
    from,
    to,
    reportedOn: from,
    actorSince: null,
    followUps: [],
  };
}
