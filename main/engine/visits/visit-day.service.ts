import type { Input, Output } from '../../../shared/contract/index.ts';
import { daysBetween } from '../../../shared/dates.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';
import { minutesOfEach } from '../support/minutes.ts';
import { listedOf, shownOfRow } from './listed.ts';
import { broken } from './log-visit.service.ts';
import { heldNow } from './safety.repository.ts';
import type { DayRow } from './visit-lists.repository.ts';
import * as lists from './visit-lists.repository.ts';

const MOST_DAYS = 366;

type Day = Output<'visits.day'>;

/** The day of a worker: where, whom, what to know before ringing, and what was said and promised last. */
export function dayOf(context: ReadContext, { workerId, on }: Input<'visits.day'>): Day {
  const { db, session } = context;
  const worker = workerId ?? session.user.id;
  const rows = lists.visitsOfDay(db, context, worker, on);
  const whom = rows.flatMap(({ residentId }) => (residentId === null ? [] : [residentId]));
  const minutes = minutesOfEach(db, whom, on);
  return {
    // one that nobody planned has the time at which it began, and stands there
    visits: rows
      .map((row) => ofDay(context, row, minutes))
      .toSorted((a, b) => (a.from ?? '24').localeCompare(b.from ?? '24')),
    overdue: lists.countOverdue(db, context, worker),
  };
}

function ofDay(context: ReadContext, row: DayRow, minutes: ReturnType<typeof minutesOfEach>): Day['visits'][number] {
  const { db, today } = context;
  const shown = shownOfRow(context, row);
  const { residentId } = row;
  const isAddressHidden = row.homeShielded === 1 || (row.homeShielded !== null && !shown.has('home'));
  const note = residentId !== null && shown.has('visits') ? lists.lastNoteOf(db, residentId) : null;
  return {
    ...listedOf(context, row),
    address: isAddressHidden ? null : row.homeAddress,
    isAddressHidden,
    safety: residentId !== null && shown.has('safety') ? [...heldNow(db, residentId, today)] : [],
    support: residentId !== null && shown.has('support') ? (minutes.get(residentId)?.week ?? null) : null,
    lastNote: note,
    promises: residentId !== null && shown.has('tasks') ? [...lists.openPromises(db, residentId)] : [],
  };
}

/** A month and the rest of its weeks, by the day. */
export function monthOf(context: ReadContext, input: Input<'visits.month'>): Result<Output<'visits.month'>, AppError> {
  const { from, to } = input;
  if (to < from) return err(broken('to', 'days-turned'));
  if (daysBetween(from, to) > MOST_DAYS) return err(broken('to', 'days-too-many'));
  return ok({ days: lists.countByDay(context.db, context, input) });
}

/** Some days of a worker, a resident, a home, or of all within reach. */
export function listOf(context: ReadContext, input: Input<'visits.list'>): Result<Output<'visits.list'>, AppError> {
  const { db } = context;
  if (input.residentId !== null && shownOf(context, input.residentId) === null)
    return err(appError('not-found', 'residentId'));
  const visits = lists.listVisits(db, context, input).map((row) => listedOf(context, row));
  return ok({ visits, total: lists.countListed(db, context, input) });
}
