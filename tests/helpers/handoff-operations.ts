import type { Input, Operation } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/dates.ts';
import { firstTemplate } from '../../shared/domain/handoffs-templates.ts';
import type { UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { handoffInput, handoffsOf, homeInput, MEETING, SAID } from './handoffs.ts';
import { residentsOf } from './residents.ts';

type About = Extract<Operation, `handoffs.${string}` | `handoffLists.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

const RECEIVER = {
  ...{
    name: 'Overtager Prøve',
    login: 'overtager',
    roles: ['caseworker' as const],
    password: 'otte lange pindsvin på vej',
  },
};

/** A right input for every operation about hand-offs; `me` answers for them, and somebody else takes over. */
export async function handoffInputs(test: TestEngine, me: UserId): Promise<Inputs> {
  await test.confirmPassword();
  const { id: receiverId } = await test.must('users.create', RECEIVER);
  const residentId = await residentsOf(test).resident('Prøve Treogtredive');
  const { get, discharge, opened, setHome } = handoffsOf(test);
  const open = () => opened(residentId, me);
  const [id, ended, resting, closed] = [await open(), await open(), await open(), await open()];
  await discharge(ended);
  await setHome(ended, 'kept');
  await test.must('handoffs.pause', { id: resting, version: 1, why: 'other', note: null });
  await test.must('handoffs.close', { id: closed, version: 1, reason: 'annulled', note: null });
  const { steps } = await get(id);
  const [first, second] = steps;
  const handed = second?.id as NonNullable<typeof second>['id'];
  const outside = { toUserId: null, party: 'job-centre', name: null, note: null } as const;
  await test.must('handoffs.handStep', { stepId: handed, version: 1, ...outside });
  await test.must('handoffs.callMeeting', { id, calledOn: TODAY, calledBy: 'hospital', agenda: null });
  await test.must('handoffs.readBack', { id, receiverId, ...SAID });
  const now = await get(id);
  const transferId = now.steps[1]?.transfer?.id as NonNullable<(typeof now)['steps'][number]['transfer']>['id'];
  const meetingId = now.meetings[0]?.id as (typeof now)['meetings'][number]['id'];
  const readBackId = now.readBacks[0]?.id as (typeof now)['readBacks'][number]['id'];
  const other = await open();
  const stepId = first?.id as NonNullable<typeof first>['id'];
  return {
    'handoffs.board': () => ({}),
    'handoffs.today': () => ({}),
    'handoffs.get': () => ({ id }),
    'handoffs.ofResident': () => ({ residentId }),
    'handoffs.open': () => handoffInput(residentId, me),
    'handoffs.change': () => ({ id, version: 1, facts: { warnedOn: TODAY, ownWords: 'Jeg vil hjem til hunden.' } }),
    'handoffs.setHome': () => homeInput(id, 1, 'temporary', { ownerId: me, nextOn: addDays(TODAY, 3) }),
    'handoffs.addStep': () => ({ id, item: 'Cyklen hentes', group: 'home', party: 'support-worker', dueOn: null }),
    'handoffs.setStep': () => ({ stepId, version: 1, status: 'agreed', dueOn: TODAY, source: 'Telefon med afsnittet' }),
    'handoffs.handStep': () => ({ stepId, version: 1, ...outside }),
    'handoffs.acceptStep': () => ({ transferId, version: 1, on: TODAY, name: 'Kim i jobcentret', channel: 'phone' }),
    'handoffs.readBack': () => ({ id, receiverId, ...SAID }),
    'handoffs.confirmReadBack': () => ({ readBackId, version: 1 }),
    'handoffs.callMeeting': () => ({ id: other, calledOn: TODAY, calledBy: 'citizen', agenda: 'Hvor skal jeg bo?' }),
    'handoffs.setMeeting': () => ({
      ...{ ...MEETING, meetingId, version: 1, heldOn: TODAY, minutes: 'Alle var med.' },
      tasks: [{ text: 'Bestil flyttebil', ownerId: me, due: TODAY }],
    }),
    'handoffs.planVisit': () => ({
      ...{ id, what: 'first-contact', on: addDays(TODAY, 2), from: '10:00', workerId: me, kind: 'home', place: null },
    }),
    'handoffs.disclose': () => ({
      ...{
        id,
        on: TODAY,
        party: 'general-practitioner',
        name: null,
        what: 'Adressen',
        basis: 'consent',
        necessity: null,
      },
    }),
    'handoffs.setLeave': () => ({ id, version: 1, from: TODAY, to: null }),
    'handoffs.pause': () => ({ id, version: 1, why: 'readmitted', note: null }),
    'handoffs.resume': () => ({ id: resting, version: 1 }),
    'handoffs.close': () => ({ id: ended, version: 1, reason: 'finished', note: null }),
    'handoffs.reopen': () => ({ id: closed, version: 1, reason: 'Afsluttet ved en fejl' }),
    'handoffLists.get': () => ({}),
    'handoffLists.setTemplate': () => ({ type: 'release', steps: [...firstTemplate('release')] }),
    'handoffLists.addTariff': () => ({ from: TODAY, ore: 200_000, source: 'Kommunens budget 2026' }),
  };
}
