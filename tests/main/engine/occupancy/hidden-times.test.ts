import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadContext } from '../../../../main/engine/context.ts';
import type { Connection } from '../../../../main/engine/db/connection.ts';
import { readable } from '../../../../main/engine/db/database.ts';
import { makeList } from '../../../../main/engine/occupancy/make-list.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { AssociationId } from '../../../../shared/ids.ts';
import { FIRST, openTestEngine, type TestEngine } from '../../../helpers/engine.ts';
import { homesOf, updateOf } from '../../../helpers/homes.ts';
import { openData } from '../../../helpers/open-data.ts';

let engine: TestEngine;
let association: AssociationId;
let connection: Connection;

/** Three homes whose tenants leave on 30 November; two of them were hidden on 23 November and are not any more. */
beforeAll(async () => {
  engine = await openTestEngine();
  const homes = homesOf(engine);
  association = await homes.association('Åkanden');
  const estate = await homes.estate('Kær', association);
  const change = async (unit: Parameters<typeof updateOf>[1], changes: Parameters<typeof updateOf>[2]) =>
    engine.must('units.update', await updateOf(engine, unit, changes));
  for (const [name, hidden, open] of [
    ['Ditte Due', { shielded: true }, { shielded: false }],
    ['Krista Krog', { type: 'K109' }, { type: 'SKAEV' }],
    ['Olga Olsen', { note: 'Ny note' }, { note: null }],
  ] as const) {
    const unit = await homes.unit(estate);
    await homes.tenancy(unit, { from: '2026-11-01', to: '2026-11-30', names: [name] });
    await homes.tenancy(unit, { from: '2026-12-01', names: [`Ny efter ${name.slice(0, 2)}`] });
    await change(unit, hidden);
    await change(unit, open);
  }
  await engine.must('session.lock', { reason: 'asked' });
  ({ connection } = await openData(engine.folder, FIRST.login, FIRST.password));
});
afterAll(async () => {
  connection.close();
  await engine.close();
});

const cellsOn = (on: string, from: string | null, columns: readonly string[]) => {
  const session = { user: { name: FIRST.name } };
  const context = { db: readable(connection), session, today: isoDate('2026-12-10') } as unknown as ReadContext;
  const wish = { associationId: association, on: isoDate(on), from: from === null ? null : isoDate(from) };
  const list = makeList(context, { ...wish, columns: [...columns], purpose: 'Kontrol' });
  return list.ok ? list.value.rows.flat() : list.error;
};

describe('who lived in a home while it was hidden', () => {
  it('is not named when the home is hidden no more and they have left', () => {
    expect(cellsOn('2026-12-10', '2026-11-15', ['leftInPeriod'])).toEqual([
      'beskyttet (30.11.2026)',
      'beskyttet (30.11.2026)',
      'Olga Olsen (30.11.2026)',
    ]);
    expect(cellsOn('2026-11-25', null, ['tenantName'])).toEqual(['beskyttet', 'beskyttet', 'Olga Olsen']);
  });

  it('says nothing of those who came after', () => {
    expect(cellsOn('2026-12-10', null, ['tenantName'])).toEqual(['Ny efter Di', 'Ny efter Kr', 'Ny efter Ol']);
  });
});
