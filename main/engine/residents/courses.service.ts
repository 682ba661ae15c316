import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { CourseProblem } from '../../../shared/domain/residents.ts';
import * as rule from '../../../shared/domain/residents.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { CourseId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import type { LatestCourse, NewCourse } from './courses.repository.ts';
import { endCourse, insertCourse, latestCourse } from './courses.repository.ts';
import { accessTo } from './scope.ts';

type Saved = Result<{ id: CourseId }, AppError>;

/** A new forløb for somebody who has none that is open. */
export function openCourse(context: WriteContext, { residentId, ...first }: Input<'courses.open'>): Saved {
  if (accessTo(context.db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  return beginCourse(context, residentId, first);
}

/** The same for a resident who is just being written down. */
export function beginCourse(
  context: WriteContext,
  residentId: ResidentId,
  first: Pick<NewCourse, 'from' | 'reason'> & { readonly state: 'contacted' | 'active' },
): Saved {
  const last = latestCourse(context.db, residentId);
  const allowed = rule.openCourse(last, first.from, context.today);
  if (!allowed.ok) return err(refusal(allowed.error, 'from'));
  return follow(context, residentId, last, last?.version ?? 0, { ...first, pausedUntil: null });
}

/** The next state: the one before ends on the day before, or on the same day when it began then. */
export function changeCourse(context: WriteContext, input: Input<'courses.change'>): Saved {
  const { db, today } = context;
  const { residentId, id, version, state, on, reason } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const last = latestCourse(db, residentId);
  if (last === null) return err(appError('not-found', 'id'));
  if (last.id !== id) return err(appError('changed-by-other'));
  const next: NewCourse = {
    state,
    from: on,
    pausedUntil: state === 'paused' ? input.pausedUntil : null,
    reason: textOrNull(reason),
  };
  const allowed = rule.changeCourse(last, next, today);
  return allowed.ok ? follow(context, residentId, last, version, next) : err(refusal(allowed.error, 'on'));
}

function follow(
  { db, session, newId }: WriteContext,
  residentId: ResidentId,
  last: LatestCourse | null,
  version: number,
  next: NewCourse,
): Saved {
  if (last !== null && !endCourse(db, last.id, lastDay(last.from, next.from), version))
    return err(appError('changed-by-other'));
  const id = newId<'course'>();
  insertCourse(db, id, residentId, { ...next, reason: textOrNull(next.reason) }, session.user.id);
  return ok({ id });
}

function lastDay(from: IsoDate, nextFrom: IsoDate): IsoDate {
  return from === nextFrom ? from : addDays(nextFrom, -1);
}

function refusal(problem: CourseProblem, day: 'from' | 'on'): AppError {
  const where: Readonly<Record<CourseProblem, string>> = {
    'course-open': 'residentId',
    'course-not-open': 'id',
    'course-before': day,
    'course-in-future': day,
    'pause-needs-day': 'pausedUntil',
    'pause-ends-before': 'pausedUntil',
    'closing-needs-reason': 'reason',
  };
  return appError('rule-broken', where[problem], { rule: problem });
}

/** The forløb ends with its citizen; one that is over stays as it was. */
export function endForDeath(context: WriteContext, residentId: ResidentId): void {
  const last = latestCourse(context.db, residentId);
  if (last === null || !rule.isOpenCourse(last.state)) return;
  const on = last.from > context.today ? last.from : context.today;
  follow(context, residentId, last, last.version, { state: 'dead', from: on, pausedUntil: null, reason: null });
}
