import Database from 'better-sqlite3';

/** One statement that the engine ran, with what it bound. */
export interface Ran {
  readonly text: string;
  readonly params: readonly unknown[];
  readonly rows: 'all' | 'get';
}

type Statement = Database.Statement<unknown[]>;

export interface Opened {
  readonly connection: Database.Database;
  /** The database key, so that the same file can be opened without the engine. */
  readonly key: Buffer;
}

/** The connection on which the work set a key: how the benchmark comes by the one that the engine keeps to itself. */
export async function connectionOpenedBy(work: () => Promise<unknown>): Promise<Opened> {
  const opened: Opened[] = [];
  const prototype = Database.prototype as { key: (this: Database.Database, key: Buffer) => unknown };
  const { key } = prototype;
  prototype.key = function (this: Database.Database, value) {
    // it comes as the text x'…', and is wiped when it has been used
    opened.push({ connection: this, key: Buffer.from(value.toString('latin1').slice(2, -1), 'hex') });
    return key.call(this, value);
  };
  try {
    await work();
  } finally {
    prototype.key = key;
  }
  const [first] = opened;
  if (!first) throw new Error('No file was opened');
  return first;
}

/** The reading statements that the work ran. Nothing is wrapped any more when this has answered. */
export async function statementsOf(
  connection: Database.Database,
  work: () => Promise<unknown>,
): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  const prototype = Object.getPrototypeOf(connection.prepare('select 1')) as Pick<Statement, 'all' | 'get'>;
  const { all, get } = prototype;
  const note = (statement: Statement, params: readonly unknown[], rows: Ran['rows']): void => {
    // a setting is read-only too, and belongs to no question
    if (statement.readonly && !/^pragma/i.test(statement.source)) ran.push({ text: statement.source, params, rows });
  };
  prototype.all = function (this: Statement, ...params) {
    note(this, params, 'all');
    return all.apply(this, params);
  };
  prototype.get = function (this: Statement, ...params) {
    note(this, params, 'get');
    return get.apply(this, params);
  };
  try {
    await work();
    return ran;
  } finally {
    Object.assign(prototype, { all, get });
  }
}

/** The same statements on the same open file: prepared once, rows as the library gives them, nothing made of them. */
export function rawReplay(connection: Database.Database, ran: readonly Ran[]): () => void {
  const prepared = ran.map(({ text, params, rows }) => ({
    statement: connection.prepare<unknown[]>(text),
    params,
    rows,
  }));
  return () => {
    for (const { statement, params, rows } of prepared) statement[rows](...params);
  };
}
