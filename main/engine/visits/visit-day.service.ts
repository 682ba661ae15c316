import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';
import { minutesOfEach } from '../support/minutes.ts';
import { listedOf, shownOfRow } from './listed.ts';
import { heldNow } from './safety.repository.ts';
import type { DayRow } from './visit-lists.repository.ts';
import * as lists from './visit-lists.repository.ts';

type Day = Output<'visits.day'>;

/** The day of a worker: where, whom, what to know before ringing, and what was said and promised last. */
export function dayOf(context: ReadContext, { workerId, on }: Input<'visits.day'>): Day {
  const { db, session } = context;
  const worker = workerId ?? session.user.id;
  const rows = lists.visitsOfDay(db, context, worker, on);
  const whom = rows.flatMap(({ residentId }) => (residentId === null ? [] : [residentId]));
  const minutes = minutesOfEach(db, whom, on);
  return {
    visits: rows.map((row) => ofDay(context, row, minutes)),
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

/** Some days of a worker, a resident, a home, or of all within reach. */
export function listOf(context: ReadContext, input: Input<'visits.list'>): Result<Output<'visits.list'>, AppError> {
  const { db } = context;
  if (input.residentId !== null && shownOf(context, input.residentId) === null)
    return err(appError('not-found', 'residentId'));
  const rows = lists.listVisits(db, context, input);
  return ok({ visits: rows.map((row) => listedOf(context, row)), total: rows[0]?.total ?? 0 });
}
