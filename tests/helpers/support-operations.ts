import type { Input, Operation } from '../../shared/contract/index.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { residentsOf } from './residents.ts';
import { followUpInput, goalInput } from './support.ts';
import { GRANT } from './tenancy-operations.ts';

type About = Extract<Operation, `goals.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about goals, plans and udredning. */
export async function supportInputs(test: TestEngine): Promise<Inputs> {
  const residentId = await residentsOf(test).resident('Prøve Enogtredive');
  const grant = await test.must('support.grant', { residentId, ...GRANT });
  const goal = await test.must('goals.add', goalInput(residentId));
  const other = await test.must('goals.add', goalInput(residentId));
  return {
    'goals.ofResident': () => ({ residentId }),
    'goals.add': () => goalInput(residentId, { parentId: goal.id, level: 'sub-goal', theme: 'practical.cook' }),
    'goals.link': () => ({ residentId, id: other.id, version: 1, grantId: grant.id }),
    'goals.rate': () => ({ residentId, id: goal.id, rating: 4, on: TODAY, saidBy: 'citizen' }),
    'goals.followUp': () => followUpInput({ residentId, id: goal.id }, { result: 'reached', nextOn: null }),
    'goals.today': () => ({}),
  };
}
