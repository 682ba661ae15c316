import { objectsOf } from '../helpers/homes.ts';
import { offersOf } from '../helpers/offers.ts';
import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { to, type Walk } from './walk.ts';

const REASON = { reasonPassedOver: 'Kender stedet i forvejen' } as const;

/** Of somebody who is thought of for a home, offered another, and has said yes to a third. */
export async function ofOffers(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Eskild Åkjær');
  await waitingOf({ must }).entered(residentId);
  const wish = { residentId, moveIn: null, possible: true, sort: 'rent', descending: false } as const;
  const homes = objectsOf(await must('match.forPerson', { ...wish, offset: 0, limit: 50 }));
  const [first, second, third] = homes.filter((home) => home.must === 'pass').map(({ unitId }) => unitId);
  if (!first || !second || !third) throw new Error('The demo has too few homes for an offer');
  const offers = offersOf({ must });
  await offers.accepted(first, residentId, {}, REASON);
  await offers.offered(second, residentId, REASON);
  await offers.proposed(third, residentId);
  await page.reload();
  await walk.settled();
  await to(walk, `/borgere/${residentId}/tilbud`);
  await look('offers of a resident', 'body');
  await open.dialog('OfferDialog', 'Tilbyd bolig');
  await open.dialog('AcceptDialog', 'Notér ja');
  await open.dialog('DeclineDialog', 'Notér nej');
  await open.dialog('WithdrawDialog', 'Træk tilbage');
  await open.dialog('RegretDialog', 'Borgeren fortryder');
  await open.dialog('ConflictDialog', 'Tilføj kendt konflikt');
}
