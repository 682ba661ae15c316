import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { holidayOn } from '../../../shared/domain/holidays.ts';
import type { VisitState } from '../../../shared/domain/visits.ts';
import { isAttempt, isOff } from '../../../shared/domain/visits.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Tone } from '../../components/tone.ts';

export type Listed = Output<'visits.list'>['visits'][number];
export type DayVisit = Output<'visits.day'>['visits'][number];

/** Whom, or which place: "Beskyttet" for whom this role may not know. */
export function visitName(
  { residentId, name, place }: Pick<Listed, 'residentId' | 'name' | 'place'>,
  words: Words,
): string {
  const { visits } = words;
  if (residentId === null) return `${visits.round}: ${place ?? visits.hiddenPlace}`;
  return name ?? visits.protectedName;
}

/** "10.30", as it is written. */
export function clockText(from: string): string {
  return from.replace(':', '.');
}

/** A time as somebody types it (9.30, 09:30, 930, 9), or null where it is none; empty is no time. */
export function readClock(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim());
  if (parts === null) return null;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? '0')];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export function stateTone(state: VisitState): Tone {
  if (state === 'done' || state === 'partly') return 'ok';
  if (isAttempt(state)) return 'warn';
  return isOff(state) ? 'mute' : 'info';
}

/** The name of the day where it is a holiday; null else. */
export function holidayName(day: IsoDate, { codes }: Words): string | null {
  const code = holidayOn(day);
  return code === null ? null : codes.holidays[code];
}

/** That it is signed, whether a sign was raised, and who has the next visit where that is somebody else than was asked for. */
export function loggedText({ sign, goesTo }: Output<'visits.log'>, { visits }: Words): string {
  const text = visits.dialog;
  const saved = sign ? text.doneSign : text.done;
  if (goesTo === null) return saved;
  const { worker, asked, why } = goesTo;
  return `${saved} ${why === 'agreed' ? text.nextAgreed(worker) : text.nextOther(asked, worker)}`;
}

/** The name of whose day it is: on each visit they go, or go along. Null where nothing stands. */
export function dayOf(
  visits: readonly Pick<DayVisit, 'workerId' | 'worker' | 'second'>[],
  workerId: UserId | null,
): string | null {
  return visits.find((visit) => visit.workerId === workerId)?.worker ?? visits[0]?.second ?? null;
}
