import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedColumns, loggedTables } from '../../../../main/engine/db/database.ts';
import { changeFields, commonColumns } from '../../../../shared/domain/change-fields.ts';
import type { TestDatabase } from '../../../helpers/database.ts';
import { openTestDatabase } from '../../../helpers/database.ts';

let database: TestDatabase;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());

describe('the history in words', () => {
  it('knows every column of every logged table: add a new one to shared/domain/change-fields.ts', () => {
    const columns = Object.fromEntries(
      loggedTables.map((table) => {
        const found = database.connection.pragma(`table_info(${table})`) as { readonly name: string }[];
        const names = found.map(({ name }) => name);
        return [table, names.filter((name) => !commonColumns.some((common) => common === name)).toSorted()];
      }),
    );
    const known = Object.fromEntries(
      Object.entries(changeFields).map(([table, fields]) => [table, Object.keys(fields).toSorted()]),
    );
    expect(columns).toEqual(known);
  });

  it('misses nothing that the log of a new home leaves out', () => {
    expect([...derivedColumns].map((column) => [column, Reflect.get(changeFields.units, column)])).toEqual(
      [...derivedColumns].map((column) => [column, 'unsaid']),
    );
  });
});
