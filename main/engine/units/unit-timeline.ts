import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import type { NotedCondition } from './conditions.repository.ts';
import type { TenancyWithNames } from './occupants.repository.ts';
import type { OutageOnCard } from './outages.repository.ts';
import type { NotedChange } from './unit-card.repository.ts';

type TimelineEvent = Output<'units.get'>['timeline'][number];
type Kind = TimelineEvent['kind'];

export interface TimelineFacts {
  readonly createdOn: IsoDate;
  readonly plannedFrom: IsoDate | null;
  readonly retiredOn: IsoDate | null;
  readonly tenancies: readonly TenancyWithNames[];
  readonly outages: readonly OutageOnCard[];
  readonly conditions: readonly NotedCondition[];
  /** Days on which house rules came into force. */
  readonly houseRules: readonly IsoDate[];
  readonly created: NotedChange | null;
  readonly changed: readonly NotedChange[];
}

/** Of one day: what ends stands below what begins, and what was written about the unit above both. */
const ORDER: readonly Kind[] = [
  'changed',
  'condition',
  'tenancy-started',
  'outage-started',
  'follow-up',
  'repair-ordered',
  'repair-reported',
  'house-rules',
  'outage-ends',
  'tenancy-ends',
  'retired',
  'planned',
  'created',
];

/** Everything dated about a unit, newest first; days to come stand on top. */
export function timelineOf(facts: TimelineFacts): TimelineEvent[] {
  const events = [
    event('created', facts.createdOn, { by: facts.created?.by ?? null }),
    ...changesByDay(facts.changed),
    ...[facts.plannedFrom].flatMap((on) => (on === null ? [] : [event('planned', on)])),
    ...[facts.retiredOn].flatMap((on) => (on === null ? [] : [event('retired', on)])),
    ...facts.tenancies.flatMap(tenancyEvents),
    ...facts.outages.flatMap(outageEvents),
    ...facts.conditions.map(({ condition, on }) => event('condition', on, { detail: condition })),
    ...facts.houseRules.map((on) => event('house-rules', on)),
  ];
  return events.sort((a, b) => (a.on === b.on ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.on < b.on ? 1 : -1));
}

function event(
  kind: Kind,
  on: IsoDate,
  more: Partial<Pick<TimelineEvent, 'occupants' | 'detail' | 'by'>> = {},
): TimelineEvent {
  return { on, kind, occupants: null, detail: null, by: null, ...more };
}

/** Several changes of one person on one day are one line. */
function changesByDay(changed: readonly NotedChange[]): readonly TimelineEvent[] {
  const lines = new Map<string, TimelineEvent>();
  for (const { at, by } of changed) {
    const on = dayOfInstant(at);
    const key = `${on} ${by}`;
    if (!lines.has(key)) lines.set(key, event('changed', on, { by }));
  }
  return [...lines.values()];
}

function tenancyEvents({ from, to, kind, occupants }: TenancyWithNames): readonly TimelineEvent[] {
  const started = event('tenancy-started', from, { occupants, detail: kind });
  return to === null ? [started] : [started, event('tenancy-ends', to, { occupants, detail: kind })];
}

function outageEvents(outage: OutageOnCard): readonly TimelineEvent[] {
  const { from, to, reason, reportedOn, orderedOn, followUps } = outage;
  return [
    event('outage-started', from, { detail: reason }),
    ...(to === null ? [] : [event('outage-ends', to, { detail: reason })]),
    ...(reportedOn === null ? [] : [event('repair-reported', reportedOn, { detail: reason })]),
    ...(orderedOn === null ? [] : [event('repair-ordered', orderedOn, { detail: reason })]),
    ...followUps.map(({ on, note, by }) => event('follow-up', on, { detail: note, by })),
  ];
}
