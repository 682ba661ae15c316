import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { SnippetId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import * as rows from './snippets.repository.ts';

const MOST = 30;

/** The short texts of who asks, in their order. */
export function ownSnippets({ db, owner }: ReadContext): Output<'snippets.list'> {
  return { snippets: [...rows.snippetsOf(db, owner)] };
}

export function addSnippet(
  context: WriteContext,
  { text }: Input<'snippets.add'>,
): Result<{ id: SnippetId }, AppError> {
  const { db, owner } = context;
  const known = rows.snippetsOf(db, owner);
  if (known.length >= MOST) return err(appError('rule-broken', 'text', { rule: 'snippets-full' }));
  const id = context.newId<'snippet'>();
  rows.insertSnippet(db, id, owner, text, known.length);
  return ok({ id });
}

export function dropSnippet(
  { db, owner }: WriteContext,
  { id }: Input<'snippets.remove'>,
): Result<Output<'snippets.remove'>, AppError> {
  if (!rows.snippetsOf(db, owner).some((snippet) => snippet.id === id)) return err(appError('not-found', 'id'));
  rows.removeSnippet(db, id);
  return ok({});
}
