import type { Page } from '../../shared/contract/define.ts';
import type { Answer, Input, Operation, Output } from '../../shared/contract/index.ts';
import { appError } from '../../shared/errors.ts';
import { err } from '../../shared/result.ts';
import { send } from './port.ts';

export interface CallOptions {
  /** The draft that this act makes an end of: removed in the same transaction. */
  readonly draft?: { readonly form: string; readonly subject: string } | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The shapes of all calls are more code than the login: they are fetched once it stands. */
async function loadContract(): Promise<typeof import('../../shared/contract/index.ts')> {
  return import('../../shared/contract/index.ts');
}

/** Where the app stands: the one call that the login waits for. It has no input that could be wrong. */
export async function askStatus(): Promise<Answer<'app.status'>> {
  return (await send({ operation: 'app.status', input: {} }, {})) as Answer<'app.status'>;
}

/** The one way from a screen to the data. The input is checked here too, so that a form learns at once what is wrong. */
export async function call<O extends Operation>(
  operation: O,
  input: Input<O>,
  options: CallOptions = {},
): Promise<Answer<O>> {
  const { contract } = await loadContract();
  const checked = contract[operation].input.safeParse(input);
  if (!checked.success) return err(appError('bad-input', checked.error.issues[0]?.path.map(String).join('.') ?? null));
  const request = options.draft
    ? { operation, input: checked.data, draft: options.draft }
    : { operation, input: checked.data };
  return (await send(request, { onProgress: options.onProgress, signal: options.signal })) as Answer<O>;
}

/** A refusal as react-query knows it: thrown by `ask`, read by `refusalOf`. */
export class Refusal extends Error {
  readonly refusal: ReturnType<typeof appError>;
  constructor(refusal: ReturnType<typeof appError>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** For queries: the value, or a thrown refusal that the screen shows. */
export async function ask<O extends Operation>(operation: O, input: Input<O>): Promise<Output<O>> {
  const answer = await call(operation, input);
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.value;
}

/** The refusal in what a query failed with; null when it did not fail, `unexpected` when it was a bug. */
export function refusalOf(failure: unknown): ReturnType<typeof appError> | null {
  if (failure === null || failure === undefined) return null;
  return failure instanceof Refusal ? failure.refusal : appError('unexpected');
}

/** Lists travel as columns and rows; screens read objects. */
export function rowsOf<Row>(page: Page<Row>): readonly Row[] {
  return page.rows.map(
    (cells) => Object.fromEntries(page.columns.map((column, index) => [column, cells[index]])) as Row,
  );
}
