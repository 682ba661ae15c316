import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { auditPage } from './audit.service.ts';

export const auditHandlers: HandlersOf<'audit.list' | 'audit.verify' | 'system.doctor'> = {
  'audit.list': (context, filter) => ok(auditPage(context, filter)),
  'audit.verify': ({ inspect }) => ok(inspect.verifyAudit()),
  'system.doctor': ({ inspect }) => {
    const checks = inspect.checks().map((check) => ({ ...check, params: { ...check.params } }));
    return ok({ ok: checks.every((check) => check.ok), checks });
  },
};
