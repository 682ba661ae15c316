import type { Input, Operation } from '../../shared/contract/index.ts';
import type { EstateId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { homesOf, tenancyInput } from './homes.ts';
import { residentsOf } from './residents.ts';

type About = Exclude<
  Extract<Operation, `tenancies.${string}` | `support.${string}`>,
  'support.setTerms' | 'support.setPhase' | 'support.check'
>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** No money and no day is known. */
export const NO_FACTS = {
  depositOre: null,
  depositPaidOn: null,
  depositSettledOn: null,
  inspectedInOn: null,
  inspectedOutOn: null,
};
export const GRANT = { paragraph: 'sel-85', minutes: 120, from: TODAY, to: null } as const;

/** A right input for every operation about tenancies and about support in a home. */
export async function tenancyInputs(test: TestEngine, estateId: EstateId): Promise<Inputs> {
  const homes = homesOf(test);
  const residentId = await residentsOf(test).resident('Prøve Niogtyve');
  const home = (number: number) =>
    homes.unit(estateId, { tenancyNumber: `flyt-${number}`, address: { houseNumber: 300 + number } });
  const known = async (number: number) => ({
    id: await homes.tenancy(await home(number), { from: '2026-11-01' }),
    version: 1,
  });
  const [unitId, empty, ended, noticed, given] = [
    await home(1),
    await home(2),
    await known(3),
    await known(4),
    await known(5),
  ];
  await test.must('tenancies.start', {
    ...tenancyInput(unitId, { from: '2026-11-01' }),
    persons: [{ residentId }],
  });
  const notice = { on: TODAY, by: 'tenant', to: null } as const;
  await test.must('tenancies.giveNotice', { ...given, ...notice });
  const grant = await test.must('support.grant', { residentId, ...GRANT });
  return {
    'tenancies.ofHome': () => ({ unitId }),
    'tenancies.ofResident': () => ({ residentId }),
    'tenancies.start': () => tenancyInput(empty, { from: '2026-12-01' }),
    'tenancies.prepareEnd': () => ({ id: ended.id, to: TODAY }),
    'tenancies.end': () => ({ ...ended, to: TODAY, reason: 'own-wish' }),
    'tenancies.giveNotice': () => ({ ...noticed, ...notice }),
    'tenancies.withdrawNotice': () => ({ id: given.id, version: 2, to: null }),
    'tenancies.setFacts': () => ({ ...noticed, ...NO_FACTS, depositOre: 900_000 }),
    'tenancies.tick': () => ({ id: noticed.id, list: 'in', item: 'keys', state: 'done', on: TODAY }),
    'tenancies.due': () => ({}),
    'support.ofResident': () => ({ residentId }),
    'support.answer': () => ({ residentId, need: 'yes', from: TODAY }),
    'support.grant': () => ({ residentId, ...GRANT }),
    'support.endGrant': () => ({ residentId, id: grant.id, version: 1, to: TODAY, reason: 'no-need' }),
    'support.gaps': () => ({}),
  };
}
