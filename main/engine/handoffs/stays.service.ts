import type { IsoDate } from '../../../shared/dates.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import type { KnownHandoff, StayEffect } from '../../../shared/domain/handoffs-stays.ts';
import {
  cameBack,
  effectOfStay,
  hasLeftHospital,
  isInHospital,
  isOut,
  isReadmission,
} from '../../../shared/domain/handoffs-stays.ts';
import type { StayChange } from '../../../shared/domain/stays.ts';
import type { HandoffId, ResidentId } from '../../../shared/ids.ts';
import { stayNews } from '../../../shared/text/da/left-behind.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb, Row } from '../db/database.ts';
import { openTask, possibleOwners } from '../tasks/open-task.ts';
import { reviveAfterDeath, stopForDeath } from './death.ts';
import { allOf, isInAnotherStay, updateHandoff } from './handoffs.repository.ts';
import { begin } from './handoffs.service.ts';
import { insertLeave, leavesOf, removeLeave, saveLeave } from './talks.repository.ts';

/** What a changed stay came to: `id` is the hand-off that it is about, `paused` how many others rest because of it. */
export interface StayApplied {
  readonly did: StayEffect['did'];
  readonly id: HandoffId | null;
  readonly paused: number;
}

/** What the change would do, for a preview: nothing is written. */
export function foreseeStay(db: ReadableDb, change: StayChange): StayEffect & { readonly paused: number } {
  const known = knownOf(db, change.residentId);
  const effect = effectOfStay(known, change);
  const own = restsItself(db, known, effect, change) ? 1 : 0;
  return { ...effect, paused: restingOf(known, change).length + own };
}

/**
 * A stay changed: its hand-off is opened, linked, brought up to date, annulled or opened again, in the act of whoever
 * confirmed the message. What people decided (home, steps, acceptances) is never touched; the facts of the stay are.
 */
export function applyStay(context: WriteContext, change: StayChange): StayApplied {
  const { db } = context;
  const known = knownOf(db, change.residentId);
  const effect = effectOfStay(known, change);
  const others = restingOf(known, change).map((other) => other.id as HandoffId);
  const isOwnAtRest = restsItself(db, known, effect, change);
  const id = apply(context, change, effect);
  const resting = isOwnAtRest && id !== null ? [...others, id] : others;
  for (const one of resting) rest(context, one);
  if (hasLeftHospital(change) && !isInAnotherStay(db, change.residentId, change.stayId))
    wake(context, change.residentId);
  else if (id !== null && cameBack(change)) wake(context, change.residentId, id);
  return { did: effect.did, id, paused: resting.length };
}

function apply(context: WriteContext, change: StayChange, effect: StayEffect): HandoffId | null {
  const { residentId } = change;
  switch (effect.did) {
    case 'open':
    case 'open-discharged': {
      const id = openFor(context, change);
      follow(context, id, change);
      return id;
    }
    case 'link':
    case 'change':
    case 'reopen':
      warn(context, change, effect.id as HandoffId);
      return again(context, change, effect.id as HandoffId, effect.did);
    case 'annul':
      updateHandoff(context.db, effect.id as HandoffId, {
        ...{ closed_on: context.today, close_reason: 'annulled' },
        // what the hospital had said of the discharge goes with its stay; what people wrote by hand stays
        ...(isWithdrawn(context.db, change, effect.id as HandoffId) && WITHDRAWN),
      });
      return effect.id as HandoffId;
    case 'die':
      stopForDeath(context, residentId);
      return idOfStay(context.db, change);
    case 'revive': {
      reviveAfterDeath(context, residentId);
      // as if the death had never been said: what it kept from opening opens now
      const alive = { ...change, before: null };
      return apply(context, alive, effectOfStay(knownOf(context.db, residentId), alive));
    }
    default:
      return null;
  }
}

function again(context: WriteContext, change: StayChange, id: HandoffId, did: StayEffect['did']): HandoffId {
  const didReopen = did === 'reopen';
  const more: Row = did === 'link' ? { stay_id: change.stayId } : {};
  const { db } = context;
  const row = allOf(db, change.residentId).find((one) => one.id === id);
  // what was annulled and is not, or whose stay is open again, runs again; else what people closed is only put right
  const isBack = didReopen ? { closed_on: null, close_reason: null, close_note: null } : {};
  // a first night hangs on a discharge
  const isOutNow = isOut(change.after) || row?.dischargedOn !== null;
  updateHandoff(db, id, { ...more, ...isBack, ...(!isOutNow && { first_night_on: null }) });
  follow(context, id, change);
  return id;
}

function openFor(context: WriteContext, { residentId, stayId, after }: StayChange): HandoffId {
  const owners = possibleOwners(context, residentId, 'handoffs:write');
  const owner =
    owners.find(({ kind }) => kind === '0') ?? owners.find(({ id }) => id === context.session.user.id) ?? owners[0];
  return begin(context, {
    ...{ residentId, stayId, type: 'psychiatric', hospital: after.unit.hospital, unit: after.unit.name },
    ...{ ownerId: owner?.id ?? context.session.user.id, admittedOn: dayOf(after.from), expectedOn: null },
  });
}

/** The facts of the stay, as the fold says them now. */
function follow(context: WriteContext, id: HandoffId, change: StayChange): void {
  const { db } = context;
  const { after } = change;
  const { hospital, name } = after.unit;
  const admitted = after.from === null ? {} : { admitted_on: dayOf(after.from) };
  updateHandoff(db, id, { hospital, unit: name, ...admitted, ...dischargeOf(db, change, id) });
  followLeave(context, id, change);
}

