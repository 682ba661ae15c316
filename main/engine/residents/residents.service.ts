import type { Input, Output } from '../../../shared/contract/index.ts';
import type { DayInterval } from '../../../shared/dates.ts';
import { checkPersonId, warningsOf } from '../../../shared/domain/residents.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { recoveryIsConfirmed } from '../settings/settings.service.ts';
import { alikesOf } from './alikes.ts';
import { beginCourse } from './courses.service.ts';
import { findResident, insertResident, updateProtection, updateResident } from './residents.repository.ts';

type Identity = Omit<Input<'residents.change'>, 'id' | 'version' | 'personId'>;

/** A resident with a first forløb. Somebody who looks alike must have been seen first; who is under 18 is warned of. */
export function createResident(
  context: WriteContext,
  input: Input<'residents.create'>,
): Result<Output<'residents.create'>, AppError> {
  const { db, today } = context;
  if (!recoveryIsConfirmed(db)) return err(appError('recovery-not-confirmed'));
  const { personId, course, seen, ...written } = input;
  const checked = checkPersonId({ ...written, personId }, today);
  if (!checked.ok) return err(ruleBroken(checked.error));
  const { birthDate, personId: numbered } = checked.value;
  const identity = tidy({ ...written, birthDate });
  const idNumber = numbered?.number ?? null;
  const { fingerprint, total } = alikesOf(context, { idNumber, name: identity.name, birthDate, except: null });
  if (fingerprint !== seen && fingerprint !== null)
    return err(appError('already-exists', 'alike', { count: total, fingerprint }));
  const id = context.newId<'resident'>();
  insertResident(db, id, identity, numbered, today);
  const begun = beginCourse(context, id, course);
  if (!begun.ok) return err({ ...begun.error, where: `course.${begun.error.where}` });
  return ok({ id, warnings: warningsOf({ birthDate, protectedUntil: [] }, today) });
}

/** Who the person is and how to reach them; protections have an act of their own. */
export function changeResident(
  context: WriteContext,
  { id, version, personId, ...written }: Input<'residents.change'>,
): Result<Output<'residents.change'>, AppError> {
  const { db, today } = context;
  const known = findResident(db, context, id);
  if (known === null) return err(appError('not-found', 'id'));
  const kept = known.idKind === null || known.idNumber === null ? null : { kind: known.idKind, number: known.idNumber };
  const checked = checkPersonId({ ...written, personId: personId === 'keep' ? kept : personId }, today);
  if (!checked.ok) return err(ruleBroken(checked.error));
  const { birthDate, personId: numbered } = checked.value;
  if (!updateResident(db, id, tidy({ ...written, birthDate }), personId === 'keep' ? 'keep' : numbered, version))
    return err(appError('changed-by-other'));
  const { nameProtectedTo, addressProtectedTo } = known;
  return ok({ id, warnings: warningsOf({ birthDate, protectedUntil: [nameProtectedTo, addressProtectedTo] }, today) });
}

/** A protection holds from when it is written down until somebody lifts it: its last day warns, and lifts nothing. */
export function protectResident(
  context: WriteContext,
  input: Input<'residents.protect'>,
): Result<{ id: ResidentId }, AppError> {
  const { db } = context;
  const { id, name, address } = input;
  if (findResident(db, context, id) === null) return err(appError('not-found', 'id'));
  if (isReversed(name)) return err(appError('ends-before-start', 'name.to'));
  if (isReversed(address)) return err(appError('ends-before-start', 'address.to'));
  return updateProtection(db, input) ? ok({ id }) : err(appError('changed-by-other'));
}

function isReversed(days: { readonly from: DayInterval['to']; readonly to: DayInterval['to'] } | null): boolean {
  return days !== null && days.from !== null && days.to !== null && days.to < days.from;
}

function tidy(identity: Identity): Identity {
  return {
    ...identity,
    calledName: textOrNull(identity.calledName),
    phone: textOrNull(identity.phone),
    language: textOrNull(identity.language),
    contactTime: textOrNull(identity.contactTime),
    team: textOrNull(identity.team),
  };
}

function ruleBroken(rule: string): AppError {
  const isBirth = rule === 'born-in-future' || rule === 'birth-date-differs';
  return appError('rule-broken', isBirth ? 'birthDate' : 'personId', { rule });
}
