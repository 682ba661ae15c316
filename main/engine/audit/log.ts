import type { Connection } from '../db/connection.ts';
import type { Change } from '../db/gate.ts';
import type { AuditFacts } from './chain.ts';
import { CHAIN_START, changeHash, macOf, nextHlc, saltedHash, valuesHasher } from './chain.ts';

/** What the router says of a call; the log adds place, time and chain. */
type AuditEntry = Pick<AuditFacts, 'actor' | 'role' | 'session' | 'operation' | 'subjectId' | 'outcome' | 'rowCount'>;

/** The row of an act that is under way. Its changes are written as they come: those of a large import need no memory. */
export interface OpenEntry {
  note(change: Change): void;
  count(): number;
  finish(entry: AuditEntry): void;
}

export interface AuditLog {
  /** Must be called inside the transaction of the act that it tells of, which writes no other row before `finish`. */
  begin(): OpenEntry;
  /** The same at once, for an act whose changes are known. */
  append(entry: AuditEntry & { readonly changes: readonly Change[] }): void;
  /**
   * Walks the whole chain, or its last `tail` rows; says the first broken link. The tail is looked at on every opening:
   * there the values of an act with more than a thousand of them are left to the whole walk, or every sign-in after a
   * large import would read all of it.
   */
  verify(tail?: number): AuditVerdict;
}

export interface AuditVerdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly firstBroken: { readonly seq: number; readonly reason: 'gap' | 'order' | 'mac' | 'values' } | null;
}

interface Stored extends AuditFacts {
  readonly prev: string;
  readonly mac: string;
}

const MOST_VALUES_OF_TAIL = 1_000;

const COLUMNS = `origin, seq, at_utc as atUtc, hlc, actor, role, session, operation, subject_id as subjectId, outcome, row_count as rowCount,
  values_hash as valuesHash, prev, mac`;

export function openAuditLog(connection: Connection, origin: string, key: Buffer, now: () => string): AuditLog {
  const last = connection.prepare<[string], { seq: number; hlc: string; mac: string }>(
    'select seq, hlc, mac from audit where origin = ? order by seq desc limit 1',
  );
  const insertRow =
    connection.prepare(`insert into audit (origin, seq, at_utc, hlc, actor, role, session, operation, subject_id, outcome, row_count, values_hash, prev, mac)
    values (@origin, @seq, @atUtc, @hlc, @actor, @role, @session, @operation, @subjectId, @outcome, @rowCount, @valuesHash, @prev, @mac)`);
  const insertChange = connection.prepare(
    'insert into change_values (origin, seq, n, record, before, after, salt, hash) values (?, ?, ?, ?, ?, ?, ?, ?)',
  );

  const begin = (): OpenEntry => {
    if (!connection.inTransaction) throw new Error('The log is written in the transaction of its act');
    const head = last.get(origin);
    const seq = (head?.seq ?? 0) + 1;
    const values = valuesHasher();
    let n = 0;
    return {
      note(change) {
        const { salt, hash } = saltedHash(change);
        insertChange.run(origin, seq, n, change.record, change.before, change.after, salt, hash);
        values.add(hash);
        n += 1;
      },
      count: () => n,
      finish(entry) {
        const atUtc = now();
        const hlc = nextHlc(head?.hlc ?? null, atUtc, origin);
        const facts: AuditFacts = { origin, seq, atUtc, hlc, ...entry, valuesHash: values.sum() };
        const prev = head?.mac ?? CHAIN_START;
        insertRow.run({ ...facts, prev, mac: macOf(facts, prev, key) });
      },
    };
  };
  return {
    begin,
    append({ changes, ...entry }) {
      const open = begin();
      for (const change of changes) open.note(change);
      open.finish(entry);
    },
    verify: (tail) => verifyChain(connection, origin, key, tail),
  };
}

function verifyChain(connection: Connection, origin: string, key: Buffer, tail: number | undefined): AuditVerdict {
  // the number of the newest row, not a count of all: that would read every row at every opening
  const newest = (
    connection.prepare('select coalesce(max(seq), 0) as n from audit where origin = ?').get(origin) as { n: number }
  ).n;
  const from = tail === undefined ? 1 : Math.max(1, newest - tail + 1);
  const rows = connection.prepare(`select ${COLUMNS} from audit where origin = ? and seq >= ? order by seq`);
  const changes = connection.prepare<[string, number], ChangeRow>(
    'select record, before, after, salt, hash from change_values where origin = ? and seq = ? order by n',
  );
  const isMany = connection
    .prepare<[string, number, number], number>('select 1 from change_values where origin = ? and seq = ? and n = ?')
    .pluck();
  const isLeftOut = (seq: number): boolean =>
    tail !== undefined && isMany.get(origin, seq, MOST_VALUES_OF_TAIL) !== undefined;
  let expected = from;
  let prev: string | null = from === 1 ? CHAIN_START : null;
  for (const row of rows.iterate(origin, from) as IterableIterator<Stored>) {
    const broken = (reason: 'gap' | 'order' | 'mac' | 'values'): AuditVerdict => ({
      ok: false,
      entries: newest,
      firstBroken: { seq: expected, reason },
    });
    if (row.seq !== expected) return broken('gap');
    if (prev !== null && row.prev !== prev) return broken('order');
    if (macOf(row, row.prev, key) !== row.mac) return broken('mac');
    if (!isLeftOut(row.seq) && !valuesFit(changes.iterate(origin, row.seq), row.valuesHash)) return broken('values');
    prev = row.mac;
    expected += 1;
  }
  return { ok: true, entries: newest, firstBroken: null };
}

interface ChangeRow extends Change {
  readonly salt: string;
  readonly hash: string;
}

/** An erased row keeps its hash and has no values to compare it with. */
function valuesFit(rows: Iterable<ChangeRow>, valuesHash: string): boolean {
  const values = valuesHasher();
  for (const row of rows) {
    const isErased = row.before === null && row.after === null;
    if (!isErased && changeHash(row, row.salt) !== row.hash) return false;
    values.add(row.hash);
  }
  return values.sum() === valuesHash;
}
