import type { Output } from '../../../shared/contract/index.ts';
import { addDays } from '../../../shared/dates.ts';
import type { MoveList } from '../../../shared/domain/move-lists.ts';
import { dueDayOf, lateItems, moveLists } from '../../../shared/domain/move-lists.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { Role } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import { groupBy } from '../group.ts';
import { scopeOf } from '../residents/scope.ts';
import type { StoredCheck } from './details.repository.ts';
import { checksOf } from './details.repository.ts';
import type { DueMove, DuePerson } from './due.repository.ts';
import { movesBy, openNotices } from './due.repository.ts';

type Due = Output<'tenancies.due'>;
const MOST = 50;

/** What somebody should do today about moving in and out; nothing for a role that does not work with it. */
export function tenanciesDue(context: ReadContext): Due {
  const { db, session, today } = context;
  const { roles } = session.user;
  if (!shownFields(roles, { nameProtected: false, addressProtected: false }).has('moves'))
    return { lists: [], listCount: 0, notices: [] };
  const scope = scopeOf(context);
  const moves = movesBy(db, scope, addDays(today, -1), today);
  const ids = moves.map(({ id }) => id);
  const checks = groupBy(checksOf(db, ids), ({ tenancyId }) => tenancyId);
  const late = moves
    .flatMap((move) => moveLists.flatMap((list) => lateList(context, move, list, checks.get(move.id) ?? [])))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return {
    lists: late.slice(0, MOST),
    listCount: late.length,
    notices: openNotices(db, scope)
      .slice(0, MOST)
      .map((notice) => ({ ...named(notice, roles), on: notice.on, by: notice.by })),
  };
}

function lateList(
  { session, today }: ReadContext,
  move: DueMove,
  list: MoveList,
  checks: readonly StoredCheck[],
): Due['lists'] {
  const items = lateItems({ ...move, moveInList: move.moveInList === 1 }, list, checks, today);
  const dueOn = items.map((item) => dueDayOf(move, list, item) ?? today).toSorted()[0];
  return dueOn === undefined ? [] : [{ ...named(move, session.user.roles), list, items: [...items], dueOn }];
}

function named({ id, residentId, name, nameProtected, addressProtected }: DuePerson, roles: readonly Role[]) {
  const protections = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
  return { id, residentId, name: shownFields(roles, protections).has('name') ? name : null };
}
