import type { Input, Output } from '../../../shared/contract/index.ts';
import { contains } from '../../../shared/dates.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { openGoalsOf } from '../goals/goals.service.ts';
import { textOrNull } from '../page.ts';
import type { Saved } from '../resident-page/noting.ts';
import { mayNote } from '../resident-page/noting.ts';
import { namedOf } from '../residents/shown.service.ts';
import { supportOn } from '../support/support.service.ts';
import { insertCopy, lastCopyNumber, linesOf } from './plans.repository.ts';

type Content = NonNullable<Output<'plans.ofResident'>>['now'];

/** What the citizen's own copy would say today: wishes and goals, the support that was granted, and who does what. */
export function copyNow(context: ReadContext, residentId: ResidentId): Content {
  const { db, today } = context;
  const named = namedOf(context, residentId);
  const goals = openGoalsOf(db, residentId);
  return {
    name: named?.name ?? null,
    wishes: goals.filter(({ level }) => level === 'wish').map(({ words }) => words),
    goals: goals
      .filter(({ level }) => level !== 'wish')
      .map(({ words, citizenDoes, othersDo }) => ({ words, citizenDoes, othersDo })),
    support: named?.shown.has('support') ? [...supportOn(db, residentId, today)] : [],
    efforts: linesOf(db, residentId)
      .filter((line) => contains(line, today))
      .map(({ does, provider }) => ({ does, provider })),
    ...{ contacts: null, cannot: null, instead: null },
  };
}

/** A dated version of the copy, gone through with the citizen: what it said then is kept as it was. */
export function handOver(context: WriteContext, input: Input<'plans.handOver'>): Saved {
  const { db, today, session } = context;
  const { residentId, reviewedOn } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  if (reviewedOn > today) return err(appError('rule-broken', 'reviewedOn', { rule: 'noted-in-future' }));
  const said = {
    viewWords: textOrNull(input.viewWords),
    contacts: textOrNull(input.contacts),
    cannot: textOrNull(input.cannot),
    instead: textOrNull(input.instead),
  };
  const personal = Object.entries(said).find(([, text]) => holdsPersonNumber(text ?? ''));
  if (personal) return err(appError('rule-broken', personal[0], { rule: 'personal-number' }));
  const { viewWords, ...onPaper } = said;
  const content: Content = { ...copyNow(context, residentId), ...onPaper };
  const id: EntryId = context.newId<'entry'>();
  const number = lastCopyNumber(db, residentId) + 1;
  insertCopy(db, id, { ...input, viewWords, number, content }, session.user.id);
  return ok({ id });
}
