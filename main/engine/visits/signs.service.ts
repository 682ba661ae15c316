import type { Input, Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import { workdayFrom } from '../../../shared/domain/holidays.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { signOf } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EarlySignId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { possibleOwners, taskProblem } from '../tasks/open-task.ts';
import * as rows from './signs.repository.ts';
import { workers } from './visit-lists.repository.ts';
import { pastVisits, unitExists } from './visits.repository.ts';

type Saved = Result<{ id: EarlySignId }, AppError>;

/** Raises a sign where the visits show a pattern that nobody looks at yet. True when it did. */
export function raiseSign(context: WriteContext, residentId: ResidentId): boolean {
  const { db, today, session, newId } = context;
  const past = pastVisits(db, residentId).map((visit) => ({ ...visit, concern: visit.concern === 1 }));
  const what = signOf(past);
  if (what === null || rows.hasOpenSign(db, residentId, what)) return false;
  const owners = possibleOwners(context, residentId);
  const owner = owners.find(({ kind }) => kind === '0') ?? owners.find(({ id }) => id === session.user.id) ?? owners[0];
  if (owner === undefined) return false;
  const visits = past.slice(0, what === 'concern' ? 1 : 2).map(({ id }) => id);
  const when = { urgency: 'soon', triageOn: workdayFrom(addDays(today, 1)) } as const;
  const sign = { residentId, unitId: null, what, words: null, ownerId: owner.id, visits, ...when };
  rows.insertSign(db, newId<'early-sign'>(), sign, today, session.user.id);
  return true;
}

export function openSigns(context: ReadContext): Output<'signs.open'> {
  const { db, session } = context;
  const { roles } = session.user;
  const found = rows.openSigns(db, context, mayDo(roles, 'visits:lead'));
  return {
    signs: found.flatMap(({ nameProtected, addressProtected, isMine, name, words, ...sign }) => {
      const protection = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
      const shown = shownFields(roles, protection);
      if (sign.residentId !== null && !shown.has('visits')) return [];
      return [{ ...sign, words, name: shown.has('name') ? name : null, isMine: isMine === 1 }];
    }),
  };
}

/** What somebody saw, about a citizen or a home, with who looks at it and when. */
export function addSign(context: WriteContext, input: Input<'signs.add'>): Saved {
  const { db, today, session } = context;
  const { saw, triageOn } = input;
  const refused = aboutRefused(context, input);
  if (refused) return err(refused);
  if (triageOn < today) return err(appError('rule-broken', 'triageOn', { rule: 'next-visit-in-past' }));
  if (holdsPersonNumber(saw)) return err(appError('rule-broken', 'saw', { rule: 'personal-number' }));
  const id = context.newId<'early-sign'>();
  rows.insertSign(db, id, { ...input, words: saw, what: 'other', visits: [] }, today, session.user.id);
  return ok({ id });
}

/** About one of the two, whom the author may write about and the owner can do something for. */
function aboutRefused(context: WriteContext, { residentId, unitId, ownerId }: Input<'signs.add'>): AppError | null {
  const { db } = context;
  if ((residentId === null) === (unitId === null))
    return appError('rule-broken', 'residentId', { rule: 'sign-needs-one' });
  if (residentId !== null) {
    const allowed = mayNote(context, residentId, 'visits');
    return allowed.ok ? taskProblem(context, residentId, ownerId, '') : allowed.error;
  }
  if (unitId !== null && !unitExists(db, unitId)) return appError('not-found', 'unitId');
  const goesThere = workers(db).some(({ id }) => id === ownerId);
  return goesThere ? null : appError('rule-broken', 'ownerId', { rule: 'owner-sees-not' });
}

/** Looked at: what came of it stays written. */
export function triageSign(context: WriteContext, { id, version, outcome, note }: Input<'signs.triage'>): Saved {
  const { db, today, session } = context;
  const sign = rows.findSign(db, id);
  if (sign === null || !mayTriage(context, sign)) return err(appError('not-found', 'id'));
  if (sign.triagedOn !== null) return err(appError('already-ended', 'id'));
  if (holdsPersonNumber(note ?? '')) return err(appError('rule-broken', 'note', { rule: 'personal-number' }));
  const done = { on: today, by: session.user.id, outcome, note: textOrNull(note) };
  return rows.closeSign(db, id, done, version) ? ok({ id }) : err(appError('changed-by-other'));
}

function mayTriage(
  context: WriteContext,
  { residentId, ownerId, by }: NonNullable<ReturnType<typeof rows.findSign>>,
): boolean {
  if (residentId !== null) return shownOf(context, residentId)?.has('visits') ?? false;
  const { id, roles } = context.session.user;
  return ownerId === id || by === id || mayDo(roles, 'visits:lead');
}
