import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { MergeField } from '../../../shared/domain/resident-merge.ts';
import { isTaken, mergeFields } from '../../../shared/domain/resident-merge.ts';
import type { PersonId } from '../../../shared/domain/residents.ts';
import { checkPersonId } from '../../../shared/domain/residents.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { leaveOneGuidance } from '../rights/guidance.service.ts';
import { leaveMerged, livingEntry } from '../waiting/after-offer.ts';
import { endAssignment, openAssignments } from './assignments.repository.ts';
import { latestCourse } from './courses.repository.ts';
import * as rows from './merge.repository.ts';
import { isChoice, isEmpty, sideOf, suggestedOf } from './merge-sides.ts';
import type { StoredResident } from './residents.repository.ts';
import { findResident, updateProtection, updateResident } from './residents.repository.ts';

interface Pair {
  readonly kept: StoredResident;
  readonly other: StoredResident;
}

/** What both say beside each other, what moves, and what is in the way; nothing is written. */
export function previewMerge(
  context: ReadContext,
  input: Input<'residents.previewMerge'>,
): Result<Output<'residents.previewMerge'>, AppError> {
  const { db } = context;
  const pair = pairOf(context, input);
  if (!pair.ok) return pair;
  const { kept, other } = pair.value;
  const [ours, theirs] = [sideOf(db, kept), sideOf(db, other)];
  const differ = { number: kept.idNumber !== other.idNumber };
  const told = mergeFields.filter((field) => !isEmpty(ours[field]) || !isEmpty(theirs[field]));
  return ok({
    kept: namedSide(kept),
    other: namedSide(other),
    fields: told.map((field) => ({
      field,
      kept: ours[field],
      other: theirs[field],
      isChoice: isChoice(field, ours, theirs, differ),
    })),
    suggested: suggestedOf(ours, theirs),
    moves: movesOf(context, other.id),
    problems: [...rows.problemsBetween(db, kept.id, other.id)],
  });
}

/**
 * Two records of one person become one: what cannot be twice is settled by what was chosen, everything that is about the
 * other moves, and the other is gone. All in one act, which can be undone.
 */
export function mergeResidents(
  context: WriteContext,
  input: Input<'residents.merge'>,
): Result<Output<'residents.merge'>, AppError> {
  const { db, session, today } = context;
  const pair = pairOf(context, input);
  if (!pair.ok) return pair;
  const { kept, other } = pair.value;
  if (kept.version !== input.version || other.version !== input.otherVersion) return err(appError('changed-by-other'));
  const [problem] = rows.problemsBetween(db, kept.id, other.id);
  if (problem !== undefined) return err(appError('rule-broken', 'otherId', { rule: problem }));
  const identity = identityOf(pair.value, input.take, today);
  if (!identity.ok) return identity;
  settle(context, pair.value, input.take);
  const moved = moveAll(context, kept.id, other.id);
  if (!updateResident(db, kept.id, identity.value.identity, identity.value.personId, kept.version))
    return err(appError('changed-by-other'));
  protectAsBoth(context, pair.value);
  rows.removeRecord(db, 'residents', other.id);
  const merge = { residentId: kept.id, goneId: other.id, on: today, by: session.user.id };
  rows.insertMerge(db, context.newId<'resident-merge'>(), merge);
  return ok({ id: kept.id, moved });
}

function pairOf(
  context: ReadContext | WriteContext,
  { residentId, otherId }: { readonly residentId: ResidentId; readonly otherId: ResidentId },
): Result<Pair, AppError> {
  if (residentId === otherId) return err(appError('rule-broken', 'otherId', { rule: 'merge-with-self' }));
  const kept = findResident(context.db, context, residentId);
  if (kept === null) return err(appError('not-found', 'residentId'));
  const other = findResident(context.db, context, otherId);
  return other === null ? err(appError('not-found', 'otherId')) : ok({ kept, other });
}

function namedSide({ id, version, name, nameProtected, addressProtected }: StoredResident) {
  return { id, version, name, protected: nameProtected || addressProtected };
}

function movesOf({ db }: ReadContext, id: ResidentId): Output<'residents.previewMerge'>['moves'] {
  const counts = new Map<string, number>();
  for (const column of rows.personColumns(db))
    counts.set(column.table, (counts.get(column.table) ?? 0) + rows.countRecords(db, column, id));
  return [...counts].filter(([, count]) => count > 0).map(([table, count]) => ({ table, count }));
}

