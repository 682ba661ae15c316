import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ShownTenancy } from '../../../shared/contract/tenancies.ts';
import { isMoveItem } from '../../../shared/domain/move-lists.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { TenancyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { groupBy } from '../group.ts';
import { scopeOf, seesAll } from '../residents/scope.ts';
import { namedOf } from '../residents/shown.service.ts';
import { storedUnit } from '../units/units.service.ts';
import type { StoredPerson, StoredTenancy } from './details.repository.ts';
import * as rows from './details.repository.ts';
import type { Sight } from './shown-tenancy.ts';
import { shownTenancy } from './shown-tenancy.ts';

type Tenancies = Result<Output<'tenancies.ofHome'>, AppError>;

/** Who lives and lived in a home. What is between them and their landlord is for those who work with it. */
export function tenanciesOfHome(context: ReadContext, { unitId }: Input<'tenancies.ofHome'>): Tenancies {
  const { db, session } = context;
  if (storedUnit(db, unitId) === null) return err(appError('not-found', 'unitId'));
  const { roles } = session.user;
  const names = mayDo(roles, 'names:read');
  const mayWrite = mayDo(roles, 'tenancies:write');
  const sightOf = (tenancy: StoredTenancy, persons: readonly StoredPerson[]): Sight => {
    // that somebody within reach lives in a shielded home, or has a protected address here, is told by nothing shown
    const isOpen = tenancy.shielded === 0 && persons.every((person) => person.addressProtected === 0);
    const isReached = seesAll(context) || (isOpen && persons.some((person) => person.inScope === 1));
    const mayTick = isReached && mayDo(roles, 'residents:note');
    return { place: true, names, details: mayWrite || mayTick, mayTick, mayWrite, self: null };
  };
  return ok({ tenancies: shown(context, rows.tenanciesOfHome(db, unitId), sightOf) });
}

/** Where a resident lives and lived, as far as the role's work and the protections go. */
export function tenanciesOfResident(context: ReadContext, { residentId }: Input<'tenancies.ofResident'>): Tenancies {
  const { db, session } = context;
  const resident = namedOf(context, residentId);
  if (resident === null) return err(appError('not-found', 'residentId'));
  const { roles } = session.user;
  const { shown: fields, name } = resident;
  const details = fields.has('moves');
  const self = { id: residentId, name };
  const sight = {
    names: mayDo(roles, 'names:read'),
    details,
    mayTick: details && mayDo(roles, 'residents:note'),
    mayWrite: mayDo(roles, 'tenancies:write'),
    self,
  };
  const sightOf = ({ shielded }: StoredTenancy): Sight => ({ ...sight, place: fields.has('home') && shielded === 0 });
  return ok({ tenancies: shown(context, rows.tenanciesOfResident(db, residentId), sightOf) });
}

function shown(
  context: ReadContext,
  stored: readonly StoredTenancy[],
  sightOf: (tenancy: StoredTenancy, persons: readonly StoredPerson[]) => Sight,
): ShownTenancy[] {
  const { db, today } = context;
  const ids = stored.map(({ id }) => id);
  const persons = groupBy(rows.personsOf(db, scopeOf(context), ids), ({ tenancyId }) => tenancyId);
  const checks = groupBy(rows.checksOf(db, ids), ({ tenancyId }) => tenancyId);
  return stored.map((tenancy) => {
    const living = persons.get(tenancy.id) ?? [];
    return shownTenancy(tenancy, living, checks.get(tenancy.id) ?? [], sightOf(tenancy, living), today);
  });
}

type Saved = Result<{ id: TenancyId }, AppError>;

/** One item of a list: done or not relevant on a day, or open again. Nothing ticks itself. */
export function tickItem(context: WriteContext, { id, list, item, state, on }: Input<'tenancies.tick'>): Saved {
  const { db, session, today, newId } = context;
  const tenancy = rows.storedTenancy(db, id);
  if (tenancy === null || !reaches(context, id)) return err(appError('not-found', 'id'));
  if (!isMoveItem(list, item)) return err(appError('bad-input', 'item'));
  if (on > today) return err(appError('rule-broken', 'on', { rule: 'ticked-in-future' }));
  const known = rows.checksOf(db, [id]).find((check) => check.list === list && check.item === item);
  if (state === 'open') {
    if (known) db.remove('tenancy_checks', known.id);
  } else if (known) rows.updateCheck(db, known, { state, on }, session.user.id);
  else rows.insertCheck(db, newId(), { tenancyId: id, list, item, state, on }, session.user.id);
  return ok({ id });
}

/** Does somebody live there whom this person may see? */
export function reaches(context: ReadContext, id: TenancyId): boolean {
  if (seesAll(context)) return true;
  return rows.personsOf(context.db, scopeOf(context), [id]).some((person) => person.inScope === 1);
}
