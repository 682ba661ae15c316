import type { Operation } from '../../../../shared/contract/index.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { AssociationId, ResidentId, UserId } from '../../../../shared/ids.ts';
import { TODAY } from '../../../helpers/engine.ts';
import { consentInput, guidanceInput, taskInput, toldInput } from '../../../helpers/rights.ts';

type Asked = Exclude<
  Extract<Operation, `consents.${string}` | `rights.${string}` | `guidance.${string}` | `tasks.${string}`>,
  'tasks.mine'
>;

const TOMORROW = addDays(TODAY, 1);
const nobody = '018f0000-0000-7000-8000-000000000000';
const association = nobody as AssociationId;
const owner = nobody as UserId;

/** Let through, a write is refused for its day or its owner, or because there is no such thing. */
export const rightsAsked: Readonly<Record<Asked, (id: ResidentId) => unknown>> = {
  'consents.ofResident': (residentId) => ({ residentId }),
  'consents.give': (residentId) => consentInput(residentId, association, { from: TOMORROW }),
  'consents.withdraw': (residentId) => ({
    ...{ residentId, id: residentId, version: 999, on: TODAY },
    ...{ way: 'oral', by: 'citizen', representativeId: null },
  }),
  'rights.ofResident': (residentId) => ({ residentId }),
  'rights.tell': (residentId) => toldInput(residentId, { on: TOMORROW }),
  'guidance.set': (residentId) => guidanceInput(residentId, owner),
  'guidance.review': (residentId) => ({
    ...{ residentId, id: residentId, version: 999, outcome: 'ends', note: null, next: null },
  }),
  'tasks.ofResident': (residentId) => ({ residentId }),
  'tasks.add': (residentId) => taskInput(residentId, owner),
  'tasks.change': (residentId) => ({
    ...{ residentId, id: residentId, version: 999, text: 'Ring', ownerId: owner, due: TODAY },
  }),
  'tasks.finish': (residentId) => ({
    ...{ residentId, id: residentId, version: 999, on: TODAY, outcome: 'done', note: null },
  }),
};

/** What they end hangs on a resident, and here nothing does. */
export const rightsHanging: readonly Asked[] = ['consents.withdraw', 'guidance.review', 'tasks.change', 'tasks.finish'];
