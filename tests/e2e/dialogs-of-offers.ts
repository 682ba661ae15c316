import type { MatchedHomeRow } from '../../shared/contract/matching.ts';
import { isoDate } from '../../shared/dates.ts';
import { objectsOf } from '../helpers/homes.ts';
import { offersOf } from '../helpers/offers.ts';
import { residentsOf } from '../helpers/residents.ts';
import { waitingOf } from '../helpers/waiting.ts';
import { engineOf } from './engine-must.ts';
import { to, type Walk } from './walk.ts';

/** A day on which the homes that are to come are free too. */
const MOVE_IN = isoDate('2027-03-01');
const REASON = 'Kender stedet i forvejen';

/** Of somebody who is thought of for a home, offered another, and has said yes to a third. */
export async function ofOffers(walk: Walk): Promise<void> {
  const { page, open, look } = walk;
  const { must } = engineOf(page);
  const residentId = await residentsOf({ must }).resident('Eskild Åkjær');
  await waitingOf({ must }).entered(residentId);
  const wish = { residentId, moveIn: MOVE_IN, possible: true, sort: 'rent', descending: false } as const;
  const homes = objectsOf<MatchedHomeRow>(await must('match.forPerson', { ...wish, offset: 0, limit: 50 }));
  const [first, second, third] = homes;
  if (!first || !second || !third) throw new Error('The demo has too few homes for an offer');
  const said = ({ unknown }: MatchedHomeRow) => ({
    moveIn: MOVE_IN,
    reasonPassedOver: REASON,
    confirmations: unknown.map((rule) => ({ rule, text: REASON })),
  });
  const offers = offersOf({ must });
  await offers.accepted(first.unitId, residentId, { from: MOVE_IN }, said(first));
  await offers.offered(second.unitId, residentId, said(second));
  await offers.proposed(third.unitId, residentId);
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
