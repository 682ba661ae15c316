import type { ResidentRow } from '../../../../shared/contract/residents.ts';
import { addDays } from '../../../../shared/dates.ts';
import { moveItems } from '../../../../shared/domain/move-lists.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput } from '../../../helpers/residents.ts';
import { planInput, visitInput } from '../../../helpers/visits.ts';

/** A list that was agreed for today, sent today. */
export async function sendAgreedList({
  must,
  confirmPassword,
}: Pick<TestEngine, 'must' | 'confirmPassword'>): Promise<void> {
  const [association] = await must('associations.list', {});
  if (!association) throw new Error('the demo has no association');
  const said = {
    associationId: association.id,
    columns: ['address' as const],
    format: 'csv' as const,
    purpose: 'Aftalt',
    recipient: 'Udlejningen',
    basis: 'assignment-agreement' as const,
    basisNote: null,
  };
  await must('agreements.save', { ...said, version: null, frequency: 'monthly', firstDue: TODAY, changesOnly: false });
  await confirmPassword();
  await must('occupancy.export', { ...said, on: TODAY });
}

/** So many days after moving in: on the last day of the week, tried in it, on the day after it. */
const FIRST_VISITS = [
  [7, { state: 'partly' }],
  [2, { state: 'not-home', next: { on: TODAY, from: null } }],
  [8, { state: 'done' }],
  [3, { kind: 'phone' }],
] as const;

/** Two who kept their home got less, one of them by a decision as well; a third got more. */
export async function tapers({ must }: Pick<TestEngine, 'must'>): Promise<void> {
  const people = objectsOf<ResidentRow>(await must('residents.list', residentListInput({ withoutHome: false })));
  let found = 0;
  for (const { id: residentId } of people) {
    const { tenancies } = await must('tenancies.ofResident', { residentId });
    const keeps = tenancies.some(({ from, to }) => to === null && from < addDays(TODAY, -365));
    if (!keeps || found === MINUTES.length) continue;
    const [before, now] = MINUTES[found] ?? [1, 1];
    await must('visits.log', visitInput(residentId, { minutes: before, on: addDays(TODAY, -91) }));
    await must('visits.log', visitInput(residentId, { minutes: now, on: addDays(TODAY, -90) }));
    const grant = { residentId, paragraph: 'sel-85', from: addDays(TODAY, -300) } as const;
    await must('support.grant', { ...grant, minutes: before, to: addDays(TODAY, -1) });
    if (found > 0) await must('support.grant', { ...grant, minutes: now, from: TODAY, to: null });
    found += 1;
  }
}
const MINUTES = [
  [90, 30],
  [120, 200],
  [200, 60],
] as const;

/** Somebody who moved in lately needs support, has it from the first week, and was seen well in. */
export async function supportWhoMovedIn({ must }: Pick<TestEngine, 'must'>): Promise<void> {
  const people = objectsOf<ResidentRow>(await must('residents.list', residentListInput({ withoutHome: false })));
  let seenIn = 0;
  for (const { id: residentId } of people) {
    const { tenancies } = await must('tenancies.ofResident', { residentId });
    const lately = tenancies.find(
      ({ from, to }) => to === null && from > addDays(TODAY, -360) && from < addDays(TODAY, -20),
    );
    if (!lately) continue;
    await must('support.answer', { residentId, need: 'yes', from: lately.from });
    if (seenIn % 2 === 0)
      await must('support.grant', { residentId, paragraph: 'sel-85', minutes: 60, from: lately.from, to: null });
    const visited = FIRST_VISITS[seenIn % FIRST_VISITS.length];
    if (visited !== undefined)
      await must('visits.log', visitInput(residentId, { ...visited[1], on: addDays(lately.from, visited[0]) }));
    for (const item of moveItems.in.slice(0, seenIn % 2 === 0 ? 7 : 3))
      await must('tenancies.tick', { id: lately.id, list: 'in', item, state: 'done', on: addDays(lately.from, 3) });
    seenIn += 1;
  }
}

/** Two citizens call a visit of today off; one of them gets another day. */
export async function callOffVisits({ must }: Pick<TestEngine, 'must'>): Promise<void> {
  const people = objectsOf<ResidentRow>(await must('residents.list', residentListInput({ withoutHome: false })));
  for (const [index, { id: residentId }] of people.slice(0, 2).entries()) {
    const { id } = await must('visits.plan', planInput(residentId, null, { on: TODAY }));
    const next = index === 0 ? { on: addDays(TODAY, 3), from: null } : null;
    await must('visits.cancel', { id, version: 1, state: 'cancelled-citizen', reason: 'Rejst', next });
  }
}
