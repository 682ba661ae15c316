import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Handler, Handlers, HandlersOf } from '../../main/engine/context.ts';
import { handlers } from '../../main/engine/handlers.ts';
import type { AnySpec } from '../../shared/contract/define.ts';
import { command, lifecycle, nothing, query } from '../../shared/contract/define.ts';
import { operations } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';

/**
 * What must not compile. The types step reads this file: a line below `@ts-expect-error` that did compile is an error
 * there.
 */
function wrongOperations(): readonly unknown[] {
  const output = z.strictObject({});
  // @ts-expect-error an operation says who may call it
  const withoutPermission = command({ audit: 'write', input: nothing, output });
  // @ts-expect-error and by a permission that there is
  const unknownPermission = command({ permission: 'units:burn', audit: 'write', input: nothing, output });
  // @ts-expect-error it says what the log tells of it
  const withoutAudit = query({ permission: 'units:read', input: nothing, output });
  // @ts-expect-error and what it takes
  const withoutInput = lifecycle({ permission: 'public', audit: 'none', output });
  const right = command({ permission: 'units:write', audit: 'write', input: nothing, output });
  // @ts-expect-error there are four kinds
  const wrongKind: AnySpec = { ...right, kind: 'x' };
  return [withoutPermission, unknownPermission, withoutAudit, withoutInput, wrongKind];
}

function wrongHandlers(): readonly unknown[] {
  const { 'units.create': _left, ...rest } = handlers;
  // @ts-expect-error every operation has a handler
  const missing: Handlers = rest;
  // @ts-expect-error and no handler is for an operation that is not there
  const strange: Handlers = { ...handlers, 'units.drop': () => ok({}) };

  const writingQuery: Handler<'associations.list'> = ({ db }) => {
    // @ts-expect-error a query is handed a connection that cannot write
    db.insert('associations', 'x', {});
    return ok([]);
  };
  // @ts-expect-error a task is not a command: it may wait in the middle, which a command must not
  const waiting: HandlersOf<'units.create'> = { 'units.create': async () => ok({ id: 'x', version: 1 }) };
  // @ts-expect-error a handler answers what the contract says
  const wrongAnswer: HandlersOf<'associations.list'> = { 'associations.list': () => ok({ name: 'x' }) };
  const wrongTable: Handler<'drafts.discard'> = ({ db }) => {
    // @ts-expect-error the log's own tables are not to be written by anybody else
    db.insert('audit', 'x', {});
    return ok({});
  };
  // @ts-expect-error keys are for the life of the folder, not for a handler
  const withKeys: Handler<'units.get'> = ({ vault }) => ok(vault.open);
  return [missing, strange, writingQuery, waiting, wrongAnswer, wrongTable, withKeys];
}

it('every operation has its handler, and no handler is left over', () => {
  expect(Object.keys(handlers).toSorted()).toEqual([...operations].toSorted());
});

it('what must not compile is read by the types step, and never run', () => {
  expect([wrongOperations, wrongHandlers].map(({ length }) => length)).toEqual([0, 0]);
});
