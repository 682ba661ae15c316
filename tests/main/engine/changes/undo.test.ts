import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { manyHomes } from '../../../helpers/file-operations.ts';
import { homesOf, listInput, updateOf } from '../../../helpers/homes.ts';
import { lastSeq, undoLast } from './acts.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let estateId: EstateId;
beforeEach(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  estateId = await homes.estate('Kærgården', await homes.association('Åkanden'));
});
afterEach(() => test.close());

const cardOf = (id: UnitId) => test.must('units.get', { id });

/** The card without what counts how often it was written, and by whom. */
async function stateOf(id: UnitId): Promise<unknown> {
  const { version: _, timeline: __, ...card } = await cardOf(id);
  const bare = <T extends { readonly version: number }>({ version: ___, ...rest }: T) => rest;
  return { ...card, tenancies: card.tenancies.map(bare), outages: card.outages.map(bare) };
}

describe('an undo puts back', () => {
  it('a changed home, and again what was undone', async () => {
    const id = await homes.unit(estateId, { note: 'Før', rentOre: 287_500 });
    const before = await stateOf(id);
    await test.must('units.update', await updateOf(test, id, { note: 'Efter', rentOre: 300_000, lift: true }));
    const after = await stateOf(id);
    expect(await undoLast(test)).toEqual({ id, operation: 'units.update', depth: 1, by: null, gone: false });
    expect(await stateOf(id)).toEqual(before);
    const { redo } = await test.must('changes.last', {});
    expect(redo).toMatchObject({ operation: 'units.update', depth: 2, mayUndo: true });
    expect(await test.must('changes.undo', { seq: redo?.seq ?? 0 })).toMatchObject({ depth: 2 });
    expect(await stateOf(id)).toEqual(after);
  });

  it('an address with everything that is sorted and searched by', async () => {
    const id = await homes.unit(estateId, { address: { street: 'Ågade' } });
    const update = await updateOf(test, id);
    await test.must('units.update', { ...update, address: { ...must(update.address), street: 'Birkevej' } });
    await undoLast(test);
    const found = await test.must('units.list', listInput({ text: 'ågade' }));
    expect(found.total).toBe(1);
    expect((await test.must('units.list', listInput({ text: 'birkevej' }))).total).toBe(0);
  });

  it('a new home, which is then gone', async () => {
    const id = await homes.unit(estateId);
    expect(await undoLast(test)).toMatchObject({ id, gone: true });
    expect(await test.call('units.get', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('a condition: the first of a day goes, one that was mended is as before', async () => {
    const id = await homes.unit(estateId);
    await homes.condition(id, 'good', TODAY);
    await homes.condition(id, 'poor', TODAY);
    await undoLast(test);
    expect((await cardOf(id)).condition).toBe('good');
    await undoLast(test);
    expect((await cardOf(id)).condition).toBeNull();
  });

  it('an outage that began, and one that ended', async () => {
    const id = await homes.unit(estateId);
    const outage = await homes.outage(id, '2026-11-01');
    await test.must('outages.end', { id: outage, version: 1, to: isoDate('2026-12-01') });
    await undoLast(test);
    expect((await cardOf(id)).outages).toMatchObject([{ id: outage, to: null }]);
    await undoLast(test);
    expect((await cardOf(id)).outages).toEqual([]);
  });

  it('a tenancy that ended, and one that began with the people it made', async () => {
    const id = await homes.unit(estateId);
    const tenancy = await homes.tenancy(id, { from: '2026-01-01', names: ['Anna Prøve', '!Bo Prøve'] });
    await test.must('tenancies.end', { id: tenancy, version: 1, to: isoDate('2026-12-31') });
    await undoLast(test);
    expect((await cardOf(id)).tenancies).toMatchObject([{ to: null, occupants: ['Anna Prøve', null] }]);
    await undoLast(test);
    expect((await cardOf(id)).tenancies).toEqual([]);
    const { redo } = await test.must('changes.last', {});
    await test.must('changes.undo', { seq: redo?.seq ?? 0 });
    expect((await cardOf(id)).tenancies).toMatchObject([{ id: tenancy, to: null, occupants: ['Anna Prøve', null] }]);
  });

  it('the rules of an estate', async () => {
    const id = await homes.unit(estateId);
    await homes.houseRules(estateId, '2026-01-01', { dog: 'no' });
    await undoLast(test);
    expect((await cardOf(id)).houseRules).toBeNull();
  });

  it('a whole import of homes with the estates that it made', async () => {
    const stagingId = test.engine.stage(manyHomes('Bøgen', 'Nyager', 1200));
    if (!stagingId.ok) throw new Error('not staged');
    const input = { stagingId: stagingId.value, kind: 'units' as const, headerLine: null };
    const { headerLine, suggested: mapping } = await test.must('imports.inspect', input);
    await test.must('imports.applyUnits', { ...input, headerLine, mapping });
    expect((await test.must('units.list', listInput())).total).toBe(1200);
    await undoLast(test);
    expect((await test.must('units.list', listInput())).total).toBe(0);
    expect((await test.must('associations.list', {})).map(({ name }) => name)).toEqual(['Åkanden']);
    const { redo } = await test.must('changes.last', {});
    await test.must('changes.undo', { seq: redo?.seq ?? 0 });
    expect((await test.must('units.list', listInput())).total).toBe(1200);
    expect(await test.must('audit.verify', {})).toMatchObject({ ok: true });
  });

  it('what was changed and changed back since: the values count, not when they were written', async () => {
    const id = await homes.unit(estateId, { note: 'Før' });
    await test.must('units.update', await updateOf(test, id, { note: 'Efter' }));
    const seq = await lastSeq(test);
    await test.must('units.update', await updateOf(test, id, { note: 'Helt anden' }));
    await test.must('units.update', await updateOf(test, id, { note: 'Efter' }));
    await test.must('changes.undo', { seq });
    expect((await cardOf(id)).note).toBe('Før');
  });

  it('one of several acts, when they touched different things', async () => {
    const id = await homes.unit(estateId, { note: 'Før' });
    await test.must('units.update', await updateOf(test, id, { note: 'Efter' }));
    const seq = await lastSeq(test);
    await test.must('units.update', await updateOf(test, id, { lift: true }));
    await test.must('changes.undo', { seq });
    expect(await cardOf(id)).toMatchObject({ note: 'Før', lift: true });
  });

  it('what somebody else did, and says who it was', async () => {
    const id = await homes.unit(estateId, { note: 'Før' });
    await test.must('units.update', await updateOf(test, id, { note: 'Efter' }));
    const seq = await lastSeq(test);
    await test.signInAs('housing-worker');
    expect((await test.must('changes.last', {})).undo).toBeNull();
    expect(await test.must('changes.undo', { seq })).toMatchObject({ by: 'Mette Kjær' });
  });
});

describe('to and fro', () => {
  it('goes back through the acts of this sign-in and forward again, until something new is done', async () => {
    const id = await homes.unit(estateId, { note: '1' });
    for (const note of ['2', '3']) await test.must('units.update', await updateOf(test, id, { note }));
    const seen: (string | null)[] = [];
    const step = async (way: 'undo' | 'redo') => {
      const last = (await test.must('changes.last', {}))[way];
      if (last === null) return seen.push('-');
      await test.must('changes.undo', { seq: last.seq });
      return seen.push((await cardOf(id)).note);
    };
    for (const way of ['undo', 'undo', 'redo', 'redo', 'redo', 'undo'] as const) await step(way);
    expect(seen).toEqual(['2', '1', '2', '3', '-', '2']);
    await test.must('units.update', await updateOf(test, id, { note: 'ny' }));
    expect((await test.must('changes.last', {})).redo).toBeNull();
    await homes.tenancy(id, { from: '2027-01-01' });
    expect((await test.must('changes.last', {})).undo).toMatchObject({ operation: 'tenancies.start' });
  });
});

function must<T>(value: T | null): T {
  if (value === null) throw new Error('not there');
  return value;
}
