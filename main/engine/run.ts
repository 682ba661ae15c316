import type { AnySpec } from '../../shared/contract/define.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { ReadContext, SurveyContext, TaskContext, WriteContext } from './context.ts';
import { criterionHash } from './criterion.ts';
import { inLessMemory } from './db/connection.ts';
import type { ReadableDb, WritableDb } from './db/database.ts';
import { openGate } from './db/gate.ts';
import { ownGate, ownReader } from './db/own-rows.ts';
import type { Staging } from './imports/staging.ts';
import { inspectOf } from './inspect.ts';
import type { Session } from './session.ts';
import { takeConfirmation } from './session.ts';
import type { Act, OpenVault, Vault } from './vault.ts';
import { logOnly, rollBack, who, writeLogged, writeUnlogged } from './vault.ts';

interface Place {
  readonly vault: Vault;
  readonly open: OpenVault & { readonly session: Session };
  readonly staging: Staging;
}

/** A call that was let in, ready for its handler. */
export interface Admitted {
  readonly place: Place;
  readonly spec: AnySpec;
  readonly act: Act;
  /** Of the right shape. */
  readonly input: unknown;
  readonly handler: (context: unknown, input: unknown) => unknown;
  /** Makes the answer that leaves: fields hidden, shape checked. It throws on a wrong shape, before anything is committed. */
  readonly finish: (output: unknown) => unknown;
}

type Ran = Result<unknown, AppError>;

function baseOf({ vault, open, staging }: Place): Omit<ReadContext, 'db'> {
  return {
    session: open.session,
    owner: open.session.user.id,
    today: vault.clock.today(),
    now: vault.clock.now(),
    newId: vault.newId,
    staging,
    sealedFiles: open.sealedFiles,
    inspect: inspectOf(vault, open),
    takeConfirmation: () => takeConfirmation(open.session, vault.clock.monotonic()),
  };
}

/** Of scope `own` is only what is the session's own, whatever the handler asks for. */
function readerOf({ open }: Place, spec: AnySpec): ReadableDb {
  return spec.scope === 'own' ? ownReader(open.reader, open.session.user.id) : open.reader;
}

function gateOf({ open }: Place, spec: AnySpec, db: WritableDb): WritableDb {
  return spec.scope === 'own' ? ownGate(db, open.session.user.id) : db;
}

/** Answers, then logs the reading; an answer that cannot be logged is not given. */
export function runQuery(admitted: Admitted): Ran {
  const { place, spec, handler, input } = admitted;
  const context: ReadContext = { ...baseOf(place), db: readerOf(place, spec) };
  return told(admitted, handler(context, input) as Ran);
}

type Watched = {
  readonly progress: (done: number, total: number) => void;
  readonly cancelled: () => boolean;
  readonly pause: () => Promise<void>;
};

/** As a query, in slices. Nothing is held between them, so others read and write; a file that was closed meanwhile ends it. */
export async function runSurvey(admitted: Admitted, call: Watched): Promise<Ran> {
  const { place, spec, handler, input } = admitted;
  const { vault, open } = place;
  const sessionId = open.session.id;
  const isOurs = (): boolean => vault.open === open && open.session?.id === sessionId;
  const progress = async (done: number, total: number): Promise<void> => {
    call.progress(done, total);
    await call.pause();
    if (call.cancelled() || !isOurs()) throw new Cancelled();
  };
  try {
    const context: SurveyContext = { ...baseOf(place), db: readerOf(place, spec), progress };
    return told(admitted, (await handler(context, input)) as Ran);
  } catch (failure) {
    if (failure instanceof Cancelled) return err(appError(isOurs() ? 'cancelled' : 'locked'));
    throw failure;
  }
}

function told(admitted: Admitted, result: Ran): Ran {
  if (!result.ok) return result;
  const answer = ok(admitted.finish(result.value));
  const logged = logRead(admitted, result.value);
  return logged.ok ? answer : logged;
}

function logRead({ place, spec, act, input }: Admitted, output: unknown): Ran {
  if (spec.audit === 'none') return ok();
  if (spec.audit === 'list') return logList(place, act, input, output);
  if (spec.audit === 'open') return logOpened(place, spec, act, input);
  // a copy is told every time: each one can be carried somewhere else
  const hash = criterionHash(place.open, { operation: act.operation, input });
  return logOnly(place.open, act, 'done', countOf(output), hash);
}

