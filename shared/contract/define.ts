import { z } from 'zod';
import type { Permission } from '../domain/users.ts';
import { rowsCheck } from './page-cells.ts';

// The windows run under a content security policy without eval: zod must not try to compile.
z.config({ jitless: true });

/**
 * Who may call: `public` works before anybody is signed in, `signed-in` asks for a session only,
 * everything else is a permission of shared/domain/users.ts.
 */
export type Gate = Permission | 'public' | 'signed-in';

/** `own`: the handler is handed the session's user as owner, and a file in which only that user's rows are; a question beyond them is stopped. */
export type Scope = 'municipality' | 'own';

/**
 * What the log says of a call. `write`: one row with the changes beside it. `list`: one row per list or settled search,
 * its criterion hashed. `open`: one row with the subject. `copy`: one row each time, with how many records were taken along.
 * `none`: nothing personal is read or kept (or it is a draft, which only its author can see).
 */
export type AuditKind = 'write' | 'list' | 'open' | 'copy' | 'none';

interface Spec<I extends z.ZodType, O extends z.ZodType> {
  readonly permission: Gate;
  readonly input: I;
  readonly output: O;
  readonly audit: AuditKind;
  readonly scope?: Scope;
  /** Output field -> permission needed to see it; without it the router answers null in that field. */
  readonly fields?: Readonly<Record<string, Permission>>;
  /** The password is asked again right before. */
  readonly reauth?: boolean;
  /** The operation that opens the card of which this is a part: the log tells of both by one row. */
  readonly partOf?: string;
}

export interface OperationSpec<K extends string, I extends z.ZodType, O extends z.ZodType> {
  readonly kind: K;
  readonly permission: Gate;
  readonly input: I;
  readonly output: O;
  readonly audit: AuditKind;
  readonly scope: Scope;
  readonly fields: Readonly<Record<string, Permission>>;
  readonly reauth: boolean;
  readonly partOf: string | null;
  /** The place of the four-eyes rule: the router refuses what asks for two until there is a way to be two. */
  readonly twoPersons: boolean;
}

export type AnySpec = OperationSpec<'query' | 'survey' | 'command' | 'task' | 'lifecycle', z.ZodType, z.ZodType>;

/** Reads. Its handler is given a connection that cannot write. */
export const query = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>) => operation('query', spec);

/** A query that takes long: it reads in slices, others are served in between, it tells its progress and can be cancelled. */
export const survey = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>) => operation('survey', spec);

/** Changes rows, in one transaction with its log row. */
export const command = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>) => operation('command', spec);

/** A command that takes long: it runs in slices, tells its progress and can be cancelled; all of it or nothing. */
export const task = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>) => operation('task', spec);

/** Opens, locks or makes the data folder: the only kind that touches keys. */
export const lifecycle = <I extends z.ZodType, O extends z.ZodType>(spec: Spec<I, O>) => operation('lifecycle', spec);

function operation<K extends string, I extends z.ZodType, O extends z.ZodType>(
  kind: K,
  spec: Spec<I, O>,
): OperationSpec<K, I, O> {
  return { kind, scope: 'municipality', fields: {}, reauth: false, partOf: null, twoPersons: false, ...spec };
}

export const MAX_PAGE_ROWS = 200;

/** A list as it travels: column names once, then rows of values in that order. renderer/lib/api.ts makes objects of it. */
export interface Page<Row> {
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly (readonly unknown[])[];
  /** Rows that fit the filter, whatever part of them this page holds. */
  readonly total: number;
  /** Never there: it tells a client the type of a row. */
  readonly [rowType]?: Row;
}

declare const rowType: unique symbol;

/** The schema of a page; `extra` are figures beside the rows (counts, sums). */
export function page<S extends z.ZodRawShape, E extends z.ZodRawShape>(shape: S, extra: E) {
  const names = Object.keys(shape);
  const areRows = rowsCheck(Object.values(shape) as unknown as readonly z.ZodType[]);
  const schema = z.strictObject({
    columns: z.tuple(names.map((name) => z.literal(name)) as unknown as [z.ZodType, ...z.ZodType[]]),
    // one custom schema for them all: zod's own array keeps book of each row
    rows: z.custom((rows) => Array.isArray(rows) && rows.length <= MAX_PAGE_ROWS && areRows(rows)),
    total: z.int().min(0),
    ...extra,
  });
  return schema as unknown as z.ZodType<Page<z.infer<z.ZodObject<S>>> & z.infer<z.ZodObject<E>>>;
}

/** What an operation without an argument takes. */
export const nothing = z.strictObject({});
