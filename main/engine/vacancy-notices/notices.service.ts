import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ShownNotice } from '../../../shared/contract/vacancy-notices.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { isNamedLate, noticeProblem, noticeStateOn } from '../../../shared/domain/vacancy-notices.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { NoticeId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { associationExists } from '../associations/associations.service.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { storedUnit } from '../units/units.service.ts';
import type { Writing } from '../writing.ts';
import type { StoredNotice } from './notices.repository.ts';
import * as rows from './notices.repository.ts';

type Saved = Result<{ readonly id: NoticeId }, AppError>;

/** Deadlines so many days ahead, and missed ones so many days back, stand on *I dag*. */
const WARN_DAYS = 7;
const MISSED_DAYS = 14;

export function noticesOfHome(
  context: ReadContext,
  { unitId }: Input<'vacancyNotices.ofHome'>,
): Result<Output<'vacancyNotices.ofHome'>, AppError> {
  if (storedUnit(context.db, unitId) === null) return err(appError('not-found', 'unitId'));
  return ok({ notices: rows.noticesOfHome(context.db, unitId).map((notice) => shownNotice(notice, context)) });
}

export function noticesOfAssociation(
  context: ReadContext,
  { associationId, year }: Input<'vacancyNotices.list'>,
): Result<Output<'vacancyNotices.list'>, AppError> {
  const { db } = context;
  if (!associationExists(db, associationId)) return err(appError('not-found', 'associationId'));
  const notices = rows.noticesOfAssociation(db, associationId, year).map((notice) => shownNotice(notice, context));
  return ok({ notices, total: rows.countNoticesOfAssociation(db, associationId, year) });
}

export function noticesDue({ db, today }: ReadContext): Output<'vacancyNotices.due'> {
  const found = rows.noticesDue(db, addDays(today, -MISSED_DAYS), addDays(today, WARN_DAYS), today);
  const notices = found.map(({ id, unitId, address, vacantFrom, nameBy, isOffered, ...days }) => ({
    id,
    unitId,
    address,
    vacantFrom,
    nameBy,
    isOffered: isOffered === 1,
    state: noticeStateOn({ nameBy, ...days }, today),
  }));
  return { notices, total: notices.length };
}

/** Why somebody got a home is known to those who see everybody. */
function shownNotice(notice: StoredNotice, { session, today }: ReadContext): ShownNotice {
  const { associationId: _, shielded: __, criterionId, criterion, hasRight, ...rest } = notice;
  const knows = mayDo(session.user.roles, 'residents:read-all');
  return {
    ...rest,
    hasRight: hasRight === 1,
    state: noticeStateOn(notice, today),
    namedLate: isNamedLate(notice),
    criterion: knows && criterionId !== null && criterion !== null ? { id: criterionId, name: criterion } : null,
  };
}

/** A new notice, or another day of one that is there; what came of it stays. */
export function saveNotice(context: WriteContext, input: Input<'vacancyNotices.save'>): Saved {
  const { db, newId, today, session } = context;
  const { unitId, known } = input;
  if (storedUnit(db, unitId) === null) return err(appError('not-found', 'unitId'));
  const problem = noticeProblem(input, today);
  if (problem) return err(appError('rule-broken', PROBLEM_FIELDS[problem], { rule: problem }));
  const notice = { ...input, note: textOrNull(input.note) };
  if (known === null) {
    const open = rows.noticesOfHome(db, unitId).find((one) => noticeStateOn(one, today) === 'open');
    if (open) return err(appError('rule-broken', 'unitId', { rule: 'notice-open', to: open.nameBy }));
    const id = newId<'vacancy-notice'>();
    rows.insertNotice(db, id, unitId, notice, session.user.id);
    return ok({ id });
  }
  const found = noticeAt(context, known);
  if (!found.ok) return found;
  const { id, unitId: ofUnit, namedOn, returnedOn } = found.value;
  if (ofUnit !== unitId) return err(appError('not-found', 'known'));
  const closedOn = namedOn ?? returnedOn;
  if (closedOn !== null && closedOn < input.receivedOn)
    return err(appError('rule-broken', 'receivedOn', { rule: 'closed-before-received', to: closedOn }));
  return rows.updateNotice(db, known, notice) ? ok({ id }) : err(appError('changed-by-other'));
}

const PROBLEM_FIELDS = {
  'received-in-future': 'receivedOn',
  'name-by-before-received': 'nameBy',
  'vacant-too-far': 'vacantFrom',
} as const;

/** Also after the deadline: what is written down late was still done. */
export function closeNotice(context: WriteContext, input: Input<'vacancyNotices.close'>): Saved {
  const { db, today } = context;
  const { how, on, returnReason } = input;
  const found = noticeAt(context, input);
  if (!found.ok) return found;
  const { id, namedOn, returnedOn, receivedOn, note: kept } = found.value;
  if (namedOn !== null || returnedOn !== null) return err(appError('rule-broken', 'id', { rule: 'notice-closed' }));
  if (on > today || on < receivedOn) return err(appError('rule-broken', 'on', { rule: 'closed-on', from: receivedOn }));
  const reason = how === 'returned' ? returnReason : null;
  if (how === 'returned' && reason === null)
    return err(appError('rule-broken', 'returnReason', { rule: 'return-reason-needed' }));
  const note = textOrNull(input.note) ?? kept;
  if (reason === 'other' && textOrNull(input.note) === null)
    return err(appError('rule-broken', 'note', { rule: 'note-needed' }));
  const closed = {
    namedOn: how === 'named' ? on : null,
    returnedOn: how === 'returned' ? on : null,
    returnReason: reason,
    note,
  };
  return rows.saveClosed(db, input, closed) ? ok({ id }) : err(appError('changed-by-other'));
}

/** A criterion that has ended is chosen no more, and stays where it was chosen. */
export function setCriterion(context: WriteContext, input: Input<'vacancyNotices.setCriterion'>): Saved {
  const { db } = context;
  const { criterionId } = input;
  const found = noticeAt(context, input);
  if (!found.ok) return found;
  const { id, criterionId: before } = found.value;
  const isKnown = rows.listCriteria(db).some((one) => one.id === criterionId && one.endedOn === null);
  if (criterionId !== null && criterionId !== before && !isKnown) return err(appError('not-found', 'criterionId'));
  return rows.saveCriterion(db, input, criterionId) ? ok({ id }) : err(appError('changed-by-other'));
}

function noticeAt(
  { db }: WriteContext,
  { id, version }: { readonly id: NoticeId; readonly version: number },
): Result<StoredNotice, AppError> {
  const found = rows.findNotice(db, id);
  if (found === null) return err(appError('not-found', 'id'));
  return found.version === version ? ok(found) : err(appError('changed-by-other'));
}

/** Somebody gets the home today: the notice that waits for a tenant has one, one whose deadline has passed only by an offer. */
export function noteTenantNamed(
  { db, today }: Writing,
  { unitId, to }: { readonly unitId: UnitId; readonly to: IsoDate | null },
  byOffer: boolean,
): void {
  const [latest] = rows.noticesOfHome(db, unitId, 1);
  // somebody who lived there before is written down afterwards
  if (latest === undefined || (to !== null && to < latest.vacantFrom)) return;
  const state = noticeStateOn(latest, today);
  if (state === 'open' || (byOffer && state === 'missed')) rows.saveNamed(db, latest.id, today);
}

/** The tenant did not want the home after all: the notice waits again, or has been missed by now. */
export function noteTenantGone({ db }: Writing, unitId: UnitId): void {
  const [latest] = rows.noticesOfHome(db, unitId, 1);
  if (latest !== undefined && latest.namedOn !== null) rows.saveNamed(db, latest.id, null);
}
