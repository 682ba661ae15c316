import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { LoggedTable, ReadableDb } from '../db/database.ts';
import type { Session } from '../session.ts';
import type { LoggedAct, LoggedChange, Values } from './changes.repository.ts';
import { changesFrom } from './changes.repository.ts';
import { signedAs } from './put-back.ts';
import type { Shapes } from './standing.ts';
import { hangingRows, movedColumns, rowOf, shapesOf } from './standing.ts';
import { undoByTable } from './undoable.ts';

/** So many rows of a page of acts are looked at beside those that are shown: an import wrote thousands. */
const MOST_ROWS = 2_000;

/**
 * Asks of act after act: does what it wrote still stand as it left it, so that an undo is worth offering? `shown` are the
 * changes that are known already. What only the putting back itself can tell is not asked: days that would clash, a number
 * that another has by now. Then the undo says so.
 */
export function standingActs(
  db: ReadableDb,
  session: Session,
): (act: LoggedAct, shown: readonly LoggedChange[], count: number) => boolean {
  const shapes = shapesOf(db);
  let left = MOST_ROWS;
  return (act, shown, count) => {
    if (!shown.every((change) => canGoBack(session, change))) return false;
    // most acts of a long history end here: the home itself was changed since
    if (!allStand(db, shapes, recordsOf(shown), false)) return false;
    const isWhole = count <= left;
    if (isWhole) left -= count;
    const changes = isWhole ? changesFrom(db, act, 0, count) : shown;
    if (isWhole && changes.every(({ table }) => table === null)) return false;
    return changes.every((change) => canGoBack(session, change)) && allStand(db, shapes, recordsOf(changes), isWhole);
  };
}

/** Lifting a shielding is for those who may see the address, also by way of an undo. */
export function shieldingRefusal(session: Session, { table, before, after }: LoggedChange): AppError | null {
  const lifts = table === 'units' && before?.['shielded'] === 0 && after?.['shielded'] === 1;
  if (!lifts || mayDo(session.user.roles, 'units:reveal-address')) return null;
  return appError('no-permission', 'shielded', { permission: 'units:reveal-address' });
}

function canGoBack(session: Session, change: LoggedChange): boolean {
  const { table, record, before, after } = change;
  if (table === null) return !record.includes('/');
  if (undoByTable[table] !== 'back' || (before === null && after === null) || signedAs(change) !== null) return false;
  return shieldingRefusal(session, change) === null;
}

/** A record as an act found it and as it left it, whatever steps it took between. */
interface Left {
  readonly table: LoggedTable;
  readonly id: string;
  readonly wasThere: boolean;
  readonly after: Values | null;
}

function recordsOf(changes: readonly LoggedChange[]): ReadonlyMap<string, Left> {
  const records = new Map<string, Left>();
  for (const { record, table, id, before, after } of changes) {
    if (table === null) continue;
    const known = records.get(record);
    const wasThere = known ? known.wasThere : before !== null;
    records.set(record, { table, id, wasThere, after: after && { ...known?.after, ...after } });
  }
  return records;
}

function allStand(db: ReadableDb, shapes: Shapes, records: ReadonlyMap<string, Left>, isWhole: boolean): boolean {
  for (const { table, id, wasThere, after } of records.values()) {
    const row = rowOf(db, table, id);
    if (after === null) {
      if (row !== null) return false;
      continue;
    }
    if (row === null || movedColumns(row, after, wasThere ? null : shapes.defaults(table)).length > 0) return false;
    if (wasThere || !isWhole) continue;
    if (hangingRows(db, shapes, table, id).some((hanging) => !records.has(hanging))) return false;
  }
  return true;
}
