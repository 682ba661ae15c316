import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { auditOperations, countAudit, listAudit } from './audit.repository.ts';

export const auditHandlers: HandlersOf<'audit.list' | 'audit.verify' | 'system.doctor'> = {
  'audit.list': ({ db }, filter) => {
    const rows = listAudit(db, filter).map((line) => [line.seq, line.at, line.actor, line.role, line.operation, line.outcome, line.subjectId, line.rows, line.changes]);
    return ok({
      columns: ['seq', 'at', 'actor', 'role', 'operation', 'outcome', 'subjectId', 'rows', 'changes'], rows, total: countAudit(db, filter), operations: [...auditOperations(db)],
    });
  },
  'audit.verify': ({ inspect }) => ok(inspect.verifyAudit()),
  'system.doctor': ({ inspect }) => {
    const checks = inspect.checks().map((check) => ({ ...check, params: { ...check.params } }));
    return ok({ ok: checks.every((check) => check.ok), checks });
  },
};
