/** Expected trouble is a value: callers must look at `ok` before they can reach `value`. A bug is a throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. `ok()` without argument is the answer of an act that only succeeds. */
export function ok(): Result<undefined, never>;
export function ok<T>(value: T): Result<T, never>;
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value };
}

/** Wraps a refusal; `error` is a code or an object of codes, never a sentence. */
export function err<const E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Closes a switch: a forgotten case does not compile, and throws if a wrong value gets here at run time. */
export function assertNever(x: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(x)}`);
}
