import ical, { ICalCalendarMethod } from 'ical-generator';
import type { IsoDate } from '../../../shared/dates.ts';

export interface CalendarVisit {
  readonly id: string;
  readonly on: IsoDate;
  /** A time of day `HH:MM`; without it the visit stands as a whole day. */
  readonly from: string | null;
  readonly minutes: number | null;
}

const USUAL_MINUTES = 60;
const MINUTE = 60_000;

/**
 * An iCalendar file (RFC 5545) of times and codes. No name, no address, no place and no kind: it goes to a phone, and phones
 * are not ours. Times are as the wall shows them, so that the phone needs to know no zone. `now`: when it was made.
 */
export function calendarFile(visits: readonly CalendarVisit[], now: string): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Tryg Base', product: 'Tryg Base', language: 'DA' },
  });
  for (const { id, on, from, minutes } of visits) {
    // taken as UTC and written floating, the clock of this machine has no say
    const start = new Date(`${on}T${from ?? '00:00'}:00.000Z`);
    const end = new Date(start.getTime() + (minutes ?? USUAL_MINUTES) * MINUTE);
    calendar.createEvent({
      id,
      start,
      ...(from === null ? { allDay: true } : { end }),
      floating: true,
      stamp: new Date(now),
      summary: codeOf(id),
    });
  }
  return calendar.toString();
}

/** The last six signs of its id: enough to find it here, nothing to anybody else. */
function codeOf(id: string): string {
  return `Aftale ${id.slice(-6).toUpperCase()}`;
}
