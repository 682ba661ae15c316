import type { AnySpec } from '../../../shared/contract/define.ts';
import { contract, isOperation } from '../../../shared/contract/index.ts';
import type { Role } from '../../../shared/domain/users.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { errorCodes } from '../../../shared/errors.ts';
import type { HostileRequest } from './requests.ts';
import { revive } from './revive.ts';

/** What may be wrong with an answer; null when it is as the written rules say. */
export function faultOf(request: HostileRequest, reply: unknown, held: readonly Role[]): string | null {
  const shape = shapeOf(reply);
  if (shape === null) return 'the answer has no known form';
  if (shape.code !== null && /\/|\\|select |insert |node_modules|\bat /i.test(JSON.stringify(reply)))
    return 'the refusal tells of paths, statements or stacks';
  if (shape.code === 'unexpected') return 'the engine met a bug';
  if (!isOperation(request.operation))
    return shape.code === 'unknown-operation' ? null : 'an unknown operation was not refused as such';
  const spec: AnySpec = contract[request.operation];
  if (spec.permission !== 'public' && spec.permission !== 'signed-in' && !mayDo(held, spec.permission)) {
    return shape.code === 'no-permission' ? null : 'a missing permission was not refused as such';
  }
  if (spec.input.safeParse(revive(request.input)).success) return null;
  if (spec.reauth && shape.code === 'reauth-required') return null;
  return shape.code === 'bad-input' ? null : 'a wrong input was not refused as such';
}

function shapeOf(reply: unknown): { readonly code: string | null } | null {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return null;
  if (reply.ok === true) return { code: null };
  const error = (reply as { readonly error?: unknown }).error;
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  return errorCodes.some((code) => code === error.code) ? { code: error.code } : null;
}