function identityOf({ kept, other }: Pair, take: readonly MergeField[], today: IsoDate) {
  const chosen = <F extends keyof StoredResident>(field: MergeField, column: F): StoredResident[F] =>
    isTaken(field, { kept: kept[column], other: other[column] }, take) ? other[column] : kept[column];
  const numberFrom = isTaken('personId', { kept: kept.idNumber, other: other.idNumber }, take) ? other : kept;
  const { idKind, idNumber } = numberFrom;
  const personId: PersonId | null = idKind === null || idNumber === null ? null : { kind: idKind, number: idNumber };
  const identity = {
    name: chosen('name', 'name'),
    calledName: chosen('calledName', 'calledName'),
    identity: chosen('identity', 'identity'),
    birthDate: chosen('birthDate', 'birthDate'),
    phone: chosen('phone', 'phone'),
    language: chosen('language', 'language'),
    interpreter: chosen('interpreter', 'interpreter'),
    contactWay: chosen('contactWay', 'contactWay'),
    contactTime: chosen('contactTime', 'contactTime'),
    team: chosen('team', 'team'),
  };
  const checked = checkPersonId({ ...identity, personId }, today);
  if (!checked.ok) return err(appError('rule-broken', 'take', { rule: checked.error }));
  return ok({ identity: { ...identity, birthDate: checked.value.birthDate }, personId: checked.value.personId });
}

/** One forløb, one situation, one place on the list, one worker of each kind and one guidance go on; the others end. */
function settle(context: WriteContext, { kept, other }: Pair, take: readonly MergeField[]): void {
  const { db, today } = context;
  const loser = (field: MergeField): ResidentId => (take.includes(field) ? kept.id : other.id);
  const courses = [latestCourse(db, kept.id), latestCourse(db, other.id)];
  const course = latestCourse(db, loser('course'));
  if (course !== null && !courses.includes(null)) rows.endRecord(db, 'courses', course.id, lastDay(course.from, today));
  const situations = [rows.openSituation(db, kept.id), rows.openSituation(db, other.id)];
  const situation = rows.openSituation(db, loser('situation'));
  if (situation !== null && !situations.includes(null))
    rows.endRecord(db, 'housing_situations', situation.id, lastDay(situation.from, today));
  if (livingEntry(db, kept.id) !== null && livingEntry(db, other.id) !== null) leaveMerged(context, loser('waiting'));
  for (const { id } of rows.assignmentsTooMany(db, kept.id, other.id)) rows.removeRecord(db, 'assignments', id);
  for (const kind of ['primary', 'coordinator'] as const) {
    const both = [openAssignments(db, kept.id, kind), openAssignments(db, other.id, kind)];
    if (both.some((open) => open.length === 0)) continue;
    for (const one of openAssignments(db, loser(kind), kind))
      endAssignment(db, one.id, one.from < today ? addDays(today, -1) : addDays(one.from, -1), one.version);
  }
  const chosen = take.includes('guidance') ? other.id : kept.id;
  leaveOneGuidance(context, chosen, loser('guidance'));
  for (const { id } of rows.placesTooMany(db, kept.id, other.id)) rows.removeRecord(db, 'tenancy_persons', id);
}

function lastDay(from: IsoDate, today: IsoDate): IsoDate {
  return from < today ? addDays(today, -1) : from;
}

function moveAll({ db }: WriteContext, kept: ResidentId, other: ResidentId): number {
  let moved = 0;
  for (const column of rows.personColumns(db))
    for (const { id } of rows.recordsOf(db, column, other)) {
      rows.moveRecord(db, column, id, kept);
      moved += 1;
    }
  return moved;
}

/** Whichever of the two is protected, the one that stays is: with the days of its own protection, else those of the other. */
function protectAsBoth({ db }: WriteContext, { kept, other }: Pair): void {
  const named = [kept, other].find(({ nameProtected }) => nameProtected);
  const hidden =
    [kept, other].find(
      ({ addressProtection, addressProtected }) => addressProtected && addressProtection === 'special',
    ) ?? [kept, other].find(({ addressProtected }) => addressProtected);
  if (named === undefined && hidden === undefined) return;
  updateProtection(db, {
    id: kept.id,
    version: kept.version + 1,
    name: named === undefined ? null : { from: named.nameProtectedFrom, to: named.nameProtectedTo },
    address:
      hidden === undefined
        ? null
        : {
            from: hidden.addressProtectedFrom,
            to: hidden.addressProtectedTo,
            kind: hidden.addressProtection ?? 'normal',
          },
  });
}
