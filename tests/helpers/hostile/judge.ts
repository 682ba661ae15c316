import type { AnySpec } from '../../../shared/contract/define.ts';
import { contract, isOperation } from '../../../shared/contract/index.ts';
import type { Role } from '../../../shared/domain/users.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { errorCodes } from '../../../shared/errors.ts';
import type { HostileRequest } from './requests.ts';
import { revive } from './revive.ts';

/** What may be wrong with an answer; null when it is as the written rules say. */
export function faultOf(
  request: HostileRequest,
  reply: unknown,
  held: readonly Role[],
  arrives: (input: unknown) => unknown = revive,
): string | null {
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
  if (spec.input.safeParse(arrives(request.input)).success) return null;
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

/** As a port delivers it: an own property named `__proto__` is lost on the way, so a request with that alone is a right one. */
export function throughPort(input: unknown): unknown {
  return withoutProto(input, 0, revive);
}

function withoutProto(value: unknown, depth: number, finish: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 20) return finish(value);
  if ('$special' in value) return finish(value);
  const kept = Object.entries(value).filter(([name]) => name !== '__proto__');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutProto(inner, depth + 1, finish)]));
}
