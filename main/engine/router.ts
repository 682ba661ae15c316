import { z } from 'zod';
import type { AnySpec } from '../../shared/contract/define.ts';
import type { Operation } from '../../shared/contract/index.ts';
import { contract, isOperation } from '../../shared/contract/index.ts';
import { mayDo } from '../../shared/domain/users.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { Handlers } from './context.ts';
import { refusalOf } from './db/failures.ts';
import { endDraft } from './drafts/drafts.service.ts';
import { hideFields } from './fields.ts';
import type { Staging } from './imports/staging.ts';
import { runQuery, runTask, runWrite } from './run.ts';
import { isConfirmed } from './session.ts';
import type { Act, OpenVault, Vault } from './vault.ts';
import { logOnly, requireOpen } from './vault.ts';

/** One call as it came in: nothing of it is trusted. */
export interface Call {
  readonly operation: unknown;
  readonly input: unknown;
  readonly draft?: unknown;
  readonly progress: (done: number, total: number) => void;
  readonly cancelled: () => boolean;
}

const draftPlace = z.strictObject({ form: z.string().max(60), subject: z.string().max(60) }).optional();

/** known operation -> session -> permission -> shape -> transaction -> handler -> log. Every refusal is an answer. */
export async function route(
  vault: Vault,
  staging: Staging,
  handlers: Handlers,
  call: Call,
): Promise<Result<unknown, AppError>> {
  if (!isOperation(call.operation)) return err(appError('unknown-operation'));
  const spec: AnySpec = contract[call.operation];
  const act = actOf(vault, call.operation);
  const gate = checkGate(vault, spec);
  if (!gate.ok) return refused(vault, act, gate.error);
  const input = spec.input.safeParse(call.input);
  if (!input.success) return err(appError('bad-input', firstPath(input.error)));
  const draft = draftPlace.safeParse(call.draft);
  if (!draft.success) return err(appError('bad-input', 'draft'));
  if (spec.reauth && spec.kind !== 'lifecycle' && !confirmed(vault))
    return refused(vault, act, appError('reauth-required'));
  try {
    const result = await run(vault, staging, handlers, call, spec, act, input.data, draft.data ?? null);
    if (!result.ok) return refused(vault, act, result.error, spec);
    if (spec.reauth && vault.open?.session) vault.open.session.confirmedUntil = 0;
    return ok(spec.output.parse(hideFields(spec, result.value, vault.open?.session ?? null)));
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (refusal) return err(refusal);
    throw failure;
  }
}

function actOf(vault: Vault, operation: Operation): Act {
  return { operation, subjectId: null, actor: vault.open?.session ?? null };
}

function checkGate(vault: Vault, spec: AnySpec): Result<undefined, AppError> {
  if (spec.permission === 'public') return ok();
  const open = requireOpen(vault);
  if (!open.ok) return open;
  if (spec.twoPersons) return err(appError('no-permission', 'two-persons'));
  if (spec.permission === 'signed-in' || mayDo(open.value.session.user.roles, spec.permission)) {
    return spec.reauth && spec.kind === 'lifecycle' && !confirmed(vault) ? err(appError('reauth-required')) : ok();
  }
  return err(appError('no-permission', null, { permission: spec.permission }));
}

function confirmed(vault: Vault): boolean {
  const session = vault.open?.session;
  return session !== undefined && session !== null && isConfirmed(session, vault.clock.monotonic());
}

async function run(
  vault: Vault,
  staging: Staging,
  handlers: Handlers,
  call: Call,
  spec: AnySpec,
  act: Act,
  input: unknown,
  draft: { form: string; subject: string } | null,
): Promise<Result<unknown, AppError>> {
  const handler = handlers[act.operation as Operation] as (context: unknown, input: unknown) => unknown;
  if (spec.kind === 'lifecycle') return (await handler(vault, input)) as Result<unknown, AppError>;
  const open = requireOpen(vault);
  if (!open.ok) return open;
  const place = { vault, open: open.value, staging };
  if (spec.kind === 'query') return runQuery(place, spec, act, input, handler);
  const afterwards =
    draft === null
      ? null
      : {
          remove: (db: Parameters<typeof endDraft>[0]) =>
            endDraft(db, open.value.session.user.id, draft.form, draft.subject),
        };
  if (spec.kind === 'command') return runWrite(place, spec, act, input, handler, afterwards);
  return runTask(place, act, input, handler, call);
}

/** A refused act is logged outside the transaction that was rolled back, once; what has no session has no log to write to. */
function refused(vault: Vault, act: Act, error: AppError, spec: AnySpec | null = null): Result<never, AppError> {
  const open: OpenVault | null = vault.open;
  const worth = error.code !== 'locked' && error.code !== 'cancelled' && (spec === null || spec.audit !== 'none');
  if (open?.session && worth) {
    const logged = logOnly(open, act, `refused:${error.code}`, null, null);
    if (!logged.ok) return logged;
  }
  return err(error);
}

function firstPath(error: z.ZodError): string | null {
  const issue = error.issues[0];
  if (!issue) return null;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.length === 0 ? null : path.map(String).join('.').slice(0, 120);
}
