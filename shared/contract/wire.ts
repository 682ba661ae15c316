import type { AppError } from '../errors.ts';
import type { Result } from '../result.ts';

/** In the data folder. Who it opens for stands in it; the shell looks only whether it is there. */
export const KEY_FILE_NAME = 'keys.json';

/** What a client posts to the engine. `draft` is removed in the same transaction when the act is done. */
export interface Request {
  readonly id: number;
  readonly operation: string;
  readonly input: unknown;
  readonly draft?: { readonly form: string; readonly subject: string };
}

export interface CancelRequest {
  readonly cancel: number;
}

/** What the engine posts back: exactly one reply per request, any number of progress notes before it. */
export type EngineMessage =
  | { readonly id: number; readonly reply: Result<unknown, AppError> }
  | { readonly id: number; readonly progress: { readonly done: number; readonly total: number } }
  | { readonly event: 'locked'; readonly reason: 'asked' | 'idle' | 'screen' | 'closing' };
