import type { Input } from '../../../shared/contract/index.ts';
import type { RepairFacts } from '../../../shared/contract/repairs.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { StartOutageProblem } from '../../../shared/domain/outages.ts';
import * as rule from '../../../shared/domain/outages.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { OutageId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { textOrNull } from '../page.ts';
import { unlinkedId } from '../unlinked-id.ts';
import type { Writing } from '../writing.ts';
import type { Outage } from './outages.repository.ts';
import {
  findOutage,
  insertFollowUp,
  insertOutage,
  NO_REPAIR_FACTS,
  outagesOf,
  setOutageEnd,
  updateOutage,
} from './outages.repository.ts';
import { storedUnit } from './units.service.ts';

type Saved = Result<{ id: OutageId }, AppError>;

/** Takes a unit out of service. `outage-overlaps` says which period is in the way. */
export function startOutage({ db, newId, today }: Writing, input: Input<'outages.start'>): Saved {
  const { repair = NO_REPAIR_FACTS, ...outage } = input;
  const unit = storedUnit(db, input.unitId);
  if (!unit) return err(appError('not-found', 'unitId'));
  const allowed = rule.startOutage(outagesOf(db, input.unitId), input);
  if (!allowed.ok) return err(refusal(allowed.error, 'from'));
  const problem = factsProblem(repair, input.from, today);
  if (problem) return err(problem);
  const facts = tidy(repair);
  const id = unit.shielded ? unlinkedId<'outage'>(newId) : newId<'outage'>();
  const actorSince = actorSinceOf(null, facts, facts.orderedOn ?? facts.reportedOn ?? input.from);
  insertOutage(db, id, { ...outage, ...facts, actorSince, note: textOrNull(input.note) });
  return ok({ id });
}

/** What is known of the work, as it is now; the days are left as they are. */
export function changeOutage({ db, today }: Writing, input: Input<'outages.update'>): Saved {
  const { id, version, reason, note, repair } = input;
  const outage = findOutage(db, id);
  if (!outage) return err(appError('not-found', 'id'));
  const problem = factsProblem(repair, outage.from, today);
  if (problem) return err(problem);
  const facts = tidy(repair);
  const changed = { reason, note: textOrNull(note), ...facts, actorSince: actorSinceOf(outage, facts, today) };
  return updateOutage(db, id, changed, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** Notes what somebody said, and whose turn it is: whoever it waited for already, it goes on waiting for since then. */
export function followUpOutage(
  { db, newId, today, session }: WriteContext,
  { id, version, on, note, actor, actorName, dueOn, nextOn }: Input<'outages.followUp'>,
): Saved {
  const outage = findOutage(db, id);
  if (!outage) return err(appError('not-found', 'id'));
  if (on > today) return err(ruleBroken('on', 'noted-in-future'));
  if (nextOn !== null && nextOn <= on) return err(ruleBroken('nextOn', 'follow-up-in-past'));
  if (dueOn !== null && dueOn < outage.from) return err(ruleBroken('dueOn', 'due-before-start'));
  const waits = tidy({ ...outage, actor, actorName });
  const facts = { ...outage, ...waits, dueOn, followUpOn: nextOn };
  if (!updateOutage(db, id, { ...facts, actorSince: actorSinceOf(outage, waits, on) }, version))
    return err(appError('changed-by-other'));
  const followUpId = isShielded(db, outage.unitId)
    ? unlinkedId<'outage-follow-up'>(newId)
    : newId<'outage-follow-up'>();
  const { actor: next, actorName: nextName } = waits;
  insertFollowUp(db, followUpId, id, { on, note, nextOn, actor: next, actorName: nextName, userId: session.user.id });
  return ok({ id });
}

/** Sets or moves the last day, until it has passed. */
export function endOutage({ db, today }: Writing, { id, version, to }: Input<'outages.end'>): Saved {
  const outage = findOutage(db, id);
  if (!outage) return err(appError('not-found', 'id'));
  const others = outagesOf(db, outage.unitId).filter((other) => other.id !== id);
  const ended = rule.endOutage(outage, others, to, today);
  if (!ended.ok)
    return err(
      ended.error.code === 'already-ended'
        ? appError('already-ended', 'to', { to: outage.to ?? '' })
        : refusal(ended.error, 'to'),
    );
  return setOutageEnd(db, id, to, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** The same one, by kind and name, has waited since it began to wait; another one since `from`. */
function actorSinceOf(before: Outage | null, { actor, actorName }: RepairFacts, from: IsoDate): IsoDate | null {
  if (actor === null) return null;
  const isSame = before !== null && before.actor === actor && before.actorName === actorName;
  return isSame ? before.actorSince : from;
}

/** A citizen is not named here: the name, and its protection, is the tenancy's. */
function tidy<F extends RepairFacts>(facts: F): F {
  const named = facts.actor !== null && facts.actor !== 'citizen';
  return { ...facts, actorName: named ? textOrNull(facts.actorName) : null };
}

function factsProblem(repair: RepairFacts, from: IsoDate, today: IsoDate): AppError | null {
  const problem = rule.repairProblem({ ...repair, from }, today);
  return problem && ruleBroken(`repair.${problem.field}`, problem.code);
}

function ruleBroken(where: string, code: rule.RepairProblem): AppError {
  return appError('rule-broken', where, { rule: code });
}

function isShielded(db: ReadableDb, unitId: UnitId): boolean {
  return storedUnit(db, unitId)?.shielded === true;
}

function refusal(problem: StartOutageProblem, where: 'from' | 'to'): AppError {
  if (problem.code === 'ends-before-start') return appError('ends-before-start', 'to');
  return appError('outage-overlaps', where, { from: problem.by.from, to: problem.by.to ?? '' });
}
