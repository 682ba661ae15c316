import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { GoalId, ResidentId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { followUpInput, goalInput } from '../../../helpers/support.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';

type Asked = Exclude<Extract<Operation, `goals.${string}` | `support.${string}`>, 'goals.today' | 'support.gaps'>;

const TOMORROW = addDays(TODAY, 1);
const goal = (residentId: ResidentId) => ({ residentId, id: residentId as string as GoalId });

/** Let through, a write is refused for its day, or because there is no such thing. */
export const supportAsked: Readonly<Record<Asked, (id: ResidentId) => unknown>> = {
  'support.ofResident': (residentId) => ({ residentId }),
  'support.answer': (residentId) => ({ residentId, need: 'yes', from: TOMORROW }),
  'support.grant': (residentId) => ({ residentId, ...GRANT, to: addDays(TODAY, -9) }),
  'support.endGrant': (residentId) => ({ residentId, id: residentId, version: 999, to: TODAY }),
  'goals.ofResident': (residentId) => ({ residentId }),
  'goals.add': (residentId) => goalInput(residentId, { from: TOMORROW }),
  'goals.link': (residentId) => ({ ...goal(residentId), version: 999, grantId: null }),
  'goals.rate': (residentId) => ({ ...goal(residentId), rating: 4, on: TODAY, saidBy: 'citizen' }),
  'goals.followUp': (residentId) => followUpInput(goal(residentId)),
};

/** What they change hangs on a resident, and here nothing does. */
export const supportHanging: readonly Asked[] = ['support.endGrant', 'goals.link', 'goals.rate', 'goals.followUp'];
