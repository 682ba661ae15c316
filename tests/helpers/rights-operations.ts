import type { Input, Operation } from '../../shared/contract/index.ts';
import type { AssociationId, UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { residentsOf } from './residents.ts';
import { consentInput, guidanceInput, taskInput, toldInput } from './rights.ts';

type About = Extract<Operation, `consents.${string}` | `rights.${string}` | `guidance.${string}` | `tasks.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about consents, rights, ekstra guidning and tasks; `owner` may do something for them. */
export async function rightsInputs(test: TestEngine, associationId: AssociationId, owner: UserId): Promise<Inputs> {
  const residents = residentsOf(test);
  const residentId = await residents.resident('Prøve Niogtyve');
  const guided = await residents.resident('Prøve Tredive');
  const consent = await test.must('consents.give', consentInput(residentId, associationId));
  const task = await test.must('tasks.add', taskInput(residentId, owner));
  const other = await test.must('tasks.add', taskInput(residentId, owner));
  const guidance = await test.must('guidance.set', guidanceInput(guided, owner));
  return {
    'consents.ofResident': () => ({ residentId }),
    'consents.give': () => consentInput(residentId, associationId, { fields: ['name', 'home'] }),
    'consents.withdraw': () => ({
      ...{ residentId, id: consent.id, version: 1, on: TODAY },
      ...{ way: 'oral', by: 'citizen', representativeId: null },
    }),
    'rights.ofResident': () => ({ residentId }),
    'rights.tell': () =>
      toldInput(residentId, { help: 'agreed', task: { text: 'Skriv klagen sammen', ownerId: owner, due: TODAY } }),
    'guidance.set': () => guidanceInput(residentId, owner),
    'guidance.review': () => ({
      ...{ residentId: guided, id: guidance.id, version: 1, outcome: 'ends', note: null, next: null },
    }),
    'tasks.ofResident': () => ({ residentId }),
    'tasks.mine': () => ({}),
    'tasks.add': () => taskInput(residentId, owner, { source: 'promise' }),
    'tasks.change': () => ({ residentId, id: task.id, version: 1, text: 'Skriv i stedet', ownerId: owner, due: TODAY }),
    'tasks.finish': () => ({ residentId, id: other.id, version: 1, on: TODAY, outcome: 'done', note: null }),
  };
}
