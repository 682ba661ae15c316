import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveNewTenancy } from '../../../../main/engine/tenancies/tenancies.service.ts';
import { saveNewUnit } from '../../../../main/engine/units/units.service.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import { openTestDatabase, type TestDatabase } from '../../../helpers/database.ts';
import { ADDRESS, DETAILS, tenancyInput } from '../../../helpers/homes.ts';

const estateId = '018f0000-0000-7000-8000-00000000000e' as EstateId;
let file: TestDatabase;
let unit: UnitId;
let other: UnitId;
beforeEach(() => {
  file = openTestDatabase();
  file.write((writing) => {
    writing.db.insert('estates', estateId, { name: 'Huset', name_fold: 'huset', name_sort: 'huset' });
    unit = saveNewUnit(writing, { ...DETAILS, estateId, address: ADDRESS });
    other = saveNewUnit(writing, { ...DETAILS, tenancyNumber: '2', estateId, address: { ...ADDRESS, houseNumber: 8 } });
    saveNewTenancy(writing, tenancyInput(unit, { from: '2026-03-01', to: '2026-05-31' }));
    saveNewTenancy(writing, tenancyInput(other, { from: '2026-05-31' }));
  });
});
afterEach(() => file.close());

const insert = (way: string) =>
  file.connection.prepare(`${way} into tenancies (id, unit_id, kind, from_day, to_day) values ('t-new', ?, ?, ?, ?)`);

test.each(['insert', 'insert or replace', 'insert or ignore'])('%s lets no home twice, whatever kind it is', (way) => {
  for (const kind of ['lease', 'temporary', 'halfway'])
    expect(() => insert(way).run(unit, kind, '2026-05-31', null)).toThrow('unit-taken');
  expect(() => insert(way).run(unit, 'temporary', '2026-06-01', null)).not.toThrow();
});

test('a row that is written over another, moved to another home or lengthened meets the same wall', () => {
  const [{ id }] = file.connection.prepare('select id from tenancies where unit_id = ?').all(unit) as [{ id: string }];
  const over = file.connection.prepare(
    `insert into tenancies (id, unit_id, kind, from_day) values (?, ?, 'lease', '2026-05-31')
       on conflict (id) do update set unit_id = excluded.unit_id, from_day = excluded.from_day, to_day = null`,
  );
  expect(() => over.run(id, other)).toThrow('unit-taken');
  const set = (columns: string) => () =>
    file.connection.prepare(`update tenancies set ${columns} where id = ?`).run(id);
  expect(set(`unit_id = '${other}'`)).toThrow('unit-taken');
  expect(set(`unit_id = '${other}', to_day = '2026-05-30'`)).not.toThrow();
  expect(set(`to_day = null`)).toThrow('unit-taken');
});

test('two in one transaction roll it back whole', () => {
  const both = file.connection.transaction(() => {
    insert('insert').run(unit, 'lease', '2026-06-01', null);
    insert('insert').run(unit, 'temporary', '2026-07-01', null);
  });
  expect(() => both()).toThrow('unit-taken');
  expect(file.connection.prepare('select count(*) as n from tenancies').get()).toEqual({ n: 2 });
});
