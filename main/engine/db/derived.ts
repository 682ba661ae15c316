import type { Connection } from './connection.ts';

/** Tables that triggers keep, each with the columns that its view `<table>_computed` says of it. */
const DERIVED = {
  vacant_spells: 'unit_row, from_day, to_day',
  lacking_spells: 'resident_row, lacks, from_day, to_day',
} as const;

const tables = Object.entries(DERIVED).map(([table, columns]) => ({
  table,
  kept: `select ${columns} from ${table}`,
  computed: `select ${columns} from ${table}_computed`,
}));

/** How many rows are kept that do not follow from the others, or are not kept though they do; 0 unless a trigger is wrong. */
export function derivedDifferences(connection: Connection): number {
  return tables.reduce((sum, { kept, computed }) => {
    const count = (one: string, other: string): number =>
      connection.prepare<[], number>(`select count(*) from (${one} except ${other})`).pluck().get() ?? 0;
    return sum + count(kept, computed) + count(computed, kept);
  }, 0);
}

/** Works all of it out anew from the rows that it follows from. */
export function rebuildDerived(connection: Connection): void {
  connection
    .transaction(() => {
      for (const { table, computed } of tables)
        connection.exec(`delete from ${table}; insert into ${table} ${computed}`);
    })
    .immediate();
}
