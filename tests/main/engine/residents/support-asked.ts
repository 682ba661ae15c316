import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { EntryId, GoalId, ResidentId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import {
  assessmentInput,
  copyInput,
  followUpInput,
  goalInput,
  lineInput,
  planInput,
  termsInput,
} from '../../../helpers/support.ts';
import { GRANT } from '../../../helpers/tenancy-operations.ts';

type Asked = Exclude<
  Extract<Operation, `goals.${string}` | `support.${string}` | `plans.${string}` | `assessments.${string}`>,
  'goals.today' | 'support.gaps'
>;

const TOMORROW = addDays(TODAY, 1);
const goal = (residentId: ResidentId) => ({ residentId, id: residentId as string as GoalId });

const entry = (id: ResidentId) => id as string as EntryId;
const ofGrant = (residentId: ResidentId) => ({ residentId, grantId: entry(residentId) });

/** Let through, a write is refused for its day, or because there is no such thing. */
export const supportAsked: Readonly<Record<Asked, (id: ResidentId) => unknown>> = {
  'support.ofResident': (residentId) => ({ residentId }),
  'support.answer': (residentId) => ({ residentId, need: 'yes', from: TOMORROW }),
  'support.grant': (residentId) => ({ residentId, ...GRANT, to: addDays(TODAY, -9) }),
  'support.endGrant': (residentId) => ({ residentId, id: residentId, version: 999, to: TODAY, reason: null }),
  'support.setTerms': (residentId) => termsInput(residentId, entry(residentId)),
  'support.setPhase': (residentId) => ({ ...ofGrant(residentId), phase: 'contact', from: TODAY }),
  'support.check': (residentId) => ({ ...ofGrant(residentId), list: 'contact', item: 'x', state: 'done', on: TODAY }),
  'plans.ofResident': (residentId) => ({ residentId }),
  'plans.offer': (residentId) => planInput(residentId, { offeredOn: TOMORROW }),
  'plans.addLine': (residentId) => lineInput(residentId, entry(residentId)),
  'plans.linkLine': (residentId) => ({ residentId, id: entry(residentId), version: 999, goalId: null }),
  'plans.endLine': (residentId) => ({ residentId, id: entry(residentId), version: 999, to: TODAY, reason: 'no-need' }),
  'plans.handOver': (residentId) => copyInput(residentId, { reviewedOn: TOMORROW }),
  'assessments.ofResident': (residentId) => ({ residentId }),
  'assessments.sign': (residentId) => assessmentInput(residentId, { on: TOMORROW }),
  'goals.ofResident': (residentId) => ({ residentId }),
  'goals.add': (residentId) => goalInput(residentId, { from: TOMORROW }),
  'goals.link': (residentId) => ({ ...goal(residentId), version: 999, grantId: null }),
  'goals.rate': (residentId) => ({ ...goal(residentId), rating: 4, on: TODAY, saidBy: 'citizen' }),
  'goals.followUp': (residentId) => followUpInput(goal(residentId)),
};

/** What they change hangs on a resident, and here nothing does. */
export const supportHanging: readonly Asked[] = [
  'support.endGrant',
  'support.setTerms',
  'support.setPhase',
  'support.check',
  'plans.addLine',
  'plans.linkLine',
  'plans.endLine',
  'goals.link',
  'goals.rate',
  'goals.followUp',
];
