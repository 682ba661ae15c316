import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays, daysBetween } from '../../../shared/dates.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { broken } from '../visits/log-visit.service.ts';
import { calendarFile } from './calendar-file.ts';
import * as rows from './team.repository.ts';

const LONGEST_DAYS = 366;
const YEAR = 365;

/** What the team had, held and missed, what nobody has, and how often somebody met the worker whom they know. */
export function teamOf(
  context: ReadContext,
  { from, to }: Input<'team.board'>,
): Result<Output<'team.board'>, AppError> {
  const { db, today, session } = context;
  const wrong = daysWrong(from, to);
  if (wrong) return err(wrong);
  const unassigned = rows.unassigned(db, from, to, today).map(({ name, nameProtected, addressProtected, ...visit }) => {
    const protection = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
    return { ...visit, name: shownFields(session.user.roles, protection).has('name') ? name : null };
  });
  return ok({
    workers: [...rows.byWorker(db, from, to, today)],
    unassigned,
    ...rows.continuity(db, from, to),
    primaryChanges: rows.primaryChanges(db, addDays(to, -YEAR), to),
  });
}

/** For a phone, which is not ours: when, and a code that means something here alone. */
export function calendarOf(
  { db, now, session }: ReadContext,
  { from, to }: Input<'team.calendar'>,
): Result<Output<'team.calendar'>, AppError> {
  const wrong = daysWrong(from, to);
  if (wrong) return err(wrong);
  const visits = rows.ownPlanned(db, session.user.id, from, to);
  return ok({ fileName: `besoeg-${from}.ics`, text: calendarFile(visits, now), visits: visits.length });
}

function daysWrong(from: Input<'team.board'>['from'], to: Input<'team.board'>['to']): AppError | null {
  if (to < from) return broken('to', 'days-turned');
  return daysBetween(from, to) > LONGEST_DAYS ? broken('to', 'days-too-many') : null;
}
