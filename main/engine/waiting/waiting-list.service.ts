import type { Input, Output } from '../../../shared/contract/index.ts';
import type { WaitingRow } from '../../../shared/contract/waiting.ts';
import { daysBetween, type IsoDate } from '../../../shared/dates.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import { dueReasonsOf } from '../../../shared/domain/waiting.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import type { CellsOf } from '../page.ts';
import { pageOfCells } from '../page.ts';
import { scopeOf, scopeOn } from '../residents/scope.ts';
import { promisesByDay } from './promises.service.ts';
import type { ListedEntry } from './waiting-list.repository.ts';
import { countEntries, listEntries } from './waiting-list.repository.ts';

/** Those on the list whom this person may see, in the order that they chose. */
export function listWaiting(
  context: ReadContext,
  input: Input<'waiting.list'>,
): Result<Output<'waiting.list'>, AppError> {
  const { db, today, session } = context;
  const knows = knowsProtected(session.user.roles);
  const scope = { scope: scopeOf(context), knowsProtected: knows };
  const { total, all, dueCount } = countEntries(db, scopeOn(context, sql`w.resident_id`), input, today);
  const promises = promisesByDay(db);
  const cells = listEntries(db, scope, input, today).map((entry) => {
    const daysWaited = Math.max(0, daysBetween(entry.since, today));
    const promisedDays = promises(entry.since).offer;
    const isLate = entry.state !== 'left' && daysWaited > promisedDays;
    return cellsOf(entry, { knows, today, daysWaited, promisedDays, isLate });
  });
  return ok({ ...pageOfCells<WaitingRow, typeof COLUMNS>(COLUMNS, cells, total), all, dueCount });
}

interface Reckoned {
  readonly knows: boolean;
  readonly today: IsoDate;
  readonly daysWaited: number;
  readonly promisedDays: number;
  readonly isLate: boolean;
}

const COLUMNS = [
  'id',
  'residentId',
  'name',
  'since',
  'daysWaited',
  'transferSince',
  'daysReady',
  'urgency',
  'state',
  'pausedUntil',
  'reviewOn',
  'nextContactOn',
  'due',
  'promisedDays',
  'isLate',
  'musts',
  'wishes',
] as const;

function cellsOf(
  entry: ListedEntry,
  { knows, today, daysWaited, promisedDays, isLate }: Reckoned,
): CellsOf<WaitingRow, typeof COLUMNS> {
  return [
    entry.id,
    entry.residentId,
    entry.nameProtected === 1 && !knows ? null : entry.name,
    entry.since,
    daysWaited,
    entry.transferSince,
    daysReady(entry, today),
    entry.urgency,
    entry.state,
    entry.pausedUntil,
    entry.reviewOn,
    entry.nextContactOn,
    dueReasonsOf(entry, today),
    promisedDays,
    isLate,
    entry.musts,
    entry.wishes,
  ];
}

function daysReady({ transferSince }: ListedEntry, today: IsoDate): number | null {
  return transferSince === null ? null : Math.max(0, daysBetween(transferSince, today));
}
