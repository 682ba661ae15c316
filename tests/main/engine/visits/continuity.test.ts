import { beforeAll, expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';
import { visitsWorld } from './visits-world.ts';

const { engine: opened, idOf, somebody } = visitsWorld();
let engine: TestEngine;
let residentId: ResidentId;
beforeAll(async () => {
  engine = opened();
  residentId = await somebody('Prøve Kendt');
});

const primary = (userId: UserId, from = TODAY) =>
  engine.must('assignments.set', { residentId, userId, kind: 'primary', from });
async function board() {
  await engine.signInAs('leader');
  const { held, byPrimary, primaryChanges } = await engine.must('team.board', { from: TODAY, to: TODAY });
  return { held, byPrimary, primaryChanges };
}

it('a first primary worker is no change; the next one is, and visits of who was known before are not theirs', async () => {
  await engine.signInAs('caseworker');
  await primary(idOf('social-caretaker'), addDays(TODAY, -30));
  await engine.signInAs('social-caretaker');
  await engine.must('visits.log', visitInput(residentId));
  expect(await board()).toEqual({ held: 1, byPrimary: 1, primaryChanges: 0 });
  await engine.signInAs('caseworker');
  await primary(idOf('support-worker'));
  expect(await board()).toEqual({ held: 1, byPrimary: 0, primaryChanges: 1 });
});

it('who goes along is met as well', async () => {
  await engine.signInAs('support-worker');
  const [first, second] = [idOf('social-caretaker'), idOf('support-worker')];
  const { id } = await engine.must('visits.plan', planInput(residentId, first, { on: TODAY, secondId: second }));
  await engine.signInAs('social-caretaker');
  await engine.must('visits.log', visitInput(residentId, { visitId: id }));
  expect(await board()).toEqual({ held: 2, byPrimary: 1, primaryChanges: 1 });
});
