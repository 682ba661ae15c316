import type { Input, Operation } from '../../shared/contract/index.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { residentsOf } from './residents.ts';
import { assessmentInput, copyInput, followUpInput, goalInput, lineInput, planInput, termsInput } from './support.ts';
import { GRANT } from './tenancy-operations.ts';

type About =
  | Extract<Operation, `goals.${string}` | `plans.${string}` | `assessments.${string}` | `supportLists.${string}`>
  | 'support.setTerms'
  | 'support.setPhase'
  | 'support.check';
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about goals, plans and udredning. */
export async function supportInputs(test: TestEngine): Promise<Inputs> {
  const residentId = await residentsOf(test).resident('Prøve Enogtredive');
  const grant = await test.must('support.grant', { residentId, ...GRANT });
  const goal = await test.must('goals.add', goalInput(residentId));
  const other = await test.must('goals.add', goalInput(residentId));
  const bare = await test.must('support.grant', { residentId, ...GRANT });
  await test.must('support.setTerms', termsInput(residentId, grant.id));
  const plan = await test.must('plans.offer', planInput(residentId));
  const line = await test.must('plans.addLine', lineInput(residentId, plan.id));
  const linked = await test.must('plans.addLine', lineInput(residentId, plan.id));
  return {
    'support.setTerms': () => termsInput(residentId, bare.id, { method: 'act', note: 'Fast makker' }),
    'support.setPhase': () => ({ residentId, grantId: grant.id, phase: 'phase-1', from: TODAY }),
    'support.check': () => ({
      ...{ residentId, grantId: grant.id, list: 'contact', item: 'contact-met', state: 'done', on: TODAY },
    }),
    'supportLists.get': () => ({}),
    'supportLists.setChecklists': () => ({ lists: [{ list: 'contact', items: ['contact-met', 'Kaffe på torvet'] }] }),
    'supportLists.setRefusion': () => ({
      rules: [{ code: 'shelter-days', number: 90, from: TODAY, source: 'Social- og Boligstyrelsen' }],
    }),
    'plans.ofResident': () => ({ residentId }),
    'plans.offer': () =>
      planInput(residentId, { answer: 'accepted', answeredOn: TODAY, purpose: 'Blive boende', effort: 'Bostøtte' }),
    'plans.addLine': () => lineInput(residentId, plan.id, { goalId: goal.id }),
    'plans.linkLine': () => ({ residentId, id: linked.id, version: 1, goalId: goal.id }),
    'plans.endLine': () => ({ residentId, id: line.id, version: 1, to: TODAY, reason: 'no-need' }),
    'plans.handOver': () => copyInput(residentId, { viewWords: 'Helt fint', cannot: 'Ikke hver dag', instead: 'Ring' }),
    'assessments.ofResident': () => ({ residentId }),
    'assessments.sign': () => assessmentInput(residentId),
    'goals.ofResident': () => ({ residentId }),
    'goals.add': () => goalInput(residentId, { parentId: goal.id, level: 'sub-goal', theme: 'practical.cook' }),
    'goals.link': () => ({ residentId, id: other.id, version: 1, grantId: grant.id }),
    'goals.rate': () => ({ residentId, id: goal.id, rating: 4, on: TODAY, saidBy: 'citizen' }),
    'goals.followUp': () => followUpInput({ residentId, id: goal.id }, { result: 'reached', nextOn: null }),
    'goals.today': () => ({}),
  };
}
