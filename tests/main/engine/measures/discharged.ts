import type { ResidentRow } from '../../../../shared/contract/residents.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffsOf, SAID } from '../../../helpers/handoffs.ts';
import { objectsOf } from '../../../helpers/homes.ts';
import { residentListInput } from '../../../helpers/residents.ts';
import { visitInput } from '../../../helpers/visits.ts';

/** Days ago, the home, and the days after it on which somebody met them. */
const DISCHARGED = [
  [50, 'kept', [3, 30]],
  [45, 'none', [12]],
  [12, 'unknown', []],
  [9, 'kept', [7]],
] as const;

/** Four who were discharged, one of them handed over and read back. */
export async function dischargeSome({ must }: Pick<TestEngine, 'must'>): Promise<void> {
  const { opened, discharge, setHome, get } = handoffsOf({ must });
  const people = objectsOf<ResidentRow>(await must('residents.list', residentListInput({ withoutHome: true })));
  for (const [index, [ago, home, met]] of DISCHARGED.entries()) {
    const residentId = people[index]?.id;
    if (residentId === undefined) throw new Error('the demo has too few people');
    const [owner, receiver] = (await must('handoffs.ofResident', { residentId })).owners;
    if (owner === undefined || receiver === undefined) throw new Error('nobody can answer for it');
    const out = addDays(TODAY, -ago);
    const id = await opened(residentId, owner.id, { admittedOn: addDays(out, -20), expectedOn: null });
    await discharge(id, out, '10:00');
    const looks = home === 'kept' ? {} : { ownerId: owner.id, nextOn: addDays(TODAY, 2) };
    await setHome(id, home, looks);
    for (const day of met) await must('visits.log', visitInput(residentId, { on: addDays(out, day) }));
    if (index > 0) continue;
    await must('handoffs.readBack', { id, receiverId: receiver.id, ...SAID });
    const [said] = (await get(id)).readBacks;
    if (said !== undefined) await must('handoffs.confirmReadBack', { readBackId: said.id, version: said.version });
  }
}
