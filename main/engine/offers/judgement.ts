import type { IsoDate } from '../../../shared/dates.ts';
import type { Match } from '../../../shared/domain/matching/match.ts';
import { matchPair } from '../../../shared/domain/matching/match.ts';
import type { Confirmation } from '../../../shared/domain/matching/offer.ts';
import { mayOffer, passedOver } from '../../../shared/domain/matching/offer.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import { homeToMatch } from '../matching/homes.repository.ts';
import { seekerToMatch, waitingSeekers } from '../matching/seekers.repository.ts';
import { rulesOff } from '../matching/switches.service.ts';
import { scopeOf } from '../residents/scope.ts';

/** What the rules say of the home and the person on the day of moving in, and how many an offer would pass over. */
export interface Judgement {
  readonly match: Match;
  readonly passedOver: readonly ResidentId[];
  /** Null: free now, or nobody knows when. */
  readonly freeFrom: IsoDate | null;
}

interface Pair {
  readonly unitId: UnitId;
  readonly residentId: ResidentId;
  readonly moveIn: IsoDate | null;
}

/** The whole list is asked, also those whom this person may not see: of them nothing but their number comes out. */
export function judge(context: ReadContext, pair: Pair): Result<Judgement, AppError> {
  const { db, today } = context;
  const judged = judgePair(context, pair);
  if (!judged.ok) return judged;
  const { found, person, match } = judged.value;
  const when = { today, moveIn: pair.moveIn };
  const others = waitingSeekers(db, today, sql`1`, { sort: 'since', descending: false, knows: false }).map((one) => ({
    id: one.seeker.id,
    must: matchPair(found.home, one.seeker, when, match.off).must,
    urgency: one.urgency,
    since: one.since,
  }));
  const chosen = { id: person.seeker.id, urgency: person.urgency, since: person.since };
  const { availability } = found.home;
  const freeFrom = availability.kind === 'from' ? availability.date : null;
  return ok({ match, passedOver: passedOver(chosen, others), freeFrom });
}

/** The rules alone. */
export function matchOf(context: ReadContext, pair: Pair): Result<Match, AppError> {
  const judged = judgePair(context, pair);
  return judged.ok ? ok(judged.value.match) : judged;
}

function judgePair(context: ReadContext, { unitId, residentId, moveIn }: Pair) {
  const { db, today } = context;
  const found = homeToMatch(db, today, unitId);
  if (found === null) return err(appError('not-found', 'unitId'));
  const person = seekerToMatch(db, today, scopeOf(context), residentId);
  if (person === null) return err(appError('not-found', 'residentId'));
  return ok({ found, person, match: matchPair(found.home, person.seeker, { today, moveIn }, rulesOff(db)) });
}

/** A must rule that fails, or is unknown and unconfirmed. Those who are only thought of may wait behind another's offer. */
export function ruleRefusal(match: Match, confirmations: readonly Confirmation[]): AppError | null {
  const allowed = mayOffer(match, confirmations);
  if (allowed.ok) return null;
  const { code, rules } = allowed.error;
  const where = code === 'unconfirmed' ? 'confirmations' : 'unitId';
  return appError('rule-broken', where, { rule: code, rules: rules.join(',') });
}

/** What stops even a proposal: a must rule that fails, but for the hold of somebody else, which may fall. */
export function failRefusal({ judged }: Match): AppError | null {
  const failing = judged.filter(
    ({ kind, verdict, reason }) => kind === 'must' && verdict === 'fail' && reason !== 'home-held',
  );
  if (failing.length === 0) return null;
  const rules = failing.map(({ rule }) => rule).join(',');
  return appError('rule-broken', 'unitId', { rule: 'must-fails', rules });
}
