import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import type { HandoffId, ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { fixedClock, openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { handoffsOf } from '../../../helpers/handoffs.ts';
import { residentsOf } from '../../../helpers/residents.ts';

/** An engine whose day is moved by hand, so that deadlines pass. A caseworker is signed in before each test. */
export function handoffsWorld() {
  let engine: TestEngine;
  let today = TODAY;
  const users = new Map<string, UserId>();
  const idOf = (who: string): UserId => users.get(who) as UserId;
  beforeAll(async () => {
    const clock = { ...fixedClock(TODAY, 10), today: () => today };
    engine = await openTestEngine({ clock, roles: ['caseworker', 'support-worker', 'housing-worker', 'leader'] });
    for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
  });
  beforeEach(async () => {
    today = TODAY;
    await engine.signInAs('caseworker');
  });
  afterAll(() => engine.close());

  const does = () => handoffsOf(engine);
  const somebody = async (name: string): Promise<ResidentId> => {
    const id = await residentsOf(engine).resident(name);
    for (const who of ['support-worker', 'housing-worker'])
      await engine.must('assignments.set', { residentId: id, userId: idOf(who), kind: 'other', from: TODAY });
    return id;
  };
  const handoff = async (name: string, more: Partial<Input<'handoffs.open'>> = {}) => {
    const residentId = await somebody(name);
    return { residentId, id: await does().opened(residentId, idOf('caseworker'), more) };
  };
  const cardOf = async (id: HandoffId) =>
    (await engine.must('handoffs.board', {})).handoffs.find((one) => one.id === id);
  const moveTo = (day: IsoDate): IsoDate => {
    today = day;
    return day;
  };
  return { engine: () => engine, idOf, does, somebody, handoff, cardOf, moveTo };
}

export const rule = (name: string, where: string) => ({ ok: false, error: { where, params: { rule: name } } });
