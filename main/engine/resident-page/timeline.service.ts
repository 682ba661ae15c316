import type { Input, Output } from '../../../shared/contract/index.ts';
import type { TimelineRow } from '../../../shared/contract/resident-page.ts';
import { timelineRow } from '../../../shared/contract/resident-page.ts';
import { challengeName } from '../../../shared/domain/challenges.ts';
import type { TimelineKind } from '../../../shared/domain/resident-timeline.ts';
import { fieldsOfTimeline, permissionsOfTimeline, timelineKinds } from '../../../shared/domain/resident-timeline.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { pageOf } from '../page.ts';
import type { Shown } from '../residents/shown.service.ts';
import { shownOf } from '../residents/shown.service.ts';
import { listFrameworks } from './frameworks.repository.ts';
import type { TimelineParts } from './timeline.repository.ts';
import { countTimeline, timelinePage } from './timeline.repository.ts';

/** All that happened to a resident and all that was said, without what the role's fields hide: no row, no count, no kind. */
export function timelineOf(
  context: ReadContext,
  { residentId, kinds, ...wanted }: Input<'residents.timeline'>,
): Result<Output<'residents.timeline'>, AppError> {
  const { db } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  const readable = partsOf(context, shown);
  const counts = countTimeline(db, residentId, readable);
  const asked = readable.kinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const rows = timelinePage(db, residentId, { ...readable, kinds: asked }, wanted);
  const total = counts.reduce((sum, { kind, n }) => (asked.includes(kind) ? sum + n : sum), 0);
  const there = timelineKinds.filter((kind) => counts.some((one) => one.kind === kind));
  return ok({ ...pageOf(timelineRow, rows.map(namer(context)), total), kinds: there });
}

function partsOf({ session }: ReadContext, shown: Shown): TimelineParts {
  const isRead = (kind: TimelineKind): boolean => {
    if (kind === 'courses' || kind === 'tenancies' || kind === 'merges') return true;
    if (kind === 'texts') return shown.has('wishes') || shown.has('words');
    if (kind === 'visitation' || kind === 'waiting' || kind === 'offers')
      return mayDo(session.user.roles, permissionsOfTimeline[kind]);
    // who finds the home alone is not told what somebody was in hospital or prison for, nor since when
    if (kind === 'handoffs' && !mayDo(session.user.roles, 'handoffs:write')) return false;
    return shown.has(fieldsOfTimeline[kind]);
  };
  return {
    kinds: timelineKinds.filter(isRead),
    texts: { wishes: shown.has('wishes'), words: shown.has('words') },
    reasons: shown.has('words'),
    places: shown.has('home'),
    moves: shown.has('moves'),
  };
}

/** A challenge is called what the municipality's list called it then. */
function namer({ db }: ReadContext): (row: TimelineRow) => TimelineRow {
  const versions = listFrameworks(db);
  return (row) =>
    row.kind === 'challenges' && row.code !== null ? { ...row, value: challengeName(versions, row.code, row.on) } : row;
}
