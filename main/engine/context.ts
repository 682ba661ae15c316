import type { Contract, Input, Operation, Output } from '../../shared/contract/index.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Id, UserId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from './db/database.ts';
import type { SealedFiles } from './files/sealed-files.ts';
import type { Staging } from './imports/staging.ts';
import type { Session } from './session.ts';
import type { Vault } from './vault.ts';

interface Base {
  readonly session: Session;
  /** The only person whose rows an operation of scope `own` may touch. */
  readonly owner: UserId;
  readonly today: IsoDate;
  readonly now: string;
  readonly newId: <Noun extends string>() => Id<Noun>;
  readonly staging: Staging;
  readonly sealedFiles: SealedFiles;
  readonly inspect: Inspect;
  /** Takes the password that was just asked again, for an act that needs it because of what it is about. */
  readonly takeConfirmation: () => boolean;
}

/** What the log and the doctor may ask of the open file beyond its rows. */
export interface Inspect {
  verifyAudit(tail?: number): {
    readonly ok: boolean;
    readonly entries: number;
    readonly firstBroken: { readonly seq: number; readonly reason: string } | null;
  };
  checks(): readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  recoveryGroupTag(number: number, text: string): string;
}

export interface ReadContext extends Base {
  readonly db: ReadableDb;
}

export interface SurveyContext extends ReadContext {
  /** Tells how far it is and serves whoever waits; throws when somebody cancelled or locked meanwhile. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

export interface WriteContext extends Base {
  readonly db: WritableDb;
}

export interface TaskContext extends WriteContext {
  /** Tells how far it is and lets other messages in; throws when somebody cancelled, which rolls everything back. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

type KindOf<O extends Operation> = Contract[O]['kind'];

export type Handler<O extends Operation> =
  KindOf<O> extends 'query'
    ? (context: ReadContext, input: Input<O>) => Result<Output<O>, AppError>
    : KindOf<O> extends 'survey'
      ? (context: SurveyContext, input: Input<O>) => Promise<Result<Output<O>, AppError>>
      : KindOf<O> extends 'command'
        ? (context: WriteContext, input: Input<O>) => Result<Output<O>, AppError>
        : KindOf<O> extends 'task'
          ? (context: TaskContext, input: Input<O>) => Promise<Result<Output<O>, AppError>>
          : (vault: Vault, input: Input<O>) => Promise<Result<Output<O>, AppError>>;

/** One handler for every operation: a missing one, or a query's that writes, does not compile. */
export type Handlers = { readonly [O in Operation]: Handler<O> };
export type HandlersOf<O extends Operation> = { readonly [K in O]: Handler<K> };
