import type { Input, Operation } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import type { UnitId, UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { residentsOf } from './residents.ts';
import { planInput, safetyInput, signInput, visitInput } from './visits.ts';

type About = Extract<Operation, `visits.${string}` | `safety.${string}` | `signs.${string}` | `snippets.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about visits; `worker` goes there. */
export async function visitInputs(test: TestEngine, worker: UserId, unitId: UnitId): Promise<Inputs> {
  const residentId = await residentsOf(test).resident('Prøve Enogtredive');
  const plan = () => test.must('visits.plan', planInput(residentId, worker));
  const [dropped, moved] = [await plan(), await plan()];
  const signed = await test.must('visits.log', visitInput(residentId));
  const safety = () => test.must('safety.add', safetyInput(residentId));
  const [ended, exempted] = [await safety(), await safety()];
  const sign = await test.must('signs.add', signInput(residentId, worker));
  const { id: snippet } = await test.must('snippets.add', { text: 'Alt vel.' });
  const to = addDays(TODAY, 5);
  return {
    'visits.day': () => ({ workerId: null, on: TODAY }),
    'visits.list': () => ({
      ...{
        from: TODAY,
        to,
        workerId: worker,
        residentId: null,
        unitId: null,
        isOverdue: false,
        isNewestFirst: false,
        offset: 0,
      },
    }),
    'visits.month': () => ({ from: TODAY, to, workerId: null }),
    'visits.ofResident': () => ({ residentId, offset: 0 }),
    'visits.find': () => ({ text: 'kaffe', residentId: null, offset: 0 }),
    'visits.get': () => ({ id: signed.id }),
    'visits.beside': () => ({ residentId, visitId: null }),
    'visits.proposeNext': () => ({ residentId }),
    'visits.workers': () => ({}),
    'visits.plan': () => planInput(residentId, worker, { on: to }),
    'visits.log': () => visitInput(residentId, { promises: [{ text: 'Ring', ownerId: worker, due: to }] }),
    'visits.logRound': () => ({
      ...{ unitId, estateId: null, on: TODAY, from: '09:00', minutes: 20, topics: ['noise'], note: 'Ro på trappen' },
    }),
    'visits.add': () => ({ id: signed.id, text: 'Søsteren var med.' }),
    'visits.cancel': () => ({
      ...{ id: dropped.id, version: 1, state: 'cancelled-citizen', reason: 'Rejst', next: { on: to, from: null } },
    }),
    'visits.move': () => ({ id: moved.id, version: 1, on: to, from: '11:00', workerId: worker, reason: 'Kursus' }),
    'safety.ofResident': () => ({ residentId }),
    'safety.add': () => safetyInput(residentId, { what: 'Kom to sammen' }),
    'safety.end': () => ({ residentId, id: ended.id, version: 1 }),
    'safety.exempt': () => ({ residentId, id: exempted.id, version: 1, reason: 'Røber, hvem der har sagt det' }),
    'signs.open': () => ({}),
    'signs.add': () => signInput(residentId, worker, { saw: 'Græder meget' }),
    'signs.triage': () => ({ id: sign.id, version: 1, outcome: 'followed', note: 'Ringet' }),
    'snippets.list': () => ({}),
    'snippets.add': () => ({ text: 'Vi aftalte at ses igen.' }),
    'snippets.remove': () => ({ id: snippet }),
  };
}
