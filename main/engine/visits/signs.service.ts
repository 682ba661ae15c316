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
import { pastVisits } from './visits.repository.ts';

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
  const sign = { residentId, what, words: null, ownerId: owner.id, visits, ...when };
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
      if (!shown.has('visits')) return [];
      return [{ ...sign, words, name: shown.has('name') ? name : null, isMine: isMine === 1 }];
    }),
  };
}

export function addSign(context: WriteContext, input: Input<'signs.add'>): Saved {
  const { db, today, session } = context;
  const { residentId, saw, ownerId, triageOn } = input;
  const allowed = mayNote(context, residentId, 'visits');
  if (!allowed.ok) return allowed;
  const unfit = taskProblem(context, residentId, ownerId, '');
  if (unfit) return err(unfit);
  if (triageOn < today) return err(appError('rule-broken', 'triageOn', { rule: 'next-visit-in-past' }));
  if (holdsPersonNumber(saw)) return err(appError('rule-broken', 'saw', { rule: 'personal-number' }));
  const id = context.newId<'early-sign'>();
  rows.insertSign(db, id, { ...input, words: saw, what: 'other', visits: [] }, today, session.user.id);
  return ok({ id });
}

/** Looked at: what came of it stays written. */
export function triageSign(context: WriteContext, { id, version, outcome, note }: Input<'signs.triage'>): Saved {
  const { db, today, session } = context;
  const sign = rows.findSign(db, id);
  const shown = sign?.residentId ? shownOf(context, sign.residentId) : null;
  if (sign === null || !shown?.has('visits')) return err(appError('not-found', 'id'));
  if (sign.triagedOn !== null) return err(appError('already-ended', 'id'));
  if (holdsPersonNumber(note ?? '')) return err(appError('rule-broken', 'note', { rule: 'personal-number' }));
  const done = { on: today, by: session.user.id, outcome, note: textOrNull(note) };
  return rows.closeSign(db, id, done, version) ? ok({ id }) : err(appError('changed-by-other'));
}
