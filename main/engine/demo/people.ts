import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { Random } from './random.ts';
import { SEEKERS } from './seekers.ts';
import type { DemoResident, Story } from './stories.ts';
import { TENANTS, WITHOUT_HOME } from './stories.ts';

export const DEMO_TENANTS = TENANTS.length;

/** The same people for the same numbers; only birthdays, phones and numbers differ by them. */
export function demoResidents(random: Random, today: IsoDate): readonly DemoResident[] {
  return [...TENANTS, ...WITHOUT_HOME, ...SEEKERS].map((story, index) => residentOf(story, index, random, today));
}

function residentOf(story: Story, index: number, random: Random, today: IsoDate): DemoResident {
  const birthDate = story.age === null ? null : bornFor(story.age, random, today);
  const last = story.happened.length - 1;
  const ends = story.protectedFor;
  return {
    name: story.name ?? null,
    calledName: story.calledName ?? null,
    identity: story.identity ?? 'named',
    birthDate,
    number: birthDate === null || story.identity === 'pseudonym' ? null : numberFor(birthDate, random),
    phone: random.chance(0.8) ? `55 55 ${two(index + 1)} ${two(random.int(0, 99))}` : null,
    language: story.language ?? null,
    interpreter: story.interpreter ?? false,
    contactWay: story.contactWay ?? null,
    contactTime: story.contactTime ?? null,
    team: story.team ?? 'Team Midtby',
    protection:
      ends === undefined
        ? null
        : {
            name: ends[0] !== 'address',
            address: ends[0] !== 'name',
            from: addDays(today, ends[1] - 365),
            to: addDays(today, ends[1]),
          },
    courses: story.happened.map(([state, ago, reason], at) => ({
      state,
      from: addDays(today, -ago),
      pausedUntil: at === last && story.pauseDays !== undefined ? addDays(today, story.pauseDays) : null,
      reason: reason ?? null,
    })),
    opened: story.opened ?? null,
    primary: story.primary ?? null,
    coordinator: story.coordinator ?? null,
    others: story.others ?? [],
  };
}

/** A day on which this person is that old today, and stays so for half a year. */
function bornFor(age: number, random: Random, today: IsoDate): IsoDate {
  const birthday = addDays(today, -random.int(2, 180));
  return addDays(birthday, -Math.floor(age * 365.25));
}

/** Years to 1999 have a seventh digit from 0 to 3, later ones 4. */
function numberFor(birthDate: IsoDate, random: Random): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const century = year < '2000' ? random.int(0, 3) : 4;
  return `${Number(day) + 60}${month}${year.slice(2)}${century}${String(random.int(0, 999)).padStart(3, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
