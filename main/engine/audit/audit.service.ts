import type { Gate } from '../../../shared/contract/define.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { contract, operations } from '../../../shared/contract/index.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { ReadContext } from '../context.ts';
import type { Session } from '../session.ts';
import { auditOperations, countAudit, listAudit } from './audit.repository.ts';

/** The log as a page, newest first. Who keeps the system running sees what was done to it, and their own acts; not who looked at which home. */
export function auditPage({ db, session }: ReadContext, filter: Input<'audit.list'>): Output<'audit.list'> {
  const { id: own, roles } = session.user;
  const view = { filter, own, operations: mayDo(roles, 'audit:read') ? ('all' as const) : systemOperations };
  return {
    columns: ['seq', 'at', 'actor', 'role', 'operation', 'outcome', 'subjectId', 'rows', 'changes'],
    rows: listAudit(db, view).map((line) => [
      line.seq,
      line.at,
      line.actor,
      line.role,
      line.operation,
      line.outcome,
      line.subjectId,
      line.rows,
      line.changes,
    ]),
    total: countAudit(db, view),
    operations: [...auditOperations(db, view)],
  };
}

/** Is the act among those that this person sees in the log? */
export function mayReadAct(
  { user }: Session,
  { actorId, operation }: { readonly actorId: string | null; readonly operation: string },
): boolean {
  if (mayDo(user.roles, 'audit:read')) return true;
  return actorId === user.id || systemOperations.some((known) => known === operation);
}

/** Everything else is work on homes and people, also what nobody had thought of when this was written. */
function isOfSystem(gate: Gate): boolean {
  return gate === 'public' || gate === 'signed-in' || /^(?:users|settings|recovery|audit):/.test(gate);
}

const systemOperations = operations.filter((operation) => isOfSystem(contract[operation].permission));
