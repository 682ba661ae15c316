import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import type { Id } from '../ids.ts';
import { id } from './fields.ts';

/** The words between the shell and the engine's process, beside the port of the window (wire.ts). */

export const lockReasons = ['asked', 'idle', 'screen', 'closing'] as const;
export type LockReason = (typeof lockReasons)[number];

export const dataStates = ['empty', 'locked', 'open', 'broken'] as const;
export type DataState = (typeof dataStates)[number];

/** `prepare`: the login can be used, so read the rest now. `client` carries the port of a window, `stage` the port on which the reader's process sends what it read. */
export type ShellToEngine =
  | { readonly kind: 'start'; readonly dataDir: string; readonly appVersion: string; readonly packaged: boolean }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'client' }
  | { readonly kind: 'stage'; readonly token: string; readonly fileName: string; readonly as: StagedKind }
  | { readonly kind: 'lock'; readonly reason: LockReason }
  | { readonly kind: 'close' };

/** What a chosen file is taken for: rows to import, or a hospital's message. */
export type StagedKind = 'table' | 'message';

/** A file that waits in the engine's memory to be inspected and imported. */
export interface Staged {
  readonly stagingId: Id<'staging'>;
  readonly fileName: string;
}

const refusal = z.strictObject({
  code: z.enum(errorCodes),
  where: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const stagedResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.strictObject({ stagingId: id<'staging'>(), fileName: z.string() }) }),
  z.strictObject({ ok: z.literal(false), error: refusal }),
]);

/** Checked by the shell as it arrives: the engine has touched what came from outside. `lockMinutes` is the limit of idle time. */
export const engineToShell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('state'), state: z.enum(dataStates), lockMinutes: z.int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('staged'), token: z.string(), result: stagedResult }),
  z.strictObject({ kind: z.literal('closed') }),
]);
export type EngineToShell = z.infer<typeof engineToShell>;
