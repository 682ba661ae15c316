import type { Input, Operation } from '../../shared/contract/index.ts';
import type { EstateId, UserId } from '../../shared/ids.ts';
import type { TestEngine } from './engine.ts';
import { TODAY } from './engine.ts';
import { homesOf } from './homes.ts';
import { acceptInput, declineInput, offerInput, offersOf, STAYS } from './offers.ts';
import { residentsOf } from './residents.ts';
import { NEXT_CONTACT, waitingOf } from './waiting.ts';

type About = Extract<Operation, `offers.${string}` | `knownConflicts.${string}`>;
type Inputs = { readonly [O in About]: () => Promise<Input<O>> | Input<O> };

/** A right input for every operation about offers and known conflicts; `colleague` can be asked of a conflict. */
export async function offerInputs(test: TestEngine, estateId: EstateId, colleague: UserId): Promise<Inputs> {
  const [homes, people, offers] = [homesOf(test), residentsOf(test), offersOf(test)];
  const residentId = await people.resident('Prøve Seksogtyve');
  const otherId = await people.resident('Prøve Syvogtyve');
  await waitingOf(test).entered(residentId);
  const home = (number: number) =>
    homes.unit(estateId, { tenancyNumber: `tilbud-${number}`, address: { houseNumber: 200 + number } });
  const unitId = await home(0);
  const proposal = await offers.proposed(await home(1), residentId);
  const offered = await offers.offered(await home(2), residentId, { reasonPassedOver: 'Kender stedet i forvejen' });
  const declining = await offers.proposed(await home(3), residentId);
  const withdrawing = await offers.proposed(await home(4), residentId);
  const accepted = await offers.accepted(await home(5), residentId);
  const conflict: Omit<Input<'knownConflicts.add'>, 'otherId'> = {
    residentId,
    source: 'worker',
    reason: 'De har været uvenner i mange år',
    from: TODAY,
    to: NEXT_CONTACT,
    askUser: colleague,
  };
  const known = await test.must('knownConflicts.add', { ...conflict, otherId });
  const third = await people.resident('Prøve Otteogtyve');
  return {
    'offers.ofHome': () => ({ unitId }),
    'offers.ofResident': () => ({ residentId }),
    'offers.due': () => ({}),
    'offers.prepare': () => ({ homeId: unitId, residentId, moveIn: null }),
    'offers.propose': () => ({ unitId, residentId, moveIn: null }),
    'offers.offer': () => offerInput(proposal, { reasonPassedOver: 'Kender stedet i forvejen' }),
    'offers.accept': () => acceptInput(offered, { leavesList: true }),
    'offers.decline': () => declineInput(declining),
    'offers.withdraw': () => ({ ...withdrawing, reason: 'needs-changed', note: null }),
    'offers.changeMind': () => ({ ...accepted, note: 'Ringede og sagde nej', ...STAYS }),
    'knownConflicts.of': () => ({ residentId }),
    'knownConflicts.add': () => ({ ...conflict, otherId: third }),
    'knownConflicts.end': () => ({ residentId, id: known.id, version: 1 }),
  };
}
