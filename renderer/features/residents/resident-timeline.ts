import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentCard } from './resident-filter.ts';

type Course = ResidentCard['courses'][number];
type Assignment = ResidentCard['assignments'][number];

export type ResidentEvent =
  | { readonly kind: 'course'; readonly on: IsoDate; readonly course: Course }
  | { readonly kind: 'assigned' | 'unassigned'; readonly on: IsoDate; readonly assignment: Assignment }
  | { readonly kind: 'moved-in'; readonly on: IsoDate; readonly address: string }
  | { readonly kind: 'protected' | 'protection-ends'; readonly on: IsoDate; readonly what: 'name' | 'address' };

/** Everything dated that the card tells, newest first; what falls on one day keeps the order of this list. */
export function eventsOf(card: ResidentCard): readonly ResidentEvent[] {
  const events: ResidentEvent[] = [
    ...card.courses.map((course) => ({ kind: 'course' as const, on: course.from, course })),
    ...card.assignments.flatMap(assignmentEvents),
    ...(card.home === null ? [] : [{ kind: 'moved-in' as const, on: card.home.from, address: card.home.address }]),
    ...protectionEvents(card.nameProtection, 'name'),
    ...protectionEvents(card.addressProtection, 'address'),
  ];
  return events.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function assignmentEvents(assignment: Assignment): readonly ResidentEvent[] {
  const begun = { kind: 'assigned' as const, on: assignment.from, assignment };
  return assignment.to === null ? [begun] : [{ kind: 'unassigned', on: assignment.to, assignment }, begun];
}

function protectionEvents(
  days: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null,
  what: 'name' | 'address',
): readonly ResidentEvent[] {
  if (days === null) return [];
  return [
    ...(days.to === null ? [] : [{ kind: 'protection-ends' as const, on: days.to, what }]),
    ...(days.from === null ? [] : [{ kind: 'protected' as const, on: days.from, what }]),
  ];
}
