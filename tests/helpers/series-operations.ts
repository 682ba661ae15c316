import type { Input, Operation } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { residentsOf } from './residents.ts';
import { seriesInput } from './series.ts';

type About = Extract<Operation, `series.${string}` | `absences.${string}` | `team.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about repeated visits and absence; `worker` goes there, and somebody else steps in. */
export async function seriesInputs(test: TestEngine, worker: UserId): Promise<Inputs> {
  const stepsIn = {
    name: 'Vikar Prøve',
    login: 'vikar',
    roles: ['social-caretaker' as const],
    password: 'otte lange pindsvin på vej',
  };
  await test.confirmPassword();
  const { id: substitute } = await test.must('users.create', stepsIn);
  const residentId = await residentsOf(test).resident('Prøve Toogtredive');
  const days = { from: TODAY, to: addDays(TODAY, 20) };
  const ended = await test.must('series.start', seriesInput(residentId, worker));
  const away = (days_: { readonly from: typeof TODAY; readonly to: typeof TODAY }) =>
    test.must('absences.add', { userId: worker, ...days_, why: 'leave' });
  const handed = await away({ from: TODAY, to: addDays(TODAY, 7) });
  const changed = await away({ from: addDays(TODAY, 100), to: addDays(TODAY, 101) });
  const dropped = await away({ from: addDays(TODAY, 200), to: addDays(TODAY, 201) });
  const { shifts: _, kind: _kind, place: _place, ...preview } = seriesInput(residentId, worker);
  return {
    'series.preview': () => preview,
    'series.start': () => seriesInput(residentId, worker, { from: addDays(TODAY, 60), weekdays: ['FR'] }),
    'series.ofResident': () => ({ residentId }),
    'series.end': () => ({ id: ended.id, version: 2, on: TODAY, reason: 'Klarer sig selv' }),
    'series.layOut': () => ({}),
    'series.holidays': () => ({}),
    'series.clashes': () => ({ workerId: worker, on: TODAY, from: '10:10', minutes: 30, exceptId: null }),
    'absences.list': () => ({}),
    'absences.add': () => ({ userId: worker, from: addDays(TODAY, 300), to: addDays(TODAY, 301), why: 'course' }),
    'absences.remove': () => ({ id: dropped.id, version: 1 }),
    'absences.preview': () => ({ id: handed.id, ...days }),
    'absences.change': () => ({ id: changed.id, version: 1, from: addDays(TODAY, 100), to: addDays(TODAY, 107) }),
    'absences.handOver': () => ({ id: handed.id, version: 1, substituteId: substitute }),
    'absences.given': () => ({}),
    'absences.seeGiven': () => ({ id: handed.id as never, version: 1 }),
    'absences.page': () => ({ id: handed.id }),
    'team.board': () => days,
    'team.calendar': () => days,
  };
}
