import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { instantAt } from '../../../shared/dates.ts';
import { lentFrom, lentUntil } from '../../../shared/domain/series.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { LentRow } from '../residents/assignments.repository.ts';
import { lentAccess, lentToPerson, setLentDays } from '../residents/assignments.service.ts';
import { reachesOn, reachesWithout } from '../residents/reach.ts';
import type { AbsenceRow, StandingVisit } from './absences.repository.ts';
import { handedOn, lastVisitOf, placeVisit, plannedOf } from './absences.repository.ts';
import type { Places } from './hand-visit.ts';
import { takenBack } from './hand-visit.ts';

export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface Returned {
  readonly visit: StandingVisit;
  readonly places: Places;
}

export interface Returns {
  readonly back: readonly Returned[];
  /** Of days that are no longer within the absence, and over: whoever went there writes them. */
  readonly stays: number;
}

/**
 * What goes back when the absence keeps only these days, or none: the visits ahead that were handed on for the other days, and
 * those that a substitute holds of people whom they may not see any more. Nothing is written.
 */
export function returnsOf(context: ReadContext, absence: AbsenceRow, kept: Days | null): Returns {
  const { db, today } = context;
  const opens = kept !== null && kept.from > absence.from ? lentFrom(kept.from, today) : null;
  const isKept = (on: IsoDate) => kept !== null && kept.from <= on && on <= kept.to;
  const isClosed = (on: IsoDate) => kept === null || on > kept.to || (opens !== null && on < opens);
  const out = handedOn(db, absence).filter(({ on }) => !isKept(on));
  const handed = out.filter((visit) => isAhead(context, visit)).map((visit) => ({ visit, leaves: null }));
  const left = lentAccess(db, absence.id).flatMap(({ userId, residentId }) =>
    plannedOf(db, userId, residentId)
      .filter((visit) => isAhead(context, visit) && isClosed(visit.on))
      .filter(({ on }) => !reachesWithout(db, { userId, residentId, on, absenceId: absence.id }))
      .map((visit) => ({ visit, leaves: userId })),
  );
  const all = new Map([...handed, ...left].map((one) => [one.visit.id, one]));
  const back = [...all.values()].map(({ visit, leaves }) => {
    const sees = (who: UserId) => reachesOn(db, who, visit.residentId, visit.on);
    return { visit, places: takenBack(visit, { absent: absence.userId, leaves, sees }) };
  });
  return { back, stays: out.length - handed.length };
}

/** Its day, or its time of today, is still to come. */
function isAhead({ today, now }: ReadContext, { on, time }: StandingVisit): boolean {
  return on > today || (on === today && (time === null || instantAt(on, time) > now));
}

/** In numbers: so many go back, so many of them to nobody, and so many stay. */
export function tallyOf({ back, stays }: Returns): Omit<Output<'absences.remove'>, 'id'> {
  const nobodys = back.filter(({ visit, places }) => visit.first.holder !== null && places.first.holder === null);
  return { visits: back.length, nobodys: nobodys.length, stays };
}

/**
 * Places what goes back, once the absence has its new days or is gone. Access follows the visits: of whom the substitute has
 * no visit it ends at once, of the others when they have had the days to write of the last one.
 */
export function giveBack(context: WriteContext, absence: AbsenceRow, { back }: Returns): void {
  const { db } = context;
  for (const { visit, places } of back)
    if (!placeVisit(db, visit.id, places, visit.version)) throw new Error('A visit changed within the act');
  const lost = back.flatMap(({ visit, places }) =>
    [visit.first.holder, visit.second.holder]
      .filter((who) => who !== null && who !== places.first.holder && who !== places.second.holder)
      .flatMap((who) => (who === null ? [] : lentToPerson(context, who, visit.residentId))),
  );
  const rows = new Map([...lentAccess(db, absence.id), ...lost].map((row) => [row.id, row]));
  for (const row of rows.values()) setLentDays(context, row, daysLeft(context, row));
}

/** The days that are left of what was lent; null where nothing was visited and nothing is to be. */
function daysLeft({ db, today }: WriteContext, row: LentRow): Days | null {
  const { userId, residentId, from, to, absence } = row;
  const last = lastVisitOf(db, userId, residentId, { from, to });
  if (last === null) return null;
  if (absence === null) return { from, to: lentUntil(last) };
  return { from: lentFrom(absence.from, today), to: lentUntil(last > absence.to ? last : absence.to) };
}
