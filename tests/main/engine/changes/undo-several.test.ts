import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, UnitId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { ADDRESS, homesOf, listInput, NO_CHANGES, updateOf } from '../../../helpers/homes.ts';
import { historyOf, lastSeq, linesOf, undoLast } from './acts.ts';

let test: TestEngine;
let homes: ReturnType<typeof homesOf>;
let estateId: EstateId;
beforeEach(async () => {
  test = await openTestEngine();
  homes = homesOf(test);
  estateId = await homes.estate('Kærgården', await homes.association('Åkanden'));
});
afterEach(() => test.close());

const rentOf = async (id: UnitId) => (await test.must('units.get', { id })).rentOre;

async function changeAll(ids: readonly UnitId[], changes: Partial<typeof NO_CHANGES>): Promise<number> {
  const units = await Promise.all(
    ids.map(async (id) => ({ id, version: (await test.must('units.get', { id })).version })),
  );
  await test.must('units.change', { units, changes: { ...NO_CHANGES, ...changes } });
  return lastSeq(test);
}

describe('an act on several homes', () => {
  it('is undone for all of them, and says in the history of one that it touched others', async () => {
    const ids = [await homes.unit(estateId), await homes.unit(estateId), await homes.unit(estateId)] as const;
    await changeAll(ids, { rent: { percent: 10 } });
    expect(await rentOf(ids[2])).toBe(316_300);
    const [act] = (await historyOf(test, ids[0])).acts;
    expect(act).toMatchObject({ operation: 'units.change', mayUndo: true });
    expect(act?.others).toBeGreaterThanOrEqual(2);
    await undoLast(test);
    for (const id of ids) expect(await rentOf(id)).toBe(287_500);
  });

  it('is undone for none of them when one has changed since', async () => {
    const ids = [await homes.unit(estateId), await homes.unit(estateId)] as const;
    const seq = await changeAll(ids, { rent: { percent: 10 } });
    await test.must('units.update', await updateOf(test, ids[1], { rentOre: 1_000 }));
    const answer = await test.call('changes.undo', { seq });
    expect(answer).toMatchObject({ ok: false, error: { code: 'cannot-undo', where: 'changed' } });
    expect([await rentOf(ids[0]), await rentOf(ids[1])]).toEqual([316_300, 1_000]);
  });

  it('tells of a shielded home neither when nor with how many others, to those who may not see its address', async () => {
    const shielded = await homes.unit(estateId, { shielded: true });
    await changeAll([shielded, await homes.unit(estateId)], { rent: { percent: 10 } });
    expect((await historyOf(test, shielded)).acts[0]).toMatchObject({ operation: 'units.change', mayUndo: true });
    await test.signInAs('housing-worker');
    const [act] = (await historyOf(test, shielded)).acts;
    expect(act).toMatchObject({ seq: null, at: null, others: null, mayUndo: false, actor: 'Mette Kjær' });
    expect(linesOf(act)).toEqual(['changed units.rent_ore: 287500 → 316300']);
  });
});

describe('what else is done about homes', () => {
  it('is undone: what an estate answers for its homes', async () => {
    const id = await homes.unit(estateId);
    await homes.defaults(estateId, { lift: true });
    expect(linesOf((await historyOf(test, id)).acts[0])).toEqual(['changed estates.lift: null → 1']);
    await undoLast(test);
    expect((await test.must('units.get', { id })).defaults?.lift ?? null).toBeNull();
  });

  it('is undone: a follow-up of a repair', async () => {
    const id = await homes.unit(estateId);
    const outage = await homes.outage(id, '2026-11-01');
    await test.must('outages.followUp', {
      id: outage,
      version: 1,
      on: TODAY,
      note: 'Maleren kommer mandag',
      actor: 'craftsman',
      actorName: 'Maler Prøve',
      dueOn: null,
      nextOn: null,
    });
    const { acts } = await historyOf(test, id);
    expect(linesOf(acts[0])).toContain('made outage_follow_ups.note: null → Maleren kommer mandag');
    await undoLast(test);
    expect(linesOf((await historyOf(test, id)).acts[0])).toContain(
      'removed outage_follow_ups.note: Maleren kommer mandag → null',
    );
  });

  it('is undone: homes that were taken into use from a plan, which then waits again', async () => {
    const plan = await test.must('pipeline.add', {
      name: 'Skovbrynet',
      type: 'SKAEV',
      homes: 2,
      stage: 'ready',
      expectedOn: isoDate('2027-06-01'),
      estateId: null,
      place: null,
      shielded: false,
      note: null,
    });
    const before = await test.must('pipeline.overview', {});
    await test.must('pipeline.realise', {
      ...plan,
      estateId,
      readyOn: TODAY,
      sizeM2: 28,
      rooms: 1,
      rentOre: 287_500,
      homes: [1, 2].map((number) => ({ address: { ...ADDRESS, houseNumber: number }, tenancyNumber: `P-${number}` })),
    });
    expect((await test.must('units.list', listInput())).total).toBe(2);
    await undoLast(test);
    expect((await test.must('units.list', listInput())).total).toBe(0);
    const plansOf = ({ plans }: typeof before) => plans.map(({ version: _, ...rest }) => rest);
    expect(plansOf(await test.must('pipeline.overview', {}))).toEqual(plansOf(before));
  });
});
