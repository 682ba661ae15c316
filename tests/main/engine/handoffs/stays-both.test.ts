import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allOf } from '../../../../main/engine/handoffs/handoffs.repository.ts';
import { applyStay, foreseeStay } from '../../../../main/engine/handoffs/stays.service.ts';
import { heardOf } from '../../../../main/engine/messages/consider.ts';
import { insertStay, updateStay } from '../../../../main/engine/messages/stays.repository.ts';
import type { FoldedNotice } from '../../../../shared/domain/stays-fold.ts';
import { foldStay } from '../../../../shared/domain/stays-fold.ts';
import type { ResidentId, StayId } from '../../../../shared/ids.ts';
import { runs } from '../../../helpers/properties.ts';
import { residentsOf } from '../../../helpers/residents.ts';
import { type Code, history, noticesOf } from './stays-history.ts';
import { staysWorld } from './stays-world.ts';

let engine: Awaited<ReturnType<typeof staysWorld>>;
beforeAll(async () => {
  engine = await staysWorld();
});
afterAll(() => engine.close());

let made = 0;
/** A stay that is kept as the messages keep it, beside another of the same person. */
function stayOf(residentId: ResidentId) {
  made += 1;
  const stayId = `018f0000-0000-7000-8000-00000001${String(made).padStart(4, '0')}` as StayId;
  let known: readonly FoldedNotice[] = [];
  const arrives = (notice: FoldedNotice): void => {
    const before = known.length === 0 ? null : foldStay(known).state;
    known = [...known, notice];
    const folded = foldStay(known);
    const verdict = { psychiatric: 'yes', why: 'Afsnit 3' } as const;
    const stay = { state: folded.state, ...verdict };
    const cause = notice.activity ?? 'admit-inpatient';
    engine.inside((context) => {
      if (before === null) insertStay(context.db, stayId, residentId, stay);
      else updateStay(context.db, stayId, stay);
      const change = { residentId, stayId, before, ...heardOf(folded, null), ...verdict, cause };
      const { paused } = foreseeStay(context.db, change);
      // what the preview says is what happens
      expect(applyStay(context, change).paused).toBe(paused);
    });
  };
  const isIn = () => ['in', 'leave'].includes(foldStay(known).state.state);
  return { stayId, arrives, isIn };
}

const alive: fc.Arbitrary<readonly Code[]> = history.filter((codes) => !codes.some((code) => code.includes('MORS')));
const both = fc.tuple(alive, alive).chain(([first, second]) => {
  const all = [...first.map((_, index) => [0, index] as const), ...second.map((_, index) => [1, index] as const)];
  const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  return fc.record({ codes: fc.constant([first, second] as const), order });
});

it('lets rest what follows a discharge exactly while the other stay lasts, in whatever order both arrive', async () => {
  const property = fc.asyncProperty(both, async ({ codes, order }) => {
    const residentId = await residentsOf(engine).resident(`Prøve To Ophold ${made}`);
    const stays = [stayOf(residentId), stayOf(residentId)] as const;
    const notices = codes.map(noticesOf);
    for (const [which, index] of order) stays[which].arrives(notices[which]?.[index] as FoldedNotice);
    const told = order.map(([which, at]) => `${which}:${codes[which][at]}`).join(' ');
    for (const row of engine.inside(({ db }) => allOf(db, residentId))) {
      if (row.closedOn !== null) continue;
      const other = stays.find(({ stayId }) => stayId !== row.stayId);
      const rests = row.dischargedAt !== null && other?.isIn() === true;
      expect(row.pausedWhy, told).toBe(rests ? 'readmitted' : null);
    }
  });
  await fc.assert(property, runs(120));
}, 60_000);
