import { afterAll, beforeAll } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { openTestEngine, TODAY } from '../../../helpers/engine.ts';
import { residentsOf } from '../../../helpers/residents.ts';

/** An engine with those who go on visits; a caretaker is signed in before the first test. Opened and closed with the file. */
export function visitsWorld() {
  let engine: TestEngine;
  const users = new Map<string, UserId>();
  const idOf = (who: string): UserId => users.get(who) as UserId;
  beforeAll(async () => {
    engine = await openTestEngine({ roles: ['caseworker', 'support-worker', 'social-caretaker', 'leader', 'reader'] });
    for (const user of await engine.must('users.list', {})) users.set(user.roles.join(), user.id);
    await engine.signInAs('social-caretaker');
  });
  afterAll(() => engine.close());

  /** Somebody whom the caretaker and the support worker go to. A caseworker is signed in. */
  const visited = async (name: string, identity: 'named' | 'pseudonym' = 'named'): Promise<ResidentId> => {
    const id = await residentsOf(engine).resident(name, { identity });
    for (const who of ['support-worker', 'social-caretaker'])
      await engine.must('assignments.set', { residentId: id, userId: idOf(who), kind: 'other', from: TODAY });
    return id;
  };
  /** The same, with the caretaker signed in before and after. */
  const somebody = async (name: string, identity?: 'pseudonym'): Promise<ResidentId> => {
    await engine.signInAs('caseworker');
    const id = await visited(name, identity);
    await engine.signInAs('social-caretaker');
    return id;
  };
  const dayOf = async (on: IsoDate = TODAY) => (await engine.must('visits.day', { workerId: null, on })).visits;
  return { engine: () => engine, idOf, visited, somebody, dayOf };
}

export const rule = (name: string, where: string) => ({ ok: false, error: { where, params: { rule: name } } });

/** Everybody's visits of today. */
export function listOf(more: Partial<Input<'visits.list'>>): Input<'visits.list'> {
  return {
    from: TODAY,
    to: TODAY,
    workerId: null,
    residentId: null,
    unitId: null,
    isOverdue: false,
    isNewestFirst: false,
    offset: 0,
    ...more,
  };
}
