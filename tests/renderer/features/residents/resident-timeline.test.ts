import { expect, test } from 'vitest';
import type { ResidentCard } from '../../../../renderer/features/residents/resident-filter.ts';
import { eventsOf } from '../../../../renderer/features/residents/resident-timeline.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssignmentId, CourseId, UnitId, UserId } from '../../../../shared/ids.ts';

const course = (state: ResidentCard['courses'][number]['state'], from: string) => ({
  id: `course-${from}` as CourseId,
  version: 1,
  state,
  from: isoDate(from),
  to: null,
  pausedUntil: null,
  reason: null,
  by: 'Mette Kjær',
});

const card = {
  courses: [course('closed', '2026-10-01'), course('active', '2026-03-01')],
  assignments: [
    {
      id: 'assignment' as AssignmentId,
      version: 1,
      userId: 'user' as UserId,
      user: 'Lone Bech',
      kind: 'primary',
      from: isoDate('2026-04-01'),
      to: isoDate('2026-12-31'),
    },
  ],
  home: { unitId: 'unit' as UnitId, address: 'Skovhusene 7', from: isoDate('2026-05-01') },
  nameProtection: { from: isoDate('2026-03-01'), to: null },
  addressProtection: null,
} as unknown as ResidentCard;

test('everything dated stands on one line, the newest first, also what is to come', () => {
  expect(eventsOf(card).map(({ on, kind }) => `${on} ${kind}`)).toEqual([
    '2026-12-31 unassigned',
    '2026-10-01 course',
    '2026-05-01 moved-in',
    '2026-04-01 assigned',
    '2026-03-01 course',
    '2026-03-01 protected',
  ]);
});

test('of what a role is not shown nothing stands there', () => {
  const little = { ...card, home: null, nameProtection: null, assignments: [] };
  expect(eventsOf(little).map(({ kind }) => kind)).toEqual(['course', 'course']);
});
