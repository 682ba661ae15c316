import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { AuditLog } from '../../../../main/engine/audit/log.ts';
import { openAuditLog } from '../../../../main/engine/audit/log.ts';
import { openDatabase } from '../../../../main/engine/db/connection.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const origin = '0199b2f0-0000-7000-8000-000000000001';
const entry = {
  actor: 'u1',
  role: 'leader',
  session: 's1',
  operation: 'units.update',
  subjectId: 'x',
  outcome: 'done',
  rowCount: null,
};

function filledLog(rows: number): { readonly connection: Database.Database; readonly log: AuditLog } {
  const opened = openDatabase({
    file: path.join(temporaryFolder(), 'trygbase.db'),
    key: randomBytes(32),
    salt: null,
    create: true,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { connection } = opened.value;
  let ms = Date.parse('2026-11-23T10:00:00.000Z');
  const log = openAuditLog(connection, origin, randomBytes(32), () => {
    ms += 1000;
    return new Date(ms).toISOString();
  });
  connection.transaction(() => {
    for (let n = 0; n < rows; n += 1)
      log.append({ ...entry, changes: [{ record: `units/${n}`, before: '{"rent_ore":1}', after: '{"rent_ore":2}' }] });
  })();
  return { connection, log };
}

/** As somebody with the open file and without the program would: our triggers taken away first. */
function tamper(connection: Database.Database, text: string): void {
  for (const name of ['audit_no_update', 'audit_no_delete', 'change_values_no_delete', 'change_values_erase_only'])
    connection.exec(`drop trigger if exists ${name}`);
  connection.exec(text);
}

describe('the log', () => {
  it('is whole when nobody has touched it', () => {
    const { connection, log } = filledLog(30);
    expect(log.verify()).toEqual({ ok: true, entries: 30, firstBroken: null });
    expect(log.verify(10)).toEqual({ ok: true, entries: 30, firstBroken: null });
    connection.close();
  });

  it.each([
    ['a changed actor', "update audit set actor = 'u2' where seq = 12", { seq: 12, reason: 'mac' }],
    ['a changed time', "update audit set at_utc = '2020-01-01T00:00:00.000Z' where seq = 3", { seq: 3, reason: 'mac' }],
    ['a row taken out', 'delete from audit where seq = 7', { seq: 7, reason: 'gap' }],
    [
      'two rows swapped',
      'update audit set seq = case seq when 5 then 1006 else 1005 end where seq in (5, 6); update audit set seq = seq - 1000 where seq > 1000',
      { seq: 5, reason: 'order' },
    ],
    [
      'a changed value',
      `update change_values set after = '{"rent_ore":9}' where seq = 20`,
      { seq: 20, reason: 'values' },
    ],
    ['a value taken out', 'delete from change_values where seq = 21', { seq: 21, reason: 'values' }],
    [
      'a row slipped in',
      'insert into audit (origin, seq, at_utc, hlc, operation, outcome, values_hash, prev, mac) select origin, 31, at_utc, hlc, operation, outcome, values_hash, mac, mac from audit where seq = 30',
      { seq: 31, reason: 'mac' },
    ],
  ])('notices %s', (_what, attack, firstBroken) => {
    const { connection, log } = filledLog(30);
    tamper(connection, attack);
    expect(log.verify()).toMatchObject({ ok: false, firstBroken });
    connection.close();
  });

  it('leaves the many values of an import to the whole walk, and its own row to none', () => {
    const { connection, log } = filledLog(30);
    const changes = Array.from({ length: 1200 }, (_, n) => ({ record: `units/${n}`, before: null, after: '{}' }));
    connection.transaction(() => log.append({ ...entry, changes }))();
    expect(log.verify()).toEqual({ ok: true, entries: 31, firstBroken: null });

    tamper(connection, `update change_values set after = '{"rent_ore":9}' where seq = 31 and n = 7`);
    expect(log.verify(10)).toEqual({ ok: true, entries: 31, firstBroken: null });
    expect(log.verify()).toMatchObject({ ok: false, firstBroken: { seq: 31, reason: 'values' } });

    tamper(connection, "update audit set actor = 'u2' where seq = 31");
    expect(log.verify(10)).toMatchObject({ ok: false, firstBroken: { seq: 31, reason: 'mac' } });
    connection.close();
  });

  it('stays whole when a person is erased from it', () => {
    const { connection, log } = filledLog(30);
    connection.exec("update change_values set before = null, after = null where record = 'units/4'");
    expect(log.verify()).toEqual({ ok: true, entries: 30, firstBroken: null });
    connection.close();
  });

  it('is written in the transaction of its act or not at all', () => {
    const { connection, log } = filledLog(1);
    expect(() => log.append({ ...entry, changes: [] })).toThrow('transaction');
    connection.exec('begin');
    log.append({ ...entry, changes: [] });
    connection.exec('rollback');
    expect(log.verify().entries).toBe(1);
    connection.close();
  });
});
