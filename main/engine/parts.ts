import type { AnySpec } from '../../shared/contract/define.ts';
import { systemContract } from '../../shared/contract/system.ts';
import { systemHandlers } from './system/system.handlers.ts';

/** Operations with those who do them. */
export interface Part {
  readonly specs: Readonly<Record<string, AnySpec>>;
  readonly handlers: Readonly<Record<string, unknown>>;
}

/** What there is to do before anybody is signed in: little, and there at once, so that the login does not wait for the rest. */
const doorPart: Part = { specs: systemContract, handlers: systemHandlers };

let whole: Part | null = null;

/** Reads the rest of the engine; asked early, it is there when somebody has typed a password. */
export async function readWholePart(): Promise<Part> {
  if (whole === null) {
    const [{ contract }, { handlers }] = await Promise.all([
      import('../../shared/contract/index.ts'),
      import('./handlers.ts'),
    ]);
    whole = { specs: contract, handlers };
  }
  return whole;
}

/** The part that an operation is looked up in; a name that nobody knows is looked up in the whole. */
export async function partOf(operation: unknown): Promise<Part> {
  const isOfDoor = typeof operation === 'string' && Object.hasOwn(doorPart.specs, operation);
  return isOfDoor ? doorPart : await readWholePart();
}
