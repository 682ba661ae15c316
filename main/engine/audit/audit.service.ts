import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ReadableDb } from '../db/database.ts';
import { auditOperations, countAudit, listAudit } from './audit.repository.ts';

/** The log as a page, newest first. */
export function auditPage(db: ReadableDb, filter: Input<'audit.list'>): Output<'audit.list'> {
  return {
    columns: ['seq', 'at', 'actor', 'role', 'operation', 'outcome', 'subjectId', 'rows', 'changes'],
    rows: listAudit(db, filter).map((line) => [
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
    total: countAudit(db, filter),
    operations: [...auditOperations(db)],
  };
}
