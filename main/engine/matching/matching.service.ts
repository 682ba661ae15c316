import type { Input, Output } from '../../../shared/contract/index.ts';
import type { MatchedHomeRow, MatchedPersonRow } from '../../../shared/contract/matching.ts';
import type { MatchDay } from '../../../shared/domain/matching/facts.ts';
import { matchPair } from '../../../shared/domain/matching/match.ts';
import type { MatchSummary } from '../../../shared/domain/matching/summary.ts';
import { summarizer } from '../../../shared/domain/matching/summary.ts';
import { supplyGap } from '../../../shared/domain/matching/supply-gap.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import type { CellsOf } from '../page.ts';
import { pageOfCells } from '../page.ts';
import { scopeOf, scopeOn } from '../residents/scope.ts';
import type { FoundHome } from './homes.repository.ts';
import { freeHomes, homeToMatch } from './homes.repository.ts';
import type { FoundSeeker } from './seekers.repository.ts';
import { countWaiting, seekerToMatch, waitingSeekers } from './seekers.repository.ts';
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
  const sum = summarizer({ today, moveIn }, off);
  const matched = (possible ? homes : homes.slice(offset, offset + limit)).map((one) => ({
    one,
    summary: sum(one.home, found.seeker),
  }));
  const fitting = possible ? matched.filter(isPossible) : matched;
  const shown = possible ? fitting.slice(offset, offset + limit) : fitting;
  const cells = shown.map(({ one, summary }) => homeCells(one, summary));
  const total = possible ? fitting.length : homes.length;
  return ok({
    ...pageOfCells<MatchedHomeRow, typeof HOME_COLUMNS>(HOME_COLUMNS, cells, total),
    off: [...off],
    all: homes.length,
  });
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
  const scope = scopeOf(context);
  // whom the rules leave out is known when all were asked; a page of everybody needs those of the page alone
  const people = waitingSeekers(db, today, scope, { sort, descending, knows }, possible ? null : { offset, limit });
  const off = rulesOff(db);
  const sum = summarizer({ today, moveIn }, off);
  const matched = people.map((one) => ({ one, summary: sum(found.home, one.seeker) }));
  const fitting = possible ? matched.filter(isPossible) : matched;
  const shown = possible ? fitting.slice(offset, offset + limit) : fitting;
  const cells = shown.map(({ one, summary }) => personCells(one, summary, knows));
  const all = possible ? people.length : countWaiting(db, scopeOn(context, sql`w.resident_id`));
  const total = possible ? fitting.length : all;
  return ok({
    ...pageOfCells<MatchedPersonRow, typeof PERSON_COLUMNS>(PERSON_COLUMNS, cells, total),
    off: [...off],
    all,
  });
}

function isPossible({ summary }: { readonly summary: MatchSummary }): boolean {
  return summary.must !== 'fail';
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

const SUMMARY_COLUMNS = ['must', 'passed', 'failing', 'unknown', 'fits', 'unfits'] as const;
const HOME_COLUMNS = [
  'unitId',
  'type',
  'shielded',
  'address',
  'estate',
  'town',
  'rentOre',
  'sizeM2',
  'freeFrom',
  ...SUMMARY_COLUMNS,
] as const;
const PERSON_COLUMNS = ['residentId', 'name', 'since', 'urgency', ...SUMMARY_COLUMNS] as const;

function homeCells(
  { home, address, estate, town }: FoundHome,
  { must, passed, failing, unknown, fits, unfits }: MatchSummary,
): CellsOf<MatchedHomeRow, typeof HOME_COLUMNS> {
  const { id, type, shielded, rentOre, sizeM2, availability } = home;
  const freeFrom = availability.kind === 'from' ? availability.date : null;
  const place = [id, type, shielded, address, estate, town, rentOre, sizeM2, freeFrom] as const;
  return [...place, must, passed, failing, unknown, fits, unfits];
}

function personCells(
  { seeker, name, nameProtected, since, urgency }: FoundSeeker,
  { must, passed, failing, unknown, fits, unfits }: MatchSummary,
  knows: boolean,
): CellsOf<MatchedPersonRow, typeof PERSON_COLUMNS> {
  const shown = nameProtected && !knows ? null : name;
  return [seeker.id, shown, since, urgency, must, passed, failing, unknown, fits, unfits];
}