/** After this long the same list, or the same record, is a new look at it. */
const SAME_LOOK_MS = 600_000;

/** One row per list or settled search: the following pages of the same list, and the same list asked again at once, add none. */
function logList(place: Place, act: Act, input: unknown, output: unknown): Ran {
  const hash = criterionHash(place.open, { operation: act.operation, input: withoutPaging(input) });
  const { lastList } = place.open;
  const at = place.vault.clock.monotonic();
  if (lastList?.hash === hash && at - lastList.at < SAME_LOOK_MS) return ok();
  const logged = logOnly(place.open, act, 'done', countOf(output), hash);
  if (logged.ok) place.open.lastList = { hash, at };
  return logged;
}

/**
 * One row per opened record and kind of look, until another record is opened: asked anew at once, as the screens do after
 * every write, it adds none, nor does a part of the card that was opened just now. With a reason each is told.
 */
function logOpened(place: Place, spec: AnySpec, act: Act, input: unknown): Ran {
  const reason = field(input, 'reason');
  const { operation, subjectId } = act;
  const now = place.vault.clock.monotonic();
  const { lastOpened } = place.open;
  const told = lastOpened !== null && lastOpened.subjectId === subjectId ? lastOpened.at : new Map<string, number>();
  const isSame = [operation, spec.partOf].some((one) => now - (told.get(one ?? '') ?? -SAME_LOOK_MS) < SAME_LOOK_MS);
  if (isSame && reason === null) return ok();
  const logged = logOnly(place.open, act, 'done', null, reason);
  if (logged.ok && subjectId !== null) place.open.lastOpened = { subjectId, at: told.set(operation, now) };
  return logged;
}

/** `alsoDone` is written in the same transaction, once the act itself is. */
export function runWrite(admitted: Admitted, alsoDone: (db: WritableDb) => void): Ran {
  const { place, spec, act, input, handler, finish } = admitted;
  const work = (db: WritableDb): Ran => {
    const context: WriteContext = { ...baseOf(place), db: gateOf(place, spec, db) };
    const result = handler(context, input) as Ran;
    if (!result.ok) return result;
    alsoDone(db);
    return ok(finish(result.value));
  };
  if (spec.audit === 'none') return writeUnlogged(place.open, work);
  return writeLogged(place.open, act, work, (output) => subjectOf(input, output));
}

class Cancelled extends Error {}

/** The transaction stays open across the slices; nobody else is let in, so nobody sees half of it. */
export async function runTask(
  { place, spec, act, input, handler, finish }: Admitted,
  call: Pick<Watched, 'progress' | 'cancelled'>,
): Promise<Ran> {
  const { open } = place;
  const progress = async (done: number, total: number): Promise<void> => {
    call.progress(done, total);
    await new Promise((resolve) => setImmediate(resolve));
    if (call.cancelled()) throw new Cancelled();
  };
  open.connection.exec('begin immediate');
  try {
    const entry = open.audit.begin();
    const db = openGate(open.connection, open.reader, entry.note);
    const context: TaskContext = { ...baseOf(place), db: gateOf(place, spec, db), progress };
    const result = (await inLessMemory(open.connection, async () => handler(context, input))) as Ran;
    if (!result.ok) {
      open.connection.exec('rollback');
      return result;
    }
    const answer = ok(finish(result.value));
    entry.finish({
      ...who(act.actor),
      operation: act.operation,
      subjectId: subjectOf(input, result.value),
      outcome: 'done',
      rowCount: entry.count(),
    });
    open.connection.exec('commit');
    return answer;
  } catch (failure) {
    rollBack(open);
    if (failure instanceof Cancelled) return err(appError('cancelled'));
    throw failure;
  }
}

/** The record that an act is about, by the names that inputs and outputs use for it; an id, whatever a hostile input holds there. */
export function subjectOf(input: unknown, output: unknown): string | null {
  const named =
    field(input, 'unitId') ??
    field(input, 'residentId') ??
    field(output, 'residentId') ??
    field(output, 'id') ??
    field(input, 'id') ??
    field(input, 'associationId') ??
    field(input, 'estateId');
  return named !== null && idForm.test(named) ? named : null;
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function field(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? found : null;
}

function withoutPaging(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'offset' && name !== 'limit'));
}

function countOf(output: unknown): number | null {
  if (typeof output !== 'object' || output === null) return null;
  const { total } = output as { readonly total?: unknown };
  return typeof total === 'number' ? total : null;
}