/** A stay that never said a discharge does not take back the one that people wrote down by hand. */
function dischargeOf(db: ReadableDb, change: StayChange, id: HandoffId): Row {
  const { after } = change;
  if (isOut(after)) return { discharged_utc: after.to, discharged_on: dayOf(after.to) };
  return isWithdrawn(db, change, id) ? WITHDRAWN : {};
}

const WITHDRAWN = { discharged_utc: null, discharged_on: null, first_night_on: null } as const satisfies Row;

/** Is the discharge that stands one that the stay has taken back? Whatever arrived in which order. */
function isWithdrawn(db: ReadableDb, change: StayChange, id: HandoffId): boolean {
  const { residentId, before, after, saidOut } = change;
  const dischargedAt = allOf(db, residentId).find((one) => one.id === id)?.dischargedAt ?? null;
  if (dischargedAt === null || isOut(after)) return false;
  return cameBack(change) || before?.state === 'discharged' || saidOut.includes(dischargedAt);
}

/** Whoever answers for it hears of it, and looks whether what was agreed still holds. */
function warn(context: WriteContext, change: StayChange, id: HandoffId): void {
  const { db, today } = context;
  const { residentId } = change;
  const row = allOf(db, residentId).find((one) => one.id === id);
  if (row === undefined || !isInHospital(change.after)) return;
  const text =
    row.closedOn === null
      ? isWithdrawn(db, change, id) && stayNews.withdrawn
      : row.closeReason === 'dead'
        ? cameBack(change) && stayNews.notDead
        : (row.closeReason === 'annulled' || cameBack(change)) && stayNews.reopened;
  if (text === false) return;
  const owners = possibleOwners(context, residentId);
  const owner = owners.find((one) => one.id === row.ownerId) ?? owners[0];
  if (owner === undefined) return;
  openTask(context, { residentId, text, ownerId: owner.id, due: today, source: 'own', sourceId: null }, '');
}

function followLeave(
  { db, session, newId, today }: WriteContext,
  id: HandoffId,
  { residentId, after, leaveTo }: StayChange,
): void {
  const open = leavesOf(db, id).find(({ to }) => to === null);
  const leaveFrom = after.state === 'leave' ? dayOf(after.leaveFrom) : null;
  if (leaveFrom !== null && open === undefined)
    insertLeave(
      db,
      newId<'entry'>(),
      { handoffId: id, residentId },
      { from: leaveFrom, to: null, by: session.user.id },
    );
  if (open === undefined) return;
  if (leaveFrom !== null) {
    if (leaveFrom !== open.from) saveLeave(db, open.id, leaveFrom, null);
    return;
  }
  // a leave that is over keeps its days; one that began after today never was
  const began = dayOf(after.from);
  const to = dayOf(after.to ?? leaveTo) ?? (began !== null && began > open.from ? began : today);
  if (to < open.from) removeLeave(db, open.id);
  else saveLeave(db, open.id, open.from, to);
}

function rest({ db, today }: WriteContext, id: HandoffId): void {
  updateHandoff(db, id, { paused_on: today, paused_why: 'readmitted', paused_note: null });
}

/** The citizen is out again, or never was in, or is in by this very stay: what rested for that alone goes on. */
function wake({ db }: WriteContext, residentId: ResidentId, only: HandoffId | null = null): void {
  for (const { id, pausedWhy } of allOf(db, residentId))
    if (pausedWhy === 'readmitted' && (only === null || id === only))
      updateHandoff(db, id, { paused_on: null, paused_why: null, paused_note: null });
}

/** A discharge that arrives after the next admission: what follows it rests as if it had come in time. */
function restsItself(
  db: ReadableDb,
  known: readonly (KnownHandoff & { readonly isPaused: boolean })[],
  effect: StayEffect,
  { residentId, stayId, after }: StayChange,
): boolean {
  if (!isOut(after) || !isInAnotherStay(db, residentId, stayId)) return false;
  if (effect.did === 'open-discharged' || effect.did === 'reopen') return true;
  if (effect.did !== 'link' && effect.did !== 'change') return false;
  const own = known.find(({ id }) => id === effect.id);
  return own !== undefined && own.closedOn === null && own.dischargedOn === null && !own.isPaused;
}

function restingOf(
  known: readonly (KnownHandoff & { readonly isPaused: boolean })[],
  change: StayChange,
): readonly KnownHandoff[] {
  return known.filter((other) => !other.isPaused && isReadmission(other, change));
}

function knownOf(db: ReadableDb, residentId: ResidentId): readonly (KnownHandoff & { readonly isPaused: boolean })[] {
  return allOf(db, residentId).map(({ id, stayId, dischargedOn, closedOn, closeReason, type, pausedWhy }) => ({
    ...{
      id,
      stayId,
      dischargedOn,
      closedOn,
      closeReason,
      isPsychiatric: type === 'psychiatric',
      isPaused: pausedWhy !== null,
    },
  }));
}

function idOfStay(db: ReadableDb, { residentId, stayId }: StayChange): HandoffId | null {
  return allOf(db, residentId).find((one) => one.stayId === stayId)?.id ?? null;
}

function dayOf(instant: string | null): IsoDate | null {
  return instant === null ? null : dayOfInstant(instant);
}
