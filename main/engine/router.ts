import { z } from 'zod';
import type { AnySpec } from '../../shared/contract/define.ts';
import { mayDo } from '../../shared/domain/users.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { assertNever, err, ok } from '../../shared/result.ts';
import { refusalOf } from './db/failures.ts';
import { endDraft } from './drafts/drafts.service.ts';
import { hideFields } from './fields.ts';
import type { Staging } from './imports/staging.ts';
import type { Part } from './parts.ts';
import type { Admitted } from './run.ts';
import { runQuery, runSurvey, runTask, runWrite, subjectOf } from './run.ts';
import { takeConfirmation } from './session.ts';
import { shapeOf } from './shape-of.ts';
import { refreshSession } from './system/lock.ts';
import type { Act, OpenVault, Vault } from './vault.ts';
import { logOnly, requireOpen, rollBack } from './vault.ts';

/** One call as it came in: nothing of it is trusted. */
export interface Call {
  readonly operation: unknown;
  readonly input: unknown;
  readonly draft?: unknown;
  readonly progress: (done: number, total: number) => void;
  readonly cancelled: () => boolean;
  /** Lets the works that wait behind this one have their turn, then answers. */
  readonly pause: () => Promise<void>;
}

const draftPlace = z.strictObject({ form: z.string().max(60), subject: z.string().max(80) }).optional();

/** known operation -> session -> permission -> shape -> transaction -> handler -> log. Every refusal is an answer. */
export async function route(
  vault: Vault,
  staging: Staging,
  part: Part,
  call: Call,
): Promise<Result<unknown, AppError>> {
  const spec = specOf(part, call.operation);
  if (spec === null) return err(appError('unknown-operation'));
  let act: Act = { operation: String(call.operation), subjectId: null, actor: null };
  try {
    refreshSession(vault);
    act = { ...act, subjectId: subjectOf(call.input, null), actor: vault.open?.session ?? null };
    const result = await admit({ vault, staging, part }, call, spec, act);
    if (spec.kind !== 'query') refreshSession(vault);
    return result;
  } catch (failure) {
    if (vault.open) rollBack(vault.open);
    const refusal = refusalOf(failure);
    const told = refused(vault, act, refusal ?? appError('unexpected'), spec);
    if (refusal) return told;
    throw failure;
  }
}

/** `Object.hasOwn`, because the name comes from outside: "constructor" is no operation. */
function specOf(part: Part, operation: unknown): AnySpec | null {
  const isKnown = typeof operation === 'string' && Object.hasOwn(part.specs, operation);
  return isKnown ? (part.specs[operation] ?? null) : null;
}

/** Whatever calls need that is not theirs. */
interface Desk {
  readonly vault: Vault;
  readonly staging: Staging;
  readonly part: Part;
}

async function admit(desk: Desk, call: Call, spec: AnySpec, act: Act): Promise<Result<unknown, AppError>> {
  const { vault } = desk;
  const gate = checkGate(vault, spec);
  if (!gate.ok) return refused(vault, act, gate.error);
  const input = spec.input.safeParse(call.input);
  if (!input.success) return err(appError('bad-input', firstPath(input.error), tooLong(input.error)));
  const draft = draftPlace.safeParse(call.draft);
  if (!draft.success) return err(appError('bad-input', 'draft'));
  const { session } = vault.open ?? {};
  const until = session?.confirmedUntil ?? 0;
  // taken before the act: whatever becomes of it, the next one asks anew
  if (spec.reauth && !(session && takeConfirmation(session, vault.clock.monotonic())))
    return refused(vault, act, appError('reauth-required'));
  const result = await run(desk, { ...call, input: input.data, draft: draft.data ?? null }, spec, act);
  if (result.ok) return result;
  if (spec.reauth && session && result.error.code === 'cancelled') session.confirmedUntil = until;
  return refused(vault, act, result.error, spec);
}

function checkGate(vault: Vault, spec: AnySpec): Result<undefined, AppError> {
  if (spec.permission === 'public') return ok();
  const open = requireOpen(vault);
  if (!open.ok) return open;
  if (spec.twoPersons) return err(appError('no-permission', 'two-persons'));
  if (spec.permission === 'signed-in' || mayDo(open.value.session.user.roles, spec.permission)) return ok();
  return err(appError('no-permission', null, { permission: spec.permission }));
}

/** A call whose input and draft are of the right shape. */
interface ReadCall extends Call {
  readonly draft: z.infer<typeof draftPlace> | null;
}

async function run(
  { vault, staging, part }: Desk,
  call: ReadCall,
  spec: AnySpec,
  act: Act,
): Promise<Result<unknown, AppError>> {
  const { input, draft } = call;
  const handler = part.handlers[act.operation] as Admitted['handler'];
  const finish = (output: unknown): unknown =>
    shapeOf(spec.output, hideFields(spec, output, vault.open?.session ?? null));
  if (spec.kind === 'lifecycle') {
    const result = (await handler(vault, input)) as Result<unknown, AppError>;
    return result.ok ? ok(finish(result.value)) : result;
  }
  const open = requireOpen(vault);
  if (!open.ok) return open;
  const admitted: Admitted = { place: { vault, open: open.value, staging }, spec, act, input, handler, finish };
  switch (spec.kind) {
    case 'query':
      return runQuery(admitted);
    case 'survey':
      return runSurvey(admitted, call);
    case 'command':
      return runWrite(admitted, (db) => {
        if (draft) endDraft(db, open.value.session.user.id, draft.form, draft.subject);
      });
    case 'task':
      return runTask(admitted, call);
    default:
      return assertNever(spec.kind);
  }
}

/**
 * A refused act is logged outside the transaction that was rolled back, once. Not told: what has no session, for it has no
 * log to write to; and a wrong shape, which is a form that is not filled in and has touched nothing.
 */
function refused(vault: Vault, act: Act, error: AppError, spec: AnySpec | null = null): Result<never, AppError> {
  const open: OpenVault | null = vault.open;
  const worth = error.code !== 'locked' && (spec === null || spec.audit !== 'none');
  if (open?.session && worth) {
    const logged = logOnly(open, act, `refused:${error.code}`, null, null);
    if (!logged.ok) return logged;
  }
  return err(error);
}

/** How many signs a text may have, where there are more: the one fault of shape that a person can make without seeing it. */
function tooLong(error: z.ZodError): { most?: number } {
  const issue = error.issues[0];
  return issue?.code === 'too_big' && issue.origin === 'string' ? { most: Number(issue.maximum) } : {};
}

function firstPath(error: z.ZodError): string | null {
  const issue = error.issues[0];
  if (!issue) return null;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.length === 0 ? null : path.map(String).join('.').slice(0, 120);
}
