import type { Input, Output } from '../../../shared/contract/index.ts';
import type { MatchedHomeRow, MatchedPersonRow } from '../../../shared/contract/matching.ts';
import { matchedHomeRow, matchedPersonRow } from '../../../shared/contract/matching.ts';
import type { MatchDay } from '../../../shared/domain/matching/facts.ts';
import type { Judged, Match } from '../../../shared/domain/matching/match.ts';
import { matchPair } from '../../../shared/domain/matching/match.ts';
import type { Verdict } from '../../../shared/domain/matching/reasons.ts';
import type { RuleCode, RuleKind } from '../../../shared/domain/matching/rules.ts';
import { supplyGap } from '../../../shared/domain/matching/supply-gap.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { pageOf } from '../page.ts';
import { scopeOf } from '../residents/scope.ts';
import type { FoundHome } from './homes.repository.ts';
import { freeHomes, homeToMatch } from './homes.repository.ts';
import type { FoundSeeker } from './seekers.repository.ts';
import { seekerToMatch, waitingSeekers } from './seekers.repository.ts';
import { rulesOff } from './switches.service.ts';

/** Homes for a person: every one that is or becomes free, in the order that was asked for and no other. */
export function homesForPerson(
  context: ReadContext,
  { residentId, possible, sort, descending, moveIn, offset, limit }: Input<'match.forPerson'>,
): Result<Output<'match.forPerson'>, AppError> {
  const { db, today } = context;
  const found = seekerToMatch(db, today, scopeOf(context), residentId);
  if (found === null) return err(appError('not-found', 'residentId'));
  const homes = freeHomes(db, today, { sort, descending });
  const off = rulesOff(db);
  const matched = homes
    .map((one) => ({ one, match: matchPair(one.home, found.seeker, { today, moveIn }, off) }))
    .filter(({ match }) => !possible || match.must !== 'fail');
  const rows = matched.slice(offset, offset + limit).map(({ one, match }) => homeRow(one, match));
  return ok({ ...pageOf(matchedHomeRow, rows, matched.length), off: [...off], all: homes.length });
}

/** People for a home, of whom this person may see; nobody is set before another but by the sort. */
export function peopleForHome(
  context: ReadContext,
  { unitId, possible, sort, descending, moveIn, offset, limit }: Input<'match.forHome'>,
): Result<Output<'match.forHome'>, AppError> {
  const { db, today, session } = context;
  const found = homeToMatch(db, today, unitId);
  if (found === null) return err(appError('not-found', 'unitId'));
  const knows = knowsProtected(session.user.roles);
  const people = waitingSeekers(db, today, scopeOf(context), { sort, descending, knows });
  const off = rulesOff(db);
  const matched = people
    .map((one) => ({ one, match: matchPair(found.home, one.seeker, { today, moveIn }, off) }))
    .filter(({ match }) => !possible || match.must !== 'fail');
  const rows = matched.slice(offset, offset + limit).map(({ one, match }) => personRow(one, match, knows));
  return ok({ ...pageOf(matchedPersonRow, rows, matched.length), off: [...off], all: people.length });
}

export function whyMatch(
  context: ReadContext,
  { homeId, residentId, moveIn }: Input<'match.why'>,
): Result<Output<'match.why'>, AppError> {
  const { db, today } = context;
  const home = homeToMatch(db, today, homeId);
  if (home === null) return err(appError('not-found', 'homeId'));
  const found = seekerToMatch(db, today, scopeOf(context), residentId);
  if (found === null) return err(appError('not-found', 'residentId'));
  const { must, judged, off } = matchPair(home.home, found.seeker, { today, moveIn }, rulesOff(db));
  return ok({ must, judged: judged.map((one) => ({ ...one, params: { ...one.params } })), off: [...off] });
}

export function gapOfList(context: ReadContext): Result<Output<'match.gap'>, AppError> {
  const { db, today } = context;
  const when: MatchDay = { today, moveIn: null };
  const homes = freeHomes(db, today, { sort: 'address', descending: false }).map(({ home }) => home);
  const people = waitingSeekers(db, today, scopeOf(context), { sort: 'since', descending: false, knows: false });
  const off = rulesOff(db);
  const seekers = people.map(({ seeker }) => seeker);
  const gaps = supplyGap(homes, seekers, when).filter(({ rule }) => !off.includes(rule));
  return ok({ gaps, off: [...off], people: people.length, total: gaps.length });
}

function homeRow({ home, address, estate, town }: FoundHome, match: Match): MatchedHomeRow {
  const { id, type, shielded, rentOre, sizeM2, availability } = home;
  const freeFrom = availability.kind === 'from' ? availability.date : null;
  return { unitId: id, type, shielded, address, estate, town, rentOre, sizeM2, freeFrom, ...summaryOf(match) };
}

function personRow(
  { seeker, name, nameProtected, since, urgency }: FoundSeeker,
  match: Match,
  knows: boolean,
): MatchedPersonRow {
  const shown = nameProtected && !knows ? null : name;
  return { residentId: seeker.id, name: shown, since, urgency, ...summaryOf(match) };
}

function summaryOf({ judged, must }: Match) {
  const passed = rulesOf(judged, 'must', 'pass').length;
  return {
    must,
    passed,
    failing: rulesOf(judged, 'must', 'fail'),
    unknown: rulesOf(judged, 'must', 'unknown'),
    fits: rulesOf(judged, 'fit', 'pass'),
    unfits: rulesOf(judged, 'fit', 'fail'),
  };
}

function rulesOf(judged: readonly Judged[], kind: RuleKind, verdict: Verdict): RuleCode[] {
  return judged.filter((one) => one.kind === kind && one.verdict === verdict).map(({ rule }) => rule);
}
