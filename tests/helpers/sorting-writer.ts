import path from 'node:path';
import { openDatabase } from '../../main/engine/db/connection.ts';

/** Makes SQLite want temporary files: a large sort, an index, a temporary table. `disk` takes the setting back that forbids them. */
const [folder = '', where = 'memory', word = ''] = process.argv.slice(2);
const opened = openDatabase({
  file: path.join(folder, 'trygbase.db'),
  key: Buffer.alloc(32, 7),
  salt: null,
  create: true,
});
if (!opened.ok) throw new Error(opened.error.code);
const { connection } = opened.value;
if (where === 'disk') connection.pragma('temp_store = FILE');
connection.pragma('cache_size = -2000');
const insert = connection.prepare('insert into settings (id, value) values (?, ?)');
connection.transaction(() => {
  for (let n = 0; n < 8_000; n += 1)
    insert.run(`s${(n * 7919) % 8_009}`, `${word} Prøve Borger ${'x'.repeat(400)}${n}`);
})();
connection.prepare('select value from settings order by value desc, version').all();
connection.exec('create index tried on settings (value, version); drop index tried');
connection.exec('create temp table t as select value from settings order by id');
connection.close();
