import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type {
  HandoffId,
  HandoffMeetingId,
  HandoffStepId,
  HandoffTransferId,
  ReadBackId,
  ResidentId,
  UserId,
} from '../../../../shared/ids.ts';
import type { TestEngine } from '../../../helpers/engine.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { handoffInput, handoffsOf, homeInput, MEETING, SAID } from '../../../helpers/handoffs.ts';
import type { Situation } from '../resident-rows.ts';

type Asked = Exclude<Extract<Operation, `handoffs.${string}`>, 'handoffs.today'>;

/** What hangs on each of them. */
export interface HandoffCase {
  readonly handoffId: HandoffId;
  readonly stepId: HandoffStepId;
  readonly transferId: HandoffTransferId;
  readonly meetingId: HandoffMeetingId;
  readonly readBackId: ReadBackId;
}

/** A hand-off with a step handed over, a meeting called and a read-back; `receiver` took it in. */
export async function makeHandoff(
  engine: TestEngine,
  residentId: ResidentId,
  owner: UserId,
  receiver: UserId,
): Promise<HandoffCase> {
  const { get, opened } = handoffsOf(engine);
  const id = await opened(residentId, owner);
  const stepId = (await get(id)).steps[0]?.id as HandoffStepId;
  const outside = { toUserId: null, party: 'job-centre', name: null, note: null } as const;
  await engine.must('handoffs.handStep', { stepId, version: 1, ...outside });
  await engine.must('handoffs.callMeeting', { id, calledOn: TODAY, calledBy: 'hospital', agenda: null });
  await engine.must('handoffs.readBack', { id, receiverId: receiver, ...SAID });
  const { steps, meetings, readBacks } = await get(id);
  return {
    handoffId: id,
    stepId,
    transferId: steps[0]?.transfer?.id as HandoffTransferId,
    meetingId: meetings[0]?.id as HandoffMeetingId,
    readBackId: readBacks[0]?.id as ReadBackId,
  };
}

const TOMORROW = addDays(TODAY, 1);
const YESTERDAY = addDays(TODAY, -1);
const nobody = '018f0000-0000-7000-8000-000000000000' as UserId;

/** Let through, a write is refused for its day, its words or its version: nothing is changed. */
export function handoffsAsked(
  caseOf: (situation: Situation) => HandoffCase,
): Readonly<Record<Asked, (id: ResidentId, situation: Situation) => unknown>> {
  const known = (situation: Situation) => ({ id: caseOf(situation).handoffId, version: 999 });
  return {
    'handoffs.board': () => ({}),
    'handoffs.get': (_, situation) => ({ id: caseOf(situation).handoffId }),
    'handoffs.ofResident': (residentId) => ({ residentId }),
    'handoffs.open': (residentId) => handoffInput(residentId, nobody),
    'handoffs.change': (_, situation) => ({ ...known(situation), facts: { unit: 'Nej' } }),
    'handoffs.setHome': (_, situation) => homeInput(caseOf(situation).handoffId, 999, 'kept'),
    'handoffs.addStep': (_, situation) => ({
      ...{ id: caseOf(situation).handoffId, item: '010190-1234', group: 'home', party: 'other', dueOn: null },
    }),
    'handoffs.setStep': (_, situation) => ({
      ...{ stepId: caseOf(situation).stepId, version: 999, status: 'done', dueOn: null, source: null },
    }),
    'handoffs.handStep': (_, situation) => ({
      ...{ stepId: caseOf(situation).stepId, version: 999, toUserId: null, party: 'other', name: null, note: null },
    }),
    'handoffs.acceptStep': (_, situation) => ({
      ...{ transferId: caseOf(situation).transferId, version: 999, on: TODAY, name: 'Kim', channel: 'phone' },
    }),
    'handoffs.readBack': (_, situation) => ({ id: caseOf(situation).handoffId, receiverId: nobody, ...SAID }),
    'handoffs.confirmReadBack': (_, situation) => ({ readBackId: caseOf(situation).readBackId, version: 999 }),
    'handoffs.callMeeting': (_, situation) => ({
      ...{ id: caseOf(situation).handoffId, calledOn: TOMORROW, calledBy: 'hospital', agenda: null },
    }),
    'handoffs.setMeeting': (_, situation) => ({ ...MEETING, meetingId: caseOf(situation).meetingId, version: 999 }),
    'handoffs.planVisit': (_, situation) => ({
      ...{ id: caseOf(situation).handoffId, what: 'day-7', on: YESTERDAY, from: null, workerId: null },
      ...{ kind: 'home', place: null },
    }),
    'handoffs.disclose': (_, situation) => ({
      ...{ id: caseOf(situation).handoffId, on: TOMORROW, party: 'other', name: null, what: 'Nej' },
      ...{ basis: 'consent', necessity: null },
    }),
    'handoffs.setLeave': (_, situation) => ({ ...known(situation), from: TODAY, to: null }),
    'handoffs.pause': (_, situation) => ({ ...known(situation), why: 'other', note: null }),
    'handoffs.resume': (_, situation) => known(situation),
    'handoffs.close': (_, situation) => ({ ...known(situation), reason: 'other', note: null }),
    'handoffs.reopen': (_, situation) => ({ ...known(situation), reason: 'Nej' }),
  };
}
