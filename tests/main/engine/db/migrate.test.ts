import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, openDatabase } from '../../../../main/engine/db/connection.ts';
import { migrate, SCHEMA_VERSION } from '../../../../main/engine/db/migrate.ts';
import * as homes from '../../../../main/engine/db/migrations/0010-homes.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

/** Of the migrations that have been shipped; a shipped one never changes. */
const SHIPPED = { 10: 'e92b8d5bed02a1d2730e1c553bdfe4c11a8db56dec6edc47cd456d895e1bbd0d' } as const;

/** An encrypted file as version 10 of the program left it, with a home in it. */
function fileOfVersion10(more: (old: Database.Database) => void = () => undefined): {
  readonly file: string;
  readonly key: Buffer;
} {
  const file = path.join(temporaryFolder(), 'trygbase.db');
  const key = randomBytes(32);
  const old = new Database(file);
  old.pragma("cipher = 'sqlcipher'");
  old.pragma('legacy = 4');
  old.key(Buffer.from(`x'${key.toString('hex')}'`));
  old.pragma('journal_mode = WAL');
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.exec(homes.up);
  old.exec(
    "insert into associations (id, name, name_fold, name_sort, cvr) values ('a1', 'Åkanden', 'akanden', 'x', '12345678')",
  );
  old.exec(
    "insert into estates (id, association_id, name, name_fold, name_sort) values ('e1', 'a1', 'Kærgården', 'kargarden', 'x')",
  );
  old.exec(
    "insert into audit (origin, seq, at_utc, hlc, operation, outcome, values_hash, prev, mac) values ('o', 1, 't', 'h', 'units.get', 'done', 'v', 'p', 'm')",
  );
  more(old);
  old.pragma('user_version = 10');
  old.close();
  return { file, key };
}

const rowsOf = (connection: Database.Database) => ({
  associations: connection.prepare('select * from associations').all(),
  estates: connection.prepare('select * from estates').all(),
  audit: connection.prepare('select * from audit').all(),
});

function open(file: string, key: Buffer) {
  const opened = openDatabase({ file, key, salt: null, create: false });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.connection;
}

describe('an older file', () => {
  it('is brought to the newest schema with every row as it was', () => {
    const { file, key } = fileOfVersion10();
    const connection = open(file, key);
    expect(connection.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    // what newer columns hold of an older row is said by the test of whoever added them
    expect(rowsOf(connection)).toMatchObject({
      associations: [
        {
          row: 1,
          id: 'a1',
          version: 1,
          name: 'Åkanden',
          name_fold: 'akanden',
          name_sort: 'x',
          cvr: '12345678',
          lbf_number: null,
          contact_name: null,
          contact_email: null,
        },
      ],
      estates: [
        {
          row: 1,
          id: 'e1',
          version: 1,
          association_id: 'a1',
          name: 'Kærgården',
          name_fold: 'kargarden',
          name_sort: 'x',
          number: null,
          vacancy_paid: 0,
          lift: null,
          social_caretaker: null,
          attributes: null,
        },
      ],
      audit: [
        {
          row: 1,
          origin: 'o',
          seq: 1,
          at_utc: 't',
          hlc: 'h',
          actor: null,
          role: null,
          session: null,
          operation: 'units.get',
          subject_id: null,
          outcome: 'done',
          row_count: null,
          values_hash: 'v',
          prev: 'p',
          mac: 'm',
        },
      ],
    });
    connection.close();
  });

  it('keeps its residents as people with a name, and nothing that nobody said', () => {
    const { file, key } = fileOfVersion10((old) =>
      old.exec(
        "insert into residents (id, name, name_fold, name_sort, address_protected, created_on) values ('r1', 'Åse', 'ase', 'x', 1, '2026-01-01')",
      ),
    );
    const connection = open(file, key);
    expect(connection.prepare('select * from residents').all()).toEqual([
      expect.objectContaining({
        ...{ id: 'r1', version: 1, name: 'Åse', name_protected: 0, address_protected: 1, created_on: '2026-01-01' },
        ...{ identity: 'named', interpreter: 0, birth_date: null, id_kind: null, id_number: null, phone: null },
        ...{ called_name: null, team: null, address_protection: null, address_protected_to: null },
      }),
    ]);
    expect(connection.prepare('select count(*) as n from courses').get()).toEqual({ n: 0 });
    const found = "select rowid from residents_find where residents_find match 'ase'";
    expect(connection.prepare(found).all()).toEqual([{ rowid: 1 }]);
    connection.close();
  });

  it('has the same schema as a new one', () => {
    const schema = (connection: Database.Database) =>
      connection.prepare('select name, sql from sqlite_schema where sql is not null order by name').all();
    const { file, key } = fileOfVersion10();
    const old = open(file, key);
    const fresh = openDatabase({ file: path.join(temporaryFolder(), 'new.db'), key, salt: null, create: true });
    if (!fresh.ok) throw new Error(fresh.error.code);
    expect(schema(old)).toEqual(schema(fresh.value.connection));
    old.close();
    fresh.value.connection.close();
  });

  it('stays whole at its old version when a step breaks in the middle', () => {
    const { file, key } = fileOfVersion10();
    const connection = open(file, key);
    const before = rowsOf(connection);
    const breaking = {
      version: SCHEMA_VERSION + 10,
      up: "create table half (id text) strict; update estates set name = 'x'; insert into nowhere values (1);",
    };
    expect(() => migrate(connection, [homes, breaking])).toThrow('nowhere');
    const orphaning = { version: SCHEMA_VERSION + 10, up: 'pragma defer_foreign_keys = on; delete from associations;' };
    expect(() => migrate(connection, [homes, orphaning])).toThrow();
    expect(rowsOf(connection)).toEqual(before);
    expect(connection.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    expect(connection.prepare("select count(*) as n from sqlite_schema where name = 'half'").get()).toEqual({ n: 0 });
    connection.close();
  });
});

it('a shipped migration is never changed', () => {
  expect({ 10: createHash('sha256').update(homes.up).digest('hex') }).toEqual(SHIPPED);
});
